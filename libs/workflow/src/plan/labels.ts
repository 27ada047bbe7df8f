import type { Workflow } from '../model/workflow.js';
import { builtInPlan } from './built-in.js';
import type { CaseFacts, Change, FieldProblem, PlanResult } from './plan.js';

/** Labels one case may carry. */
export const LABELS_LIMIT = 50;

/**
 * Puts labels on and takes labels off, at any stage (CS-5). Takes no version: what two add at once adds up, and nobody
 * overwrites another. Path of its problems: `add`.
 * @param known labels a case may carry, by id
 */
export function planLabels(
  workflow: Workflow,
  facts: CaseFacts,
  input: { from: readonly string[]; add: readonly string[]; remove: readonly string[] },
  known: ReadonlySet<string>,
): PlanResult {
  const added = [...new Set(input.add)].filter((id) => !input.from.includes(id));
  const removed = input.from.filter((id) => input.remove.includes(id) && !input.add.includes(id));
  const labelIds = [...input.from.filter((id) => !removed.includes(id)), ...added];
  const problems: FieldProblem[] = [];
  if (added.some((id) => !known.has(id))) problems.push({ path: 'add', problem: 'not-an-option' });
  if (added.length > 0 && labelIds.length > LABELS_LIMIT) problems.push({ path: 'add', problem: 'too-many' });
  const changes: Change[] = [
    ...added.map((id) => ({ what: 'label' as const, from: null, to: id })),
    ...removed.map((id) => ({ what: 'label' as const, from: id, to: null })),
  ];
  return builtInPlan(workflow, facts, 'labels', undefined, problems, () =>
    changes.length === 0
      ? { entries: [] }
      : { entries: [{ kind: 'change', changes, fields: {} }], set: { labelIds } },
  );
}
