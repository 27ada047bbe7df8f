import { findState } from '../model/states.js';
import { isOpen } from '../model/state-kind.js';
import type { Workflow } from '../model/workflow.js';
import { builtInPlan } from './built-in.js';
import { changeEntry, ownerChanges } from './change-entry.js';
import { refusal } from './plan-action.js';
import type { CaseFacts, PlanResult } from './plan.js';

/** Who opens a case; `groupIds` are the groups they are in. */
export interface Opener {
  agentId: string;
  groupIds: readonly string[];
}

/** Whether an open case becomes the opener's: nobody has it, or a group they are in (CS-16). Their right is the caller's to ask. */
export function isTakenByOpening(
  workflow: Workflow,
  facts: Pick<CaseFacts, 'stateKey' | 'ownerId' | 'groupId'>,
  by: Opener,
): boolean {
  const state = findState(workflow, facts.stateKey);
  return (
    workflow.openingTakes === true &&
    state !== undefined &&
    isOpen(state.kind) &&
    facts.ownerId === null &&
    (facts.groupId === null || by.groupIds.includes(facts.groupId))
  );
}

/** Takes no version: of two who open it at one moment, the second finds it owned, and is refused. */
export function planTakeByOpening(workflow: Workflow, facts: CaseFacts, by: Opener): PlanResult {
  if (!isTakenByOpening(workflow, facts, by)) return refusal('ACTION_NOT_OFFERED');
  const owner = { agentId: by.agentId, groupId: null };
  return builtInPlan(workflow, facts, 'take', undefined, [], () => ({
    entries: changeEntry(ownerChanges(facts, owner)),
    owner,
  }));
}
