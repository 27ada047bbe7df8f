import type { Workflow } from '../model/workflow.js';
import { mayBeAssigned } from './assignment.js';
import { planAssign } from './built-in.js';
import type { CaseFacts, PlanResult, Staff } from './plan.js';

/**
 * Gives a case of somebody who left to whoever takes over (AD-1). One who does not work in its stream could not see it: then
 * it waits to be assigned, rather than lie with somebody who is gone.
 */
export function planHandOver(
  workflow: Workflow,
  facts: CaseFacts,
  to: { agentId: string } | { groupId: string } | null,
  staff: Staff,
): PlanResult {
  return planAssign(workflow, facts, { assignee: to && mayBeAssigned(to, staff) ? to : null }, staff);
}
