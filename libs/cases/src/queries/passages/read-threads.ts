import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { isId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { carrier, type Passage } from '../../domain/passages/carry.js';
import { wordingOfHtml } from '../../domain/passages/wording.js';
import { THREAD_COLUMNS, THREADS_LIMIT, type ThreadRow } from './passage-rows.js';

export type ReadThread = ThreadRow & { in_draft: Passage | null };

/** Threads of a case that was found for this agent; whoever may see its timeline may see them. */
@Injectable()
export class ReadThreads {
  constructor(private readonly source: DataSource) {}

  async ofCase(caseId: string, draftAgentId: string): Promise<ReadThread[]> {
    const rows = (await this.source.query(
      `SELECT ${THREAD_COLUMNS} FROM passage_thread t
       LEFT JOIN case_entry e ON e.id = t.entry_id WHERE t.case_id = $1 AND e.removed_at IS NULL ORDER BY t.created_at, t.id LIMIT ${THREADS_LIMIT}`,
      [caseId],
    )) as ThreadRow[];
    return this.carried(caseId, draftAgentId, rows);
  }

  async one(actor: AgentActor, threadId: string): Promise<ReadThread | null> {
    if (!isId(threadId)) return null;
    const params = new SqlParams();
    const [row] = (await this.source.query(
      `SELECT ${THREAD_COLUMNS} FROM passage_thread t JOIN cases c ON c.id = t.case_id
       WHERE t.id = ${params.add(threadId)} AND ${visibleTo(actor, 'c', params)}`,
      params.values,
    )) as ThreadRow[];
    return row ? (await this.carried(row.case_id, actor.agentId, [row]))[0]! : null;
  }

  /** A draft that was begun from the latest proposal goes on with its threads; an entry itself never changes. */
  private async carried(
    caseId: string,
    draftAgentId: string,
    rows: readonly ThreadRow[],
  ): Promise<ReadThread[]> {
    const without = rows.map((row) => ({ ...row, in_draft: null }));
    if (!rows.some((row) => row.entry_id)) return without;
    const [texts] = (await this.source.query(
      `SELECT p.id, p.html AS proposal, d.html AS draft FROM
         (SELECT id, html, data FROM case_entry WHERE case_id = $1 AND kind = 'proposal' ORDER BY position DESC LIMIT 1) p,
         (SELECT html FROM case_draft WHERE case_id = $1 AND agent_id = $2) d
       WHERE coalesce(p.data ->> 'status', '') NOT IN ('accepted', 'accepted-edited')`,
      [caseId, draftAgentId],
    )) as { id: string; proposal: string; draft: string }[];
    if (!texts || !rows.some((row) => row.entry_id === texts.id)) return without;
    const carry = carrier(wordingOfHtml(texts.proposal), wordingOfHtml(texts.draft));
    return rows.map((row) => ({
      ...row,
      in_draft: row.entry_id === texts.id ? carry({ start: row.start_at, end: row.end_at }, row.words) : null,
    }));
  }
}
