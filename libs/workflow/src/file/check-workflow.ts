import type { Action, Workflow } from '../model/workflow.js';
import { isOfferedIn } from '../model/states.js';
import { approvalMistakes } from './check-approval.js';
import { callbackMistakes } from './check-callbacks.js';
import type { Path } from './problem-source.js';

export interface WorkflowProblem {
  path: Path;
  message: string;
}

/** What makes a workflow of sound parts unsound as a whole: it must not be published with any of these. */
export function workflowProblems(workflow: Workflow): WorkflowProblem[] {
  return [
    ...workflow.actions.flatMap((action) => [...unknownStates(workflow, action), ...impossible(action)]),
    ...secondMainActions(workflow),
    ...approvalMistakes(workflow),
    ...readOnlyNowhere(workflow),
    ...buttonMistakes(workflow),
    ...callbackMistakes(workflow),
  ];
}

function unknownStates(workflow: Workflow, action: Action): WorkflowProblem[] {
  const known = workflow.states.map((state) => state.key);
  const problems: WorkflowProblem[] = [];
  for (const from of action.from) {
    if (from === '*' && action.from.length > 1) {
      problems.push({
        path: ['actions', action.key, 'from'],
        message: '"*" is every state and stands alone',
      });
    } else if (from !== '*' && !known.includes(from)) {
      problems.push({ path: ['actions', action.key, 'from'], message: `There is no state "${from}"` });
    }
  }
  if (action.to !== undefined && !known.includes(action.to)) {
    problems.push({ path: ['actions', action.key, 'to'], message: `There is no state "${action.to}"` });
  }
  return problems;
}

/** What nobody could do: a customer's mail fills in no fields, a clock writes no text, neither picks an assignee. */
function impossible(action: Action): WorkflowProblem[] {
  const { key, trigger, writes } = action;
  if (trigger.by === 'agent') return [];
  const at = (name: string, message: string): WorkflowProblem => ({ path: ['actions', key, name], message });
  const problems: WorkflowProblem[] = [];
  if (trigger.by !== 'customer' && action.fields.some((field) => field.required)) {
    problems.push(at('fields', `Nobody fills in required fields of an action by ${trigger.by}`));
  }
  const unfit = action.fields.find((field) => field.kind === 'user' || field.kind === 'contact');
  if (unfit) problems.push(at('fields', `Only an agent can fill in "${unfit.key}"`));
  if (action.assign?.to === 'ask' || action.assign?.to === 'performer') {
    problems.push(at('assign', `An action by ${trigger.by} has no agent to ask or to assign`));
  }
  if (action.perform.length > 0)
    problems.push(at('perform', `An action by ${trigger.by} needs no right; leave "perform" out`));
  if (action.deletes) problems.push(at('deletes', 'Only an agent deletes a case'));
  const mayWrite =
    trigger.by === 'customer-message'
      ? ['message']
      : trigger.by === 'customer'
        ? ['message', 'nothing']
        : ['nothing'];
  if (!mayWrite.includes(writes))
    problems.push(at('writes', `An action by ${trigger.by} writes ${mayWrite.join(' or ')}`));
  return problems;
}

/** One filled button per state for everybody; a trainee's and an expert's may differ. */
function secondMainActions(workflow: Workflow): WorkflowProblem[] {
  const main = workflow.actions.filter((action) => action.main);
  return main.flatMap((action, index) => {
    const rivals = main.slice(0, index).filter((other) => meetSamePeople(action, other));
    const shared = workflow.states.find(
      ({ key }) => isOfferedIn(action, key) && rivals.some((rival) => isOfferedIn(rival, key)),
    );
    const message = `State "${shared?.key}" has another main action for the same people already`;
    return shared ? [{ path: ['actions', action.key, 'main'], message }] : [];
  });
}

function meetSamePeople(one: Action, other: Action): boolean {
  if (one.trigger.by !== other.trigger.by) return false;
  return one.trigger.by !== 'agent' || one.perform.some((principal) => other.perform.includes(principal));
}

function readOnlyNowhere(workflow: Workflow): WorkflowProblem[] {
  const known = workflow.states.map((state) => state.key);
  return workflow.form.flatMap((field) =>
    (field.readOnlyIn ?? []).flatMap((state, place) =>
      known.includes(state)
        ? []
        : [{ path: ['form', field.key, 'readOnlyIn', place], message: `There is no state "${state}"` }],
    ),
  );
}

/** Buttons of the form and of the header that nobody could ever press, and second ones of an action among the fields. */
function buttonMistakes({ actions, buttons = [], header = [] }: Workflow): WorkflowProblem[] {
  const wrong = (key: string): string | null => {
    const action = actions.find((each) => each.key === key);
    if (!action) return `There is no action "${key}"`;
    return action.trigger.by === 'agent'
      ? null
      : `Only an action by an agent has a button; "${key}" has none`;
  };
  const ofForm = buttons.map(({ key, action }, place) => {
    const again = buttons.slice(0, place).some((other) => other.action === action);
    const message =
      wrong(action) ?? (again ? `Action "${action}" has a button among the fields already` : null);
    return { path: ['form', key, 'button'], message };
  });
  const ofHeader = header.map((item, place) => ({
    path: ['header', place, 'button'],
    message: 'button' in item ? wrong(item.button) : null,
  }));
  return [...ofForm, ...ofHeader].flatMap(({ path, message }) =>
    message === null ? [] : [{ path, message }],
  );
}
