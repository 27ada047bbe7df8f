import { isOpen } from '../model/state-kind.js';
import { findState, initialState, isOfferedIn } from '../model/states.js';
import type { Action, Principal, Workflow } from '../model/workflow.js';
import { nobodyDecides } from './check-approval.js';

export interface Weakness {
  code:
    | 'unreachable-state'
    | 'dead-end'
    | 'stuck-state'
    | 'state-nobody-sees'
    | 'action-nobody-holds'
    | 'proposal-nobody-accepts';
  /** Of the state or the action. */
  key: string;
}

/**
 * What is allowed but probably not meant, to be shown before publishing (WF-12): states no chain of actions reaches that
 * somebody could perform, open states nothing leads out of, open states whose cases only people see who cannot act,
 * states nobody sees, agents' actions nobody could perform anywhere, and proposals that would wait where nobody can
 * accept them, or nobody but their author. In the order of the workflow, states first.
 */
export function findWeaknesses(workflow: Workflow): Weakness[] {
  const reached = reachableStates(workflow);
  const states = workflow.states.flatMap(({ key, kind, see }): Weakness[] => {
    const out = exits(workflow, key).filter(({ to }) => to !== key);
    const stuck = out.length > 0 && !out.some(({ action }) => canStart(workflow, action, key));
    return [
      ...(reached.has(key) ? [] : [{ code: 'unreachable-state' as const, key }]),
      ...(isOpen(kind) && out.length === 0 ? [{ code: 'dead-end' as const, key }] : []),
      ...(isOpen(kind) && stuck && reached.has(key) ? [{ code: 'stuck-state' as const, key }] : []),
      ...(see.length > 0 ? [] : [{ code: 'state-nobody-sees' as const, key }]),
    ];
  });
  const actions = workflow.actions.flatMap((action): Weakness[] => [
    ...(workflow.states.some(({ key }) => isOfferedIn(action, key) && canStart(workflow, action, key))
      ? []
      : [{ code: 'action-nobody-holds' as const, key: action.key }]),
    ...(nobodyDecides(workflow, action)
      ? [{ code: 'proposal-nobody-accepts' as const, key: action.key }]
      : []),
  ]);
  return [...states, ...actions];
}

function reachableStates(workflow: Workflow): ReadonlySet<string> {
  const reached = new Set([initialState(workflow).key]);
  // A set grows while it is walked, so each state found is walked from in its turn.
  for (const key of reached)
    for (const { action, to } of exits(workflow, key)) if (canStart(workflow, action, key)) reached.add(to);
  return reached;
}

/**
 * Where actions of a state lead, whoever may perform them: to their own state, to the one their proposals wait in, and,
 * of an acceptance without a state of its own, to that of the reply that is accepted.
 */
function exits(workflow: Workflow, stateKey: string): { action: Action; to: string }[] {
  const waited = workflow.actions.flatMap(({ approval, to }) => (approval && to !== undefined ? [to] : []));
  return workflow.actions
    .filter((action) => isOfferedIn(action, stateKey))
    .flatMap((action) => {
      const accepted = action.writes === 'accept' && action.to === undefined ? waited : [];
      const to = [action.to, action.approval?.to, ...accepted];
      return to.flatMap((key) => (key === undefined ? [] : [{ action, to: key }]));
    });
}

/** Whether there could be anybody who performs the action on a case in this state; customers and clocks always could. */
function canStart(workflow: Workflow, action: Action, stateKey: string): boolean {
  if (action.trigger.by !== 'agent') return true;
  const see = findState(workflow, stateKey)?.see ?? [];
  return action.perform.some((holder) => see.some((viewer) => couldBeOnePerson(holder, viewer)));
}

/** Nobody has two roles or two addresses; only people know who is in which group. */
function couldBeOnePerson(one: Principal, other: Principal): boolean {
  const [kind, otherKind] = [one, other].map((principal) => principal.split(':', 1)[0]);
  return one === other || kind !== otherKind || kind === 'group';
}
