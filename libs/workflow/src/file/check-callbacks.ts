import { isOpen, meaningOf } from '../model/state-kind.js';
import { isOfferedIn } from '../model/states.js';
import type { Action, Workflow } from '../model/workflow.js';
import { callbackOf, TERM_LIMIT_DAYS } from '../plan/callback.js';
import type { WorkflowProblem } from './check-workflow.js';

/** Callbacks nobody could agree on or keep (WF-3), and grace for cases that are never closed. */
export function callbackMistakes(workflow: Workflow): WorkflowProblem[] {
  return [
    ...workflow.states.flatMap(({ key, kind, initial }) =>
      initial && meaningOf(kind).callback
        ? [
            {
              path: ['states', key, 'kind'],
              message: 'A new case has no term yet; begin in a state of another kind',
            },
          ]
        : [],
    ),
    ...workflow.actions.flatMap((action) => [
      ...term(workflow, action),
      ...promise(workflow, action),
      ...grace(workflow, action),
    ]),
  ];
}

function term(workflow: Workflow, action: Action): WorkflowProblem[] {
  const at = (message: string) => [{ path: ['actions', action.key, 'term'], message }];
  const leadsToOne = callbackOf(workflow, action) !== null;
  const minutes = action.defaultTermMinutes;
  if (minutes === undefined)
    return leadsToOne && action.trigger.by !== 'agent'
      ? at(`An action by ${action.trigger.by} asks nobody when to call back; give "term", e.g. "term: 1d"`)
      : [];
  if (!leadsToOne) return at('Only an action that leads to a callback has a term');
  return minutes > TERM_LIMIT_DAYS * 1_440 ? at('A callback is at most two years ahead') : [];
}

/** A private callback is one person's promise. */
function promise(workflow: Workflow, action: Action): WorkflowProblem[] {
  const to = action.assign?.to;
  return callbackOf(workflow, action) === 'private' && (to === 'group' || to === 'nobody')
    ? [
        {
          path: ['actions', action.key, 'assign'],
          message: 'A private callback needs one person, not a group or nobody',
        },
      ]
    : [];
}

function grace(workflow: Workflow, action: Action): WorkflowProblem[] {
  if (action.reopenWithinMinutes === undefined) return [];
  const at = (message: string) => [{ path: ['actions', action.key, 'reopenWithin'], message }];
  if (action.trigger.by !== 'customer-message')
    return at('Only an action by customer-message knows a time to reopen within');
  return workflow.states.some(({ key, kind }) => !isOpen(kind) && isOfferedIn(action, key))
    ? []
    : at('The action stands in no closed state, so there is nothing to reopen');
}
