import { findState, isOfferedIn } from '../model/states.js';
import type { Workflow } from '../model/workflow.js';
import type { Performer } from './plan.js';
import { mayPerform } from './rights.js';

/** Something that was done, as far as another workflow can say whether it would do it, too. */
export interface PerformedAction {
  actionKey: string;
  /** The state it was performed in, and the one it left the case in. */
  from: string;
  to: string;
  performer: Performer;
}

/** `elsewhere`: it could be done, and would have led to another state. */
export type ReplayOutcome = 'same' | 'elsewhere' | 'no-action' | 'no-state' | 'not-offered' | 'not-allowed';

/** How an action would have gone under this workflow (WF-12): what it asks for was given, as it was given then. */
export function replayAction(workflow: Workflow, done: PerformedAction): ReplayOutcome {
  const action = workflow.actions.find(({ key }) => key === done.actionKey);
  if (!action) return 'no-action';
  if (!findState(workflow, done.from)) return 'no-state';
  if (!isOfferedIn(action, done.from)) return 'not-offered';
  if (!mayPerform(workflow, action, done.from, done.performer)) return 'not-allowed';
  const leads = [action.to ?? done.from, ...(action.approval ? [action.approval.to ?? done.from] : [])];
  // Without a state of its own an acceptance goes where the reply it sends would have gone.
  return leads.includes(done.to) || (action.writes === 'accept' && action.to === undefined)
    ? 'same'
    : 'elsewhere';
}
