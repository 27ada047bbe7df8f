import type { Into } from '@sprawa/platform';
import { isOnlyOfLinks, meaningOf, nextTimer, type Plan } from '@sprawa/workflow';
import { PRIORITY_NAMES } from '../../persistence/case-row.js';
import type { TimelineState } from '../../persistence/timeline-writer.js';
import { firstWords } from '../../text/rich-text.js';
import type { PlanToApply } from './apply-plan.js';
import { isPublic } from './write-planned-entry.js';
import type { Written } from './written.js';

/** Brings the case's row up to what the plan decided; the counters follow by trigger. */
export async function updateCaseRow(
  tx: Into,
  todo: PlanToApply,
  timeline: TimelineState,
  written: Written,
  now: Date,
): Promise<void> {
  const { row, plan, author } = todo;
  const stream = todo.into ?? todo.stream;
  const state = stream.state(plan.state.to);
  const moved = plan.state.from !== plan.state.to || plan.moves !== undefined;
  const timer = moved || written.incoming ? nextTimer(stream.workflow, plan.state.to) : undefined;
  const ownerChanged = plan.owner && plan.owner.agentId !== row.owner_id;
  const words = firstWords(written.text);
  const meaning = meaningOf(state.kind);
  const callbackAt = meaning.callback ? callbackAfter(plan.callback, row.callback_at) : null;
  await tx.query(
    `UPDATE cases SET version = $2, entry_count = $3, public_count = $4, attachment_count = attachment_count + $5,
       state_id = $6, open = $7, waiting = $8, state_since = CASE WHEN $9 THEN $10 ELSE state_since END,
       owner_id = $11, group_id = $12, previous_owner_id = $13, proposal_id = $14,
       subject = $15, channel = $31, priority = $16, contact_id = $17,
       preview = CASE WHEN $18 <> '' THEN $18 ELSE preview END,
       public_preview = CASE WHEN $19 AND $18 <> '' THEN $18 ELSE public_preview END,
       last_activity_at = CASE WHEN $30 THEN last_activity_at ELSE $10 END, last_public_at = CASE WHEN $19 THEN $10 ELSE last_public_at END,
       first_response_at = CASE WHEN $20 THEN coalesce(first_response_at, $10) ELSE first_response_at END,
       closed_at = CASE WHEN $7 THEN NULL ELSE coalesce(closed_at, $10) END,
       timer_at = CASE WHEN $21 THEN $22 ELSE timer_at END,
       deleted_at = CASE WHEN $23 THEN $10 ELSE deleted_at END,
       fields = coalesce($24::jsonb, fields),
       outcome = $25, callback_at = $26, callback_kind = $27,
       callback_told_at = CASE WHEN $28 THEN $10 WHEN $29 THEN NULL ELSE callback_told_at END
     WHERE id = $1`,
    [
      row.id,
      timeline.version,
      timeline.position,
      timeline.publicCount,
      timeline.attachments,
      state.id,
      state.open,
      state.waiting,
      moved,
      now,
      plan.owner ? plan.owner.agentId : row.owner_id,
      plan.owner ? plan.owner.groupId : row.group_id,
      ownerChanged && row.owner_id ? row.owner_id : row.previous_owner_id,
      plan.proposal === 'this' ? written.proposalId : plan.proposal === null ? null : row.proposal_id,
      plan.set?.subject ?? row.subject,
      plan.set?.priority ? PRIORITY_NAMES.indexOf(plan.set.priority) : row.priority,
      plan.set?.contactId ?? row.contact_id,
      words,
      written.messageId !== null && isPublic(todo),
      written.messageId !== null && author.kind === 'agent',
      timer !== undefined,
      timer ? new Date(now.getTime() + timer.afterMinutes * 60_000) : null,
      plan.deletes,
      plan.set?.fields ? JSON.stringify(plan.set.fields) : null,
      meaning.outcome,
      callbackAt,
      callbackAt ? meaning.callback : null,
      plan.callback === 'due',
      callbackAt === null || (plan.callback !== undefined && plan.callback !== 'due'),
      isOnlyOfLinks(plan),
      plan.set?.source ?? row.channel,
    ],
  );
  if (plan.moves) await tx.query(`UPDATE cases SET stream_id = $2 WHERE id = $1`, [row.id, stream.id]);
  if (plan.set?.labelIds)
    await tx.query(`UPDATE cases SET label_ids = $2 WHERE id = $1`, [row.id, plan.set.labelIds]);
  if (plan.owner?.inTurnOf && plan.owner.agentId) {
    await tx.query(
      `UPDATE agent_group_member SET last_assigned_at = $3 WHERE group_id = $1 AND agent_id = $2`,
      [plan.owner.inTurnOf, plan.owner.agentId, now],
    );
  }
}

function callbackAfter(decided: Plan['callback'], before: Date | null): Date | null {
  if (decided === undefined || decided === 'due') return before;
  return decided ? new Date(decided.at) : null;
}
