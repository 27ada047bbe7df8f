import type { Action } from '../model/workflow.js';
import type { ActionInput, CaseFacts, FieldProblem, Performer, ProposalSeal } from './plan.js';
import { holdsOneOf } from './rights.js';

/** Whether what this performer writes with the action waits for somebody's approval instead of being sent (CS-3). */
export function needsApproval(
  action: Action,
  facts: Pick<CaseFacts, 'acceptedReplies'>,
  performer: Performer,
): boolean {
  return (
    mayNeedApproval(action, performer) &&
    (action.approval.until === undefined ||
      (facts.acceptedReplies?.[action.approval.until.counting] ?? 0) < action.approval.until.replies)
  );
}

/** Whether how many replies of theirs were accepted decides it: otherwise nobody need count them. */
export function countsReplies(action: Action, performer: Performer): boolean {
  return mayNeedApproval(action, performer) && action.approval.until !== undefined;
}

/** Whether somebody's messages by this action are ever approved first; for how long is another matter. */
export function mayNeedApproval(
  action: Action,
  performer: Performer,
): action is Action & Required<Pick<Action, 'approval'>> {
  const { approval } = action;
  if (!approval || performer.kind !== 'agent') return false;
  return (
    (approval.of === 'everybody' || holdsOneOf(performer.principals, approval.of)) &&
    !holdsOneOf(performer.principals, approval.except)
  );
}

/**
 * The action as it is for somebody whose messages are approved first: its words wait where `approval` says. Where the
 * case goes, whom it is assigned to and what the customer is sent belongs to the acceptance.
 */
export function asProposal(action: Action): Action {
  const { approval, ...rest } = action;
  const proposal: Action = { ...rest, writes: 'proposal', mails: approval?.mails ?? [] };
  delete proposal.assign;
  delete proposal.to;
  return approval?.to === undefined ? proposal : { ...proposal, to: approval.to };
}

const PARTS = ['text', 'files', 'recipients', 'conversation'] as const satisfies (keyof ProposalSeal)[];

/**
 * What is not any more as the performer saw it. Of a proposal that waits no longer only the conversation is compared:
 * that it is gone is told by the case itself.
 */
export function changedSince(seen: ActionInput['seal'], facts: Pick<CaseFacts, 'seal'>): FieldProblem[] {
  if (!seen || !facts.seal) return [];
  const now = facts.seal;
  return PARTS.filter((part) => now[part] !== undefined && now[part] !== seen[part]).map((part) => ({
    path: `proposal.${part}`,
    problem: 'changed',
  }));
}
