import { findState, isOfferedIn } from '../model/states.js';
import type { Action, Principal, Workflow } from '../model/workflow.js';
import type { Performer } from './plan.js';

/** Keys of the states whose cases someone with these principals sees (WF-9), in the workflow's order. */
export function visibleStateKeys(workflow: Workflow, principals: readonly string[]): string[] {
  return workflow.states.filter((state) => holdsOneOf(principals, state.see)).map((state) => state.key);
}

/**
 * Whether the performer may start the action on a case in this state. An agent needs the right to the action and sight
 * of the state; a customer and the clock need no right but reach only the triggers meant for them.
 */
export function mayPerform(
  workflow: Workflow,
  action: Action,
  stateKey: string,
  performer: Performer,
): boolean {
  switch (performer.kind) {
    case 'agent':
      return (
        action.trigger.by === 'agent' &&
        holdsOneOf(performer.principals, action.perform) &&
        holdsOneOf(performer.principals, findState(workflow, stateKey)?.see ?? [])
      );
    case 'contact':
      return action.trigger.by === 'customer' || action.trigger.by === 'customer-message';
    case 'system':
      return action.trigger.by === 'timer';
  }
}

/** Who may accept a proposal that waits in this state, of those who see it. */
export function deciders(workflow: Workflow, stateKey: string): Principal[] {
  const accepting = workflow.actions.filter(
    (action) => action.writes === 'accept' && isOfferedIn(action, stateKey),
  );
  return [...new Set(accepting.flatMap((action) => action.perform))];
}

/** Whether one of the principals held is among those wanted. */
export function holdsOneOf(held: readonly string[], wanted: readonly Principal[]): boolean {
  return wanted.some((principal) => held.includes(principal));
}
