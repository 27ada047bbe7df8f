import { isOfferedIn } from '../model/states.js';
import type { Action, Principal, State, Workflow } from '../model/workflow.js';
import { mayNeedApproval } from './approval.js';
import type { Performer } from './plan.js';

/** What stands for an agent: `role:…`, `group:…`, `agent:…`. */
type Held = string;

export interface ExplainedAction {
  action: Action;
  /** What of the agent gives them the action; never empty. */
  by: Held[];
  /** What they write with it waits for approval, or did until enough of it was accepted. */
  waits: boolean;
}

export interface ExplainedState {
  state: State;
  /** What of the agent shows them cases in this state; empty: they see none. */
  seenBy: Held[];
  /** What they may start there; nothing where they see nothing. */
  actions: ExplainedAction[];
}

export interface ExplainedStream {
  /** What of the agent makes them work here; empty: they do not. */
  worksBy: Held[];
  states: ExplainedState[];
}

/**
 * What an agent can see and do in a stream, and why (AD-1). Says of every state what `visibleTo` and `offeredActions`
 * would say of a case there; what depends on one case, such as a proposal that waits, is not decided here.
 */
export function explainAccess(
  workflow: Workflow,
  members: readonly string[],
  performer: Extract<Performer, { kind: 'agent' }>,
): ExplainedStream {
  const held = (wanted: readonly (Principal | string)[]) =>
    performer.principals.filter((principal) => wanted.includes(principal));
  const worksBy = held(members);
  const states = workflow.states.map((state): ExplainedState => {
    const seenBy = worksBy.length > 0 ? held(state.see) : [];
    const actions = seenBy.length > 0 ? startedIn(workflow, state) : [];
    return {
      state,
      seenBy,
      actions: actions
        .map((action) => ({ action, by: held(action.perform), waits: mayNeedApproval(action, performer) }))
        .filter(({ by }) => by.length > 0),
    };
  });
  return { worksBy, states };
}

const startedIn = (workflow: Workflow, state: State): Action[] =>
  workflow.actions.filter((action) => action.trigger.by === 'agent' && isOfferedIn(action, state.key));
