import { Injectable } from '@nestjs/common';
import { SqlParams, type AgentActor } from '@sprawa/permissions';
import { HotReads, isId } from '@sprawa/platform';
import { pageSize } from '../cursor.js';
import type { PageOf } from './entry-span.js';
import { mayBeTold } from './link-told.js';
import { ReadTimeline, type EntryRow } from './read-timeline.js';

export type LoggedKind = 'changes' | 'messages' | 'notes' | 'approvals';

const KINDS: Record<LoggedKind, EntryRow['kind'][]> = {
  changes: ['change'],
  messages: ['message'],
  notes: ['note'],
  approvals: ['proposal', 'decision'],
};

export interface LogAsked {
  kind: LoggedKind | null;
  agentId: string | null;
}

const MOST_PEOPLE = 100;

/** What was done to a case and by whom, newest first. The case itself, and the right, were asked for by whoever calls. */
@Injectable()
export class ReadLog {
  constructor(
    private readonly reads: HotReads,
    private readonly entries: ReadTimeline,
  ) {}

  async page(
    actor: AgentActor,
    caseId: string,
    asked: LogAsked,
    span: { first?: number | null; after?: string | null },
  ): Promise<PageOf<EntryRow>> {
    const params = new SqlParams();
    const size = pageSize(span.first, 50, 100);
    const below = span.after && /^\d{1,9}$/.test(span.after) ? Number(span.after) : null;
    const conditions = [
      matching(actor, caseId, asked, params),
      ...(below === null ? [] : [`e.position < ${params.add(below)}`]),
    ];
    const rows = await this.entries.where(
      caseId,
      `${conditions.join(' AND ')} ORDER BY e.position DESC LIMIT ${params.add(size + 1)}`,
      params.values,
    );
    return { rows: rows.slice(0, size), hasNext: rows.length > size, hasPrevious: below !== null };
  }

  async count(actor: AgentActor, caseId: string, asked: LogAsked): Promise<number> {
    const params = new SqlParams();
    const [counted] = await this.reads.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM case_entry e WHERE ${matching(actor, caseId, asked, params)}`,
      params.values,
    );
    return counted?.n ?? 0;
  }

  async people(
    actor: AgentActor,
    caseId: string,
  ): Promise<{ id: string; name: string; suspended: boolean }[]> {
    const params = new SqlParams();
    return this.reads.query(
      `SELECT a.id, a.name, a.suspended_at IS NOT NULL AS suspended FROM agent a WHERE a.id IN (
         SELECT e.agent_id FROM case_entry e WHERE e.case_id = ${params.add(caseId)} AND ${mayBeTold(actor, params)})
       ORDER BY a.name, a.id LIMIT ${MOST_PEOPLE}`,
      params.values,
    );
  }
}

function matching(actor: AgentActor, caseId: string, { kind, agentId }: LogAsked, params: SqlParams): string {
  return [
    `e.case_id = ${params.add(caseId)}`,
    mayBeTold(actor, params),
    ...(kind ? [`e.kind = ANY (${params.add(KINDS[kind])}::text[])`] : []),
    // An id that is none is nobody's.
    ...(agentId === null ? [] : [isId(agentId) ? `e.agent_id = ${params.add(agentId)}` : 'false']),
  ].join(' AND ');
}
