import type { Action, State, Workflow } from './workflow.js';

/** The state of a new case. Throws on a workflow without one, which `readWorkflowFile` never lets through. */
export function initialState(workflow: Workflow): State {
  const state = workflow.states.find((candidate) => candidate.initial);
  if (!state) throw new Error(`The workflow of stream ${workflow.stream} has no initial state`);
  return state;
}

export function findState(workflow: Workflow, key: string): State | undefined {
  return workflow.states.find((state) => state.key === key);
}

/** Whether the action stands at this state; says nothing about who may perform it. */
export function isOfferedIn(action: Action, stateKey: string): boolean {
  return action.from.includes('*') || action.from.includes(stateKey);
}

/** Whether a proposal waiting in this state can be decided there. */
export function offersApproval(workflow: Workflow, stateKey: string): boolean {
  return workflow.actions.some((action) => action.writes === 'accept' && isOfferedIn(action, stateKey));
}

/** The timer that fires first in a state, counted in minutes since the case entered it; null: the case may stand there for ever. */
export function nextTimer(
  workflow: Workflow,
  stateKey: string,
): { actionKey: string; afterMinutes: number } | null {
  let next: { actionKey: string; afterMinutes: number } | null = null;
  for (const action of workflow.actions) {
    const { key, trigger } = action;
    if (trigger.by !== 'timer' || !isOfferedIn(action, stateKey)) continue;
    if (!next || trigger.afterMinutes < next.afterMinutes)
      next = { actionKey: key, afterMinutes: trigger.afterMinutes };
  }
  return next;
}
