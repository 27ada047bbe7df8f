import { Injectable } from '@nestjs/common';
import { Bus, Clock, Transactions, isId, type Tx } from '@sprawa/platform';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import type { Change } from '@sprawa/workflow';
import type { CaseEvent } from '../../events/case-event.js';
import { lockCase, type CaseRow } from '../../persistence/case-row.js';
import { withdrawNotices } from '../../notices/withdraw-notices.js';
import { writeEntry, type TimelineState } from '../../persistence/timeline-writer.js';
import { Streams } from '../../streams/streams.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import type { Answer } from '../answer.js';
import { FollowPassages } from '../passages/follow-passages.js';

interface Held {
  agent_id: string;
  version: number;
  outbox_ids: string[];
  draft: { action_key: string; html: string; input: object };
  before: { state_id: string; owner_id: string | null; group_id: string | null };
}

/**
 * Undo of sending (CS-18): while all mails of a reply still lie in the outbox and nothing else happened, its author
 * may take it back. The message was never sent, so it leaves the timeline; that it was taken back stays.
 */
@Injectable()
export class TakeBackMessage {
  constructor(
    private readonly transactions: Transactions,
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly bus: Bus,
    private readonly passages: FollowPassages,
  ) {}

  async takeBack(actor: AgentActor, entryId: string): Promise<Answer> {
    const words = wordsOf(actor.language);
    if (!isId(entryId)) return refused('NOT_FOUND', words.notFound);
    return this.transactions.run(async (tx) => {
      const row = await this.lock(tx, actor, entryId);
      if (!row) return refused('NOT_FOUND', words.notFound);
      const [entry] = (await tx.query(
        `SELECT e.kind, e.agent_id, h.agent_id IS NOT NULL AS held, h.version, h.outbox_ids, h.draft, h.before
         FROM case_entry e LEFT JOIN held_message h ON h.entry_id = e.id WHERE e.id = $1`,
        [entryId],
      )) as (Held & { kind: string; held: boolean })[];
      if (!entry || entry.kind !== 'message' || entry.agent_id !== actor.agentId)
        return refused('NOT_ALLOWED', words.refusals.NOT_ALLOWED);
      if (!entry.held) return refused('TOO_LATE', words.takeBack.tooLate);
      if (entry.version !== row.version) return refused('CASE_MOVED_ON', words.takeBack.movedOn);
      if (await hasDraft(tx, row.id, actor.agentId)) return refused('DRAFT_IN_THE_WAY', words.takeBack.draft);
      if (!(await unsend(tx, entry.outbox_ids))) return refused('TOO_LATE', words.takeBack.tooLate);
      await this.restore(tx, row, entryId, entry);
      return { kind: 'done', number: row.number, entryId: null };
    });
  }

  /** Its author may have sent the case where they do not see it: taking back brings it where they did. */
  private async lock(tx: Tx, actor: AgentActor, entryId: string): Promise<CaseRow | null> {
    const params = new SqlParams();
    const entry = params.add(entryId);
    const agent = params.add(actor.agentId);
    return lockCase(
      tx,
      `c.id = (SELECT case_id FROM case_entry WHERE id = ${entry}) AND (${visibleTo(actor, 'c', params)}
         OR EXISTS (SELECT FROM held_message h WHERE h.entry_id = ${entry} AND h.agent_id = ${agent}))`,
      params.values,
    );
  }

  private async restore(tx: Tx, row: CaseRow, entryId: string, held: Held): Promise<void> {
    const now = this.clock.now();
    const { before } = held;
    const stream = await this.streams.get(row.stream_id);
    const timeline: TimelineState = {
      caseId: row.id,
      version: row.version + 1,
      position: row.entry_count,
      publicCount: row.public_count,
      attachments: 0,
    };
    const back = (what: Change['what'], from: string | null, to: string | null): Change[] =>
      from === to ? [] : [{ what, from, to }];
    const changes: Change[] = [
      { what: 'taken-back', from: null, to: null },
      ...back('state', stream.stateById(row.state_id).key, stream.stateById(before.state_id).key),
      ...back('owner', row.owner_id, before.owner_id),
      ...back('group', row.group_id, before.group_id),
    ];
    await writeEntry(
      tx,
      timeline,
      {
        kind: 'change',
        author: { kind: 'agent', agentId: held.agent_id },
        actionKey: held.draft.action_key,
        data: { changes, fields: {} },
      },
      now,
    );
    await tx.query(
      `UPDATE cases c SET version = $2, entry_count = $3, last_activity_at = $4,
         state_id = b.state_id, state_since = b.state_since, open = b.open, waiting = b.waiting,
         owner_id = b.owner_id, group_id = b.group_id, previous_owner_id = b.previous_owner_id,
         preview = b.preview, attachment_count = b.attachment_count, first_response_at = b.first_response_at,
         closed_at = b.closed_at, timer_at = b.timer_at, callback_at = b.callback_at, callback_kind = b.callback_kind,
         callback_told_at = b.callback_told_at, outcome = b.outcome, fields = b.fields
       FROM held_message h CROSS JOIN LATERAL jsonb_populate_record(NULL::cases, h.before) b
       WHERE h.entry_id = $1 AND c.id = h.case_id`,
      [entryId, timeline.version, timeline.position, now],
    );
    await tx.query(
      `INSERT INTO case_draft (case_id, agent_id, action_key, html, input) VALUES ($1, $2, $3, $4, $5)`,
      [row.id, held.agent_id, held.draft.action_key, held.draft.html, JSON.stringify(held.draft.input)],
    );
    await tx.query(`INSERT INTO case_log (case_id, entry_id, event) VALUES ($1, $2, 'withdrawn')`, [
      row.id,
      entryId,
    ]);
    await this.passages.backIntoDraft(tx, entryId, held.agent_id);
    await withdrawNotices(tx, this.bus, {
      ...{ caseId: row.id, entryId, byAgentId: held.agent_id },
      ownerId: row.owner_id === before.owner_id ? null : row.owner_id,
    });
    for (const table of ['held_message', 'attachment', 'message'])
      await tx.query(`DELETE FROM ${table} WHERE entry_id = $1`, [entryId]);
    await tx.query(`DELETE FROM case_entry WHERE id = $1`, [entryId]);
    await tx.query(`UPDATE case_read SET position = $3 WHERE agent_id = $1 AND case_id = $2`, [
      held.agent_id,
      row.id,
      timeline.position,
    ]);
    const event: CaseEvent = {
      number: row.number,
      version: timeline.version,
      contactId: row.contact_id,
      stateIds: [...new Set([row.state_id, before.state_id])],
      byAgent: held.agent_id,
      what: changes.map((change) => change.what),
      public: false,
    };
    await this.bus.tell(tx, 'case', event);
  }
}

/** What was begun since would be overwritten, or mixed with words for other readers. */
async function hasDraft(tx: Tx, caseId: string, agentId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(`SELECT FROM case_draft WHERE case_id = $1 AND agent_id = $2`, [
    caseId,
    agentId,
  ]);
  return rows.length > 0;
}

/** All or nothing: a row the worker holds or has done means that the message is leaving. */
async function unsend(tx: Tx, outboxIds: readonly string[]): Promise<boolean> {
  const waiting: unknown[] = await tx.query(
    `SELECT FROM outbox WHERE id = ANY($1) AND state = 'pending' AND attempts = 0 AND next_attempt_at > clock_timestamp()
     FOR UPDATE SKIP LOCKED`,
    [outboxIds],
  );
  if (waiting.length < outboxIds.length) return false;
  await tx.query(`DELETE FROM outbox WHERE id = ANY($1)`, [outboxIds]);
  return true;
}
