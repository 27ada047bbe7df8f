import type { Action, Workflow } from '../model/workflow.js';
import type { Owner } from './assignment.js';
import { callbackOf } from './callback.js';
import type { ActionInput, FieldProblem, Performer } from './plan.js';

/**
 * Whether one who replies with the action may take the case along (CS-18). `written` is the action as the workflow has
 * it: what says itself whose the case is, or will once it is approved, is not overruled. An answer to somebody else's
 * words takes nothing from their author, and a callback rules on its own who calls.
 */
export function offersAssignToMe(workflow: Workflow, written: Action): boolean {
  return (
    written.trigger.by === 'agent' &&
    (written.writes === 'message' || written.writes === 'proposal') &&
    written.assign === undefined &&
    !written.deletes &&
    callbackOf(workflow, written) === null
  );
}

/** At `assignToMe`: asked for where it is not offered, or without the right to assign. */
export function assignToMeProblems(
  workflow: Workflow,
  written: Action,
  performer: Performer,
  { assignToMe }: Pick<ActionInput, 'assignToMe'>,
): FieldProblem[] {
  if (!assignToMe) return [];
  if (!offersAssignToMe(workflow, written)) return [{ path: 'assignToMe', problem: 'unknown' }];
  const may = performer.kind === 'agent' && performer.mayAssign;
  return may ? [] : [{ path: 'assignToMe', problem: 'not-allowed' }];
}

/** Whose the case is then, on input without problems; undefined: as the action rules. */
export function takingOwner(
  performer: Performer,
  { assignToMe }: Pick<ActionInput, 'assignToMe'>,
): Owner | undefined {
  return assignToMe && performer.kind === 'agent' ? { agentId: performer.agentId, groupId: null } : undefined;
}
