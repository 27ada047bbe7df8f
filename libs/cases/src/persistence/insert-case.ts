import { newId, type Tx } from '@sprawa/platform';
import { meaningOf, nextTimer } from '@sprawa/workflow';
import type { Stream } from '../streams/stream.js';
import { CASE_COLUMNS, type CaseRow } from './case-row.js';

export interface CaseToInsert {
  stream: Stream;
  channel: string;
  subject: string;
  contactId: string;
  priority?: number;
  ownerId?: string | null;
  groupId?: string | null;
  fields?: Record<string, unknown>;
  /** Id of the closed case this one goes on from. */
  followUpOf?: string;
  /** Its customer is told the number in the same transaction. */
  confirmed?: boolean;
  now: Date;
}

/** A new case in its stream's initial state, still without entries: version 0, so that its first plan makes it 1. */
export async function insertCase(tx: Tx, input: CaseToInsert): Promise<CaseRow> {
  const state = input.stream.initial;
  const timer = nextTimer(input.stream.workflow, state.key);
  const [row] = (await tx.query(
    `INSERT INTO cases AS c (id, stream_id, state_id, state_since, open, waiting, subject, channel, priority, contact_id, owner_id, group_id, fields,
                        version, last_activity_at, last_public_at, created_at, timer_at, outcome, follow_up_of, confirmed_at)
     VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,0,$4,$4,$4,$14,$15,$16,$17)
     RETURNING ${CASE_COLUMNS}`,
    [
      newId(),
      input.stream.id,
      state.id,
      input.now,
      state.open,
      state.waiting,
      input.subject,
      input.channel,
      input.priority ?? 0,
      input.contactId,
      input.ownerId ?? null,
      input.groupId ?? null,
      JSON.stringify(input.fields ?? {}),
      timer ? new Date(input.now.getTime() + timer.afterMinutes * 60_000) : null,
      meaningOf(state.kind).outcome,
      input.followUpOf ?? null,
      input.confirmed ? input.now : null,
    ],
  )) as CaseRow[];
  if (!row) throw new Error('The case was not inserted');
  return row;
}
