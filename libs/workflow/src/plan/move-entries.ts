import type { Workflow } from '../model/workflow.js';
import { builtInPlan } from './built-in.js';
import { changeEntry, changeOf } from './change-entry.js';
import { voided } from './merge.js';
import type { CaseFacts, FieldProblem, Plan, PlanResult } from './plan.js';

/** Entries moved at once. */
export const MOVED_LIMIT = 50;

interface Moved {
  /** In their order. */
  entryIds: string[];
  /** Whether words of or to the customer are among them: a reply that waits for approval falls then, on both sides. */
  withMessages: boolean;
}

/** Of the case whose entries go, to another one or to one made for them (CS-28, CS-20). Path of its problem: `entryIds`. */
export function planGive(
  workflow: Workflow,
  facts: CaseFacts,
  input: Moved & { version?: number; caseId: string; split: boolean },
): PlanResult {
  return builtInPlan(workflow, facts, input.split ? 'split' : 'move', input.version, problems(input), () => ({
    ...fallen(facts, input, changeOf(input.split ? 'split-to' : 'moved-to', null, input.caseId)),
    gives: input.entryIds,
  }));
}

/** Of the case that is there already and takes them. */
export function planTake(
  workflow: Workflow,
  facts: CaseFacts,
  input: Moved & { caseId: string },
): PlanResult {
  return builtInPlan(workflow, facts, 'move', undefined, problems(input), () => ({
    ...fallen(facts, input, changeOf('moved-from', input.caseId, null)),
    takes: input.entryIds,
  }));
}

function fallen(
  facts: CaseFacts,
  { withMessages }: Moved,
  changes: ReturnType<typeof changeOf>,
): Pick<Plan, 'entries' | 'proposal' | 'proposalAuthorId'> {
  const { entries, decided } = withMessages ? voided(facts) : { entries: [], decided: {} };
  return { entries: [...entries, ...changeEntry(changes)], ...decided };
}

function problems({ entryIds }: Moved): FieldProblem[] {
  if (entryIds.length === 0) return [{ path: 'entryIds', problem: 'required' }];
  return entryIds.length > MOVED_LIMIT ? [{ path: 'entryIds', problem: 'too-many' }] : [];
}
