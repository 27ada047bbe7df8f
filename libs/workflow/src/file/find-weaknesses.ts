import { isOpen } from '../model/state-kind.js';
import { initialState, isOfferedIn } from '../model/states.js';
import type { Workflow } from '../model/workflow.js';
import { nobodyDecides } from './check-approval.js';

export interface Weakness {
  code:
    | 'unreachable-state'
    | 'dead-end'
    | 'state-nobody-sees'
    | 'action-nobody-holds'
    | 'proposal-nobody-accepts';
  /** Of the state or the action. */
  key: string;
}

/**
 * What is allowed but probably not meant, to be shown before publishing (WF-12): states no chain of actions reaches, open
 * states nothing leads out of, states nobody sees, agents' actions nobody may perform, and proposals that would wait
 * where nobody can accept them, or nobody but their author. In the order of the workflow, states first.
 */
export function findWeaknesses(workflow: Workflow): Weakness[] {
  const reached = reachableStates(workflow);
  const states = workflow.states.flatMap(({ key, kind, see }): Weakness[] => [
    ...(reached.has(key) ? [] : [{ code: 'unreachable-state' as const, key }]),
    ...(isOpen(kind) && successors(workflow, key).every((next) => next === key)
      ? [{ code: 'dead-end' as const, key }]
      : []),
    ...(see.length > 0 ? [] : [{ code: 'state-nobody-sees' as const, key }]),
  ]);
  const actions = workflow.actions.flatMap((action): Weakness[] => [
    ...(action.trigger.by === 'agent' && action.perform.length === 0
      ? [{ code: 'action-nobody-holds' as const, key: action.key }]
      : []),
    ...(nobodyDecides(workflow, action)
      ? [{ code: 'proposal-nobody-accepts' as const, key: action.key }]
      : []),
  ]);
  return [...states, ...actions];
}

function reachableStates(workflow: Workflow): ReadonlySet<string> {
  const reached = new Set([initialState(workflow).key]);
  // A set grows while it is walked, so each state found is walked from in its turn.
  for (const key of reached) for (const next of successors(workflow, key)) reached.add(next);
  return reached;
}

/** Where the action leads to, or where its reply waits for approval before that. */
function successors(workflow: Workflow, stateKey: string): string[] {
  return workflow.actions
    .filter((action) => isOfferedIn(action, stateKey))
    .flatMap(({ to, approval }) => [to, approval?.to].filter((key) => key !== undefined));
}
