import type { Workflow } from '../model/workflow.js';
import { builtInPlan } from './built-in.js';
import { changeEntry, changeOf } from './change-entry.js';
import { LABELS_LIMIT } from './labels.js';
import type { CaseFacts, Plan, PlanResult } from './plan.js';
import { voidedEntries } from './proposal.js';

/** For so long a merge can be undone (CS-28). */
export const UNDO_MERGE_DAYS = 30;

/*
 * The two sides of a merge, each a plan of its own case. That the performer sees both, may merge, and that both stand
 * for themselves is the caller's to check, who holds the locks. Neither case moves to another state: what is merged keeps
 * everything it had, and undoing finds it.
 */

/** Of the case that takes the other in. A waiting proposal falls: there is more to know now than when it was written. */
export function planMerged(
  workflow: Workflow,
  facts: CaseFacts,
  input: { caseId: string; labelIds?: readonly string[] },
): PlanResult {
  return builtInPlan(workflow, facts, 'merge', undefined, [], () => ({
    entries: [...voided(facts).entries, ...changeEntry(changeOf('merged', null, input.caseId))],
    ...voided(facts).decided,
    ...labels(input),
  }));
}

/** Labels of the other that this one does not carry, as far as there is room. */
export function labelsToGive(of: readonly string[], to: readonly string[]): string[] {
  return of.filter((id) => !to.includes(id)).slice(0, Math.max(0, LABELS_LIMIT - to.length));
}

/** Of the case that goes into the other; a reply that waits there could be decided by nobody any more. */
export function planMergedInto(
  workflow: Workflow,
  facts: CaseFacts,
  input: { version?: number; caseId: string },
): PlanResult {
  return builtInPlan(workflow, facts, 'merge', input.version, [], () => ({
    entries: [...voided(facts).entries, ...changeEntry(changeOf('merged-into', null, input.caseId))],
    ...voided(facts).decided,
    mergedInto: input.caseId,
  }));
}

/** Of the case that gives the other back. */
export function planUnmerged(
  workflow: Workflow,
  facts: CaseFacts,
  input: { caseId: string; labelIds?: readonly string[] },
): PlanResult {
  return builtInPlan(workflow, facts, 'undo-merge', undefined, [], () => ({
    entries: changeEntry(changeOf('unmerged', input.caseId, null)),
    ...labels(input),
  }));
}

/** Of the case that stands for itself again, as it was. */
export function planUnmergedFrom(
  workflow: Workflow,
  facts: CaseFacts,
  input: { caseId: string },
): PlanResult {
  return builtInPlan(workflow, facts, 'undo-merge', undefined, [], () => ({
    entries: changeEntry(changeOf('unmerged-from', input.caseId, null)),
    mergedInto: null,
  }));
}

/** A waiting reply ends when the conversation it belongs to changes. */
export function voided({ proposal }: CaseFacts): {
  entries: Plan['entries'];
  decided: Pick<Plan, 'proposal' | 'proposalAuthorId'>;
} {
  return proposal
    ? { entries: voidedEntries(proposal), decided: { proposal: null, proposalAuthorId: proposal.authorId } }
    : { entries: [], decided: {} };
}

/** All labels the case carries afterwards; unset: as they are. */
function labels({ labelIds }: { labelIds?: readonly string[] }): Pick<Plan, 'set'> {
  return labelIds ? { set: { labelIds: [...labelIds] } } : {};
}
