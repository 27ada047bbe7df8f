import { findState } from '../model/states.js';
import type { Action, Principal, Workflow } from '../model/workflow.js';
import { REVISION } from '../plan/revise-proposal.js';
import { deciders } from '../plan/rights.js';
import type { WorkflowProblem } from './check-workflow.js';

const DECISIONS = ['accept', 'reject', 'pass'];

/** Approvals that could never be asked for, or never be given, whoever works here (CS-3). */
export function approvalMistakes(workflow: Workflow): WorkflowProblem[] {
  return [
    ...decisionsOnNothing(workflow),
    ...workflow.actions.flatMap((action) => ofAction(workflow, action)),
  ];
}

function decisionsOnNothing(workflow: Workflow): WorkflowProblem[] {
  if (workflow.actions.some((action) => action.writes === 'proposal' || action.approval)) return [];
  return workflow.actions
    .filter((action) => DECISIONS.includes(action.writes))
    .map((action) => ({
      path: ['actions', action.key, 'writes'],
      message: `Nothing can ever be waiting for "${action.writes}": no action writes a proposal`,
    }));
}

function ofAction(workflow: Workflow, action: Action): WorkflowProblem[] {
  const { key, approval, writes, trigger, assign } = action;
  const at = (place: string[], message: string): WorkflowProblem => ({
    path: ['actions', key, ...place],
    message,
  });
  if (key === REVISION.key)
    return [at([], `"${key}" is what every stream offers the author of a proposal; choose another key`)];
  if (writes === 'pass' && assign)
    return [at(['assign'], 'Passing asks for an approver by itself; leave "assign" out')];
  if (!approval) return [];
  const problems: WorkflowProblem[] = [];
  if (trigger.by !== 'agent' || writes !== 'message')
    problems.push(at(['approval'], 'Only a message by an agent can wait for approval'));
  if (action.deletes) problems.push(at(['approval'], 'What deletes the case cannot wait for approval'));
  if (approval.to !== undefined && !findState(workflow, approval.to))
    problems.push(at(['approval', 'to'], `There is no state "${approval.to}"`));
  if (!workflow.actions.some((other) => other.writes === 'accept'))
    problems.push(at(['approval'], 'Nobody could ever approve it: no action writes "accept"'));
  return problems;
}

/**
 * Whether somebody's proposal by this action would wait where no one, or no one but its author, can accept it. Of
 * groups and roles it is taken that they have more than one member.
 */
export function nobodyDecides(workflow: Workflow, action: Action): boolean {
  const { approval } = action;
  if (action.writes !== 'proposal' && !approval) return false;
  const to = approval ? approval.to : action.to;
  const states = to !== undefined ? [to] : action.from[0] === '*' ? [] : action.from;
  const authors = approval && approval.of !== 'everybody' ? approval.of : action.perform;
  return states.some((state) => {
    const found = decidersIn(workflow, state);
    const [only] = found;
    return !only || (found.length === 1 && only.startsWith('agent:') && isOnly(authors, only));
  });
}

const isOnly = (authors: readonly Principal[], one: Principal): boolean =>
  authors.length === 1 && authors[0] === one;

/** Who may accept in a state and sees it; one who sees it under another name counts, since only people know. */
function decidersIn(workflow: Workflow, stateKey: string): Principal[] {
  const see = findState(workflow, stateKey)?.see ?? [];
  return deciders(workflow, stateKey).filter(
    (holder) => see.includes(holder) || see.some((other) => kindOf(other) !== kindOf(holder)),
  );
}

const kindOf = (principal: Principal): string => principal.split(':', 1)[0]!;
