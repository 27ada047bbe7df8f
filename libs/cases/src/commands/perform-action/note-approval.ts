import type { Into } from '@sprawa/platform';
import type { PlanToApply } from './apply-plan.js';

/** Beside the case: whom a waiting proposal was passed to, and how many of its author's were accepted (CS-3). */
export async function noteApproval(
  tx: Into,
  { plan, row }: Pick<PlanToApply, 'plan' | 'row'>,
): Promise<void> {
  if (plan.approverId)
    await tx.query(`UPDATE waiting_proposal SET approver_id = $2 WHERE case_id = $1`, [
      row.id,
      plan.approverId,
    ]);
  const verdict = plan.entries.find((entry) => entry.kind === 'decision')?.verdict;
  if (plan.proposalAuthorId && (verdict === 'accepted' || verdict === 'accepted-edited'))
    await tx.query(
      `INSERT INTO accepted_reply (agent_id, stream_id, accepted, unedited) VALUES ($1, $2, 1, $3)
       ON CONFLICT (agent_id, stream_id) DO UPDATE SET accepted = accepted_reply.accepted + 1,
         unedited = accepted_reply.unedited + excluded.unedited`,
      [plan.proposalAuthorId, row.stream_id, verdict === 'accepted' ? 1 : 0],
    );
}
