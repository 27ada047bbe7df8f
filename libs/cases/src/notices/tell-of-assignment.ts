import type { Into } from '@sprawa/platform';
import type { PlanToApply } from '../commands/perform-action/apply-plan.js';
import type { NoticeData } from './notice.js';
import type { Notices } from './notices.js';

/**
 * Tells an agent that a case became theirs, whoever or whatever gave it to them (CS-13); what goes to a group is told to
 * nobody, for it stands in the queue of each.
 * @returns whom, so that nobody is told of the same twice
 */
export async function tellOfAssignment(
  tx: Into,
  notices: Notices,
  { plan, row, author }: Pick<PlanToApply, 'plan' | 'row' | 'author'>,
  data: Pick<NoticeData, 'text' | 'entryId'>,
): Promise<string | null> {
  const agentId = ownerGiven(plan, row);
  const byAgentId = author.kind === 'agent' ? author.agentId : null;
  if (agentId === null || agentId === byAgentId) return null;
  await notices.tellAssigned(tx, { agentId, caseId: row.id, data: { ...data, byAgentId } });
  return agentId;
}

/** A case that was made just now came with its owner. */
function ownerGiven(plan: PlanToApply['plan'], { owner_id, version }: PlanToApply['row']): string | null {
  if (version === 0) return plan.owner ? plan.owner.agentId : owner_id;
  return plan.owner && plan.owner.agentId !== owner_id ? plan.owner.agentId : null;
}
