import { meaningOf, type CallbackKind } from '../model/state-kind.js';
import { findState } from '../model/states.js';
import type { Action, Workflow } from '../model/workflow.js';
import type { Owner } from './assignment.js';
import type { ActionInput, CaseFacts, FieldProblem, Performer } from './plan.js';

/** Whoever promises to call in three years means something else. */
export const TERM_LIMIT_DAYS = 731;
const LIMIT = TERM_LIMIT_DAYS * 24 * 60 * 60_000;

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** The callback an action leads to; null when it leads to none, or leaves the case where it is. */
export function callbackOf(workflow: Workflow, action: Action): CallbackKind | null {
  const state = action.to === undefined ? undefined : findState(workflow, action.to);
  return state ? meaningOf(state.kind).callback : null;
}

/** Whether an agent who performs the action is asked when to call back (WF-3). */
export function asksTerm(workflow: Workflow, action: Action): boolean {
  return action.trigger.by === 'agent' && callbackOf(workflow, action) !== null;
}

/**
 * Problems of the term, at `term`: wanted by an action that leads to a callback, in the future and at most two years
 * ahead; out of place in any other. A private callback needs one person, so a group is refused at `assignee`.
 */
export function callbackProblems(
  workflow: Workflow,
  action: Action,
  performer: Performer,
  input: Pick<ActionInput, 'term' | 'now' | 'assignee'>,
): FieldProblem[] {
  const kind = callbackOf(workflow, action);
  const given = input.term ?? null;
  if (kind === null || performer.kind !== 'agent')
    return given === null ? [] : [{ path: 'term', problem: 'unknown' }];
  const toGroup = kind === 'private' && input.assignee && 'groupId' in input.assignee;
  const assignee: FieldProblem[] = toGroup ? [{ path: 'assignee', problem: 'not-a-user' }] : [];
  const problem = given === null || given.trim() === '' ? 'required' : termProblem(given, input.now);
  return problem ? [{ path: 'term', problem }, ...assignee] : assignee;
}

function termProblem(term: string, now: string | undefined): FieldProblem['problem'] | null {
  const at = TIME.test(term) ? Date.parse(term) : Number.NaN;
  if (Number.isNaN(at)) return 'not-a-time';
  const ahead = at - Date.parse(now ?? '');
  // Without a present there is no future: a door that forgot to say when it is gets a refusal, not a callback in the past.
  if (!(ahead > 0)) return 'in-the-past';
  return ahead > LIMIT ? 'too-far' : null;
}

/** The term an action sets, on input without problems; a customer and the clock take the default of the action. */
export function readTerm(
  workflow: Workflow,
  action: Action,
  performer: Performer,
  input: Pick<ActionInput, 'term' | 'now'>,
): string | null {
  if (callbackOf(workflow, action) === null) return null;
  if (performer.kind === 'agent') return input.term ? new Date(input.term).toISOString() : null;
  if (input.now === undefined || action.defaultTermMinutes === undefined) return null;
  return new Date(Date.parse(input.now) + action.defaultTermMinutes * 60_000).toISOString();
}

/** Who promises a private callback keeps the case, unless the action gives it to somebody; undefined: as the action rules. */
export function callbackOwner(workflow: Workflow, action: Action, performer: Performer): Owner | undefined {
  const promised = callbackOf(workflow, action) === 'private' && !action.assign && performer.kind === 'agent';
  return promised ? { agentId: performer.agentId, groupId: null } : undefined;
}

/** A new term replaces the old one; leaving the state drops it; staying keeps it. */
export function callbackChange(
  facts: CaseFacts,
  to: string,
  term: string | null,
): { at: string } | null | undefined {
  if (term !== null) return { at: term };
  return to !== facts.stateKey && facts.callbackAt ? null : undefined;
}
