import { meaningOf } from '../model/state-kind.js';
import { findState, offersApproval } from '../model/states.js';
import type { State, StateKind, Workflow } from '../model/workflow.js';
import { builtInPlan } from './built-in.js';
import { changeEntry, changeOf } from './change-entry.js';
import { voided } from './merge.js';
import { refusal } from './plan-action.js';
import { isRefusal, type CaseFacts, type PlanResult } from './plan.js';
import { REVISION } from './revise-proposal.js';

/** Whether cases in a state of one kind may go to a state when the workflow changes: none is promised to be called back that was not. */
export function mayMigrate(from: StateKind, to: State): boolean {
  const { callback } = meaningOf(to.kind);
  return callback === null || callback === meaningOf(from).callback;
}

/** Where cases of a state that goes are best sent: to a state of the same kind, of the same openness, or where cases begin. */
export function suggestedState(from: StateKind, after: Workflow): string | null {
  const fitting = after.states.filter((state) => mayMigrate(from, state));
  const open = meaningOf(from).open;
  return (
    (
      fitting.find((state) => state.kind === from) ??
      fitting.find((state) => meaningOf(state.kind).open === open && !state.initial) ??
      fitting.find((state) => meaningOf(state.kind).open === open) ??
      fitting[0]
    )?.key ?? null
  );
}

/**
 * Brings a case under another version of its workflow (WF-12): to the state given, or, with its own, to stay. A term is
 * kept by a callback's state and dropped otherwise. A waiting reply falls where nobody could accept it any more, or where
 * the action it was written with is gone: what an acceptance would send is not what its author meant.
 * @param kind of the state it stands in, as it was before
 */
export function planMigrate(after: Workflow, facts: CaseFacts, kind: StateKind, to: string): PlanResult {
  const state = findState(after, to);
  const stays = to === facts.stateKey;
  if (!state || (!stays && !mayMigrate(kind, state)))
    return refusal('INVALID_INPUT', [{ path: 'state', problem: 'not-an-option' }]);
  const falls = losesProposal(after, facts, to) ? voided(facts) : { entries: [], decided: {} };
  const term = facts.callbackAt ?? null;
  const drops = !stays && term !== null && meaningOf(state.kind).callback === null;
  const plan = builtInPlan(after, facts, 'migrate', undefined, [], () => ({
    entries: [
      ...falls.entries,
      ...changeEntry([
        ...changeOf('state', facts.stateKey, to),
        ...(drops ? changeOf('callback', term, null) : []),
      ]),
    ],
    ...falls.decided,
    ...(drops && { callback: null }),
  }));
  return isRefusal(plan) ? plan : { ...plan, state: { from: facts.stateKey, to, kind: state.kind } };
}

function losesProposal(after: Workflow, { proposal }: CaseFacts, to: string): boolean {
  if (!proposal) return false;
  const actionKey = proposal.actionKey ?? REVISION.key;
  const written = actionKey === REVISION.key || after.actions.some((action) => action.key === actionKey);
  return !written || !offersApproval(after, to);
}
