import { newId, type Into } from '@sprawa/platform';
import type { TimelineState } from '../../persistence/timeline-writer.js';
import type { PlanToApply } from '../perform-action/apply-plan.js';

/** Notes a move before the case's row changes: where it came from, what was put aside, and what undoing restores. */
export async function noteMove(
  tx: Into,
  { row, plan, author }: PlanToApply,
  timeline: TimelineState,
  now: Date,
): Promise<void> {
  const { moves } = plan;
  if (!moves || author.kind !== 'agent') return;
  await tx.query(
    `INSERT INTO case_move (case_id, position, from_id, to_id, agent_id, moved_at, version, was)
     SELECT c.id, $2, c.stream_id, $3, $4, $5, $6, jsonb_build_object(
       'state_id', c.state_id, 'state_since', c.state_since, 'owner_id', c.owner_id, 'group_id', c.group_id,
       'previous_owner_id', c.previous_owner_id, 'closed_at', c.closed_at, 'timer_at', c.timer_at, 'callback_at', c.callback_at,
       'callback_told_at', c.callback_told_at)
     FROM cases c WHERE c.id = $1`,
    [row.id, timeline.position, moves.streamId, author.agentId, now, timeline.version],
  );
  if (moves.aside.length > 0)
    await tx.query(
      `INSERT INTO case_earlier_value (id, case_id, stream_id, field, value, put_aside_at)
       SELECT v.id, $1, $2, v.field, v.value, $3 FROM jsonb_to_recordset($4::jsonb) v (id uuid, field jsonb, value jsonb)`,
      [row.id, row.stream_id, now, JSON.stringify(moves.aside.map((aside) => ({ id: newId(), ...aside })))],
    );
  if (moves.broughtBack.length > 0)
    await tx.query(`DELETE FROM case_earlier_value WHERE case_id = $1 AND id = ANY ($2::uuid[])`, [
      row.id,
      moves.broughtBack,
    ]);
}

/** The clocks of a case that moved back run on as if it had never left. */
export async function restoreClocks(tx: Into, { row, plan }: PlanToApply): Promise<void> {
  if (!plan.moves?.undoes) return;
  await tx.query(
    `UPDATE cases c SET state_since = b.state_since, closed_at = b.closed_at, timer_at = b.timer_at,
       previous_owner_id = b.previous_owner_id, callback_told_at = b.callback_told_at
     FROM (SELECT was FROM case_move WHERE case_id = $1 ORDER BY position DESC OFFSET 1 LIMIT 1) m
     CROSS JOIN LATERAL jsonb_populate_record(NULL::cases, m.was) b
     WHERE c.id = $1`,
    [row.id],
  );
}
