import type { Plan } from '@sprawa/workflow';

/**
 * Whether taking the plan's message back would undo all the plan did: an agent's own message to the customer. A
 * decision on somebody's proposal is told to its author at once, and a deleted case is gone; those are not held.
 */
export function mayBeHeld(plan: Plan): boolean {
  return (
    plan.entries.some((entry) => entry.kind === 'message' && entry.direction === 'out') &&
    plan.entries.every((entry) => entry.kind === 'message' || entry.kind === 'change') &&
    plan.proposal === undefined &&
    !plan.deletes &&
    !plan.set
  );
}
