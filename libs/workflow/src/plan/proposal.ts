import { offersApproval } from '../model/states.js';
import type { Action, Workflow } from '../model/workflow.js';
import { plainText } from './plain-text.js';
import type { CaseFacts, Performer, PlannedEntry } from './plan.js';
import type { Written } from './written-text.js';

/** Whether the action is about a proposal that waits. */
export function decides(action: Action): boolean {
  return action.writes === 'accept' || action.writes === 'reject' || action.writes === 'pass';
}

export type WaitingProposal = NonNullable<CaseFacts['proposal']>;

/** Why a reply cannot be approved or rejected now: there is none, or one would approve one's own (CS-3). */
export function approvalObstacle(
  action: Action,
  facts: CaseFacts,
  performer: Performer,
): 'NO_PROPOSAL' | 'OWN_PROPOSAL' | undefined {
  if (!decides(action)) return undefined;
  if (!facts.proposal) return 'NO_PROPOSAL';
  const own = performer.kind === 'agent' && performer.agentId === facts.proposal.authorId;
  return action.writes === 'accept' && own ? 'OWN_PROPOSAL' : undefined;
}

/**
 * The decision and the message that follows it. An approver who sent no text sends the proposal as it stands, with any
 * files or copies they gave in place of its own; one who sent another text sends exactly what they wrote, files and
 * copies included, so that an attachment can be taken off. Blind copies stay the proposal's only where nothing was said
 * of them: none is an answer too.
 */
export function acceptedEntries(proposal: WaitingProposal, written: Written): PlannedEntry[] {
  const rewritten = written.html !== '' && written.html.trim() !== proposal.html.trim();
  const fileIds = rewritten || written.fileIds.length > 0 ? written.fileIds : proposal.fileIds;
  const cc = rewritten || written.cc.length > 0 ? written.cc : proposal.cc;
  const proposed = proposal.bcc ?? [];
  const bcc = written.bcc ?? (rewritten ? [] : proposed);
  const edited =
    rewritten ||
    !sameItems(fileIds, proposal.fileIds) ||
    !sameItems(cc, proposal.cc) ||
    !sameItems(bcc, proposed);
  const body = rewritten
    ? { html: written.html, text: written.text }
    : { html: proposal.html, text: proposal.text ?? plainText(proposal.html) };
  return [
    { kind: 'decision', proposalEntryId: proposal.entryId, verdict: edited ? 'accepted-edited' : 'accepted' },
    { kind: 'message', direction: 'out', ...body, fileIds, cc, ...blind(bcc) },
  ];
}

/** Of an entry: there where there are any. */
export const blind = (bcc: string[] = []): { bcc?: string[] } => (bcc.length > 0 ? { bcc } : {});

/** A reply that waits, as the next round of what was proposed before it and not accepted. */
export function proposedEntry(facts: CaseFacts, { html, text, fileIds, cc, bcc }: Written): PlannedEntry {
  const before = facts.earlierRound;
  return {
    kind: 'proposal',
    html,
    text,
    fileIds,
    cc,
    ...blind(bcc),
    ...(before && { round: before.round + 1, after: before.entryId }),
  };
}

/**
 * The acceptance as it sends this proposal: where it says neither where the case goes nor what the customer is mailed,
 * the action that the reply was written for does.
 */
export function acceptanceOf(workflow: Workflow, action: Action, facts: CaseFacts): Action {
  const meant = workflow.actions.find(({ key }) => key === facts.proposal?.actionKey);
  if (action.writes !== 'accept' || meant?.writes !== 'message') return action;
  return {
    ...action,
    ...(action.to === undefined && meant.to !== undefined && { to: meant.to }),
    ...(action.mails.length === 0 && { mails: meant.mails }),
  };
}

export function rejectedEntries(proposal: WaitingProposal, reason: Written): PlannedEntry[] {
  return [
    {
      kind: 'decision',
      proposalEntryId: proposal.entryId,
      verdict: 'rejected',
      html: reason.html,
      text: reason.text,
    },
  ];
}

export function voidedEntries(proposal: WaitingProposal): PlannedEntry[] {
  return [{ kind: 'decision', proposalEntryId: proposal.entryId, verdict: 'voided' }];
}

/**
 * Whether a waiting proposal falls with this action. Approval is bound to what was known when it was asked for, so a
 * word from the customer ends it; so does another proposal, and a move to where nobody could decide it any more.
 */
export function voidsProposal(
  workflow: Workflow,
  action: Action,
  facts: CaseFacts,
  toState: string,
  entries: readonly PlannedEntry[],
): boolean {
  if (!facts.proposal || decides(action)) return false;
  if (action.writes === 'proposal' || action.deletes) return true;
  if (entries.some((entry) => entry.kind === 'message' && entry.direction === 'in')) return true;
  return toState !== facts.stateKey && !offersApproval(workflow, toState);
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
