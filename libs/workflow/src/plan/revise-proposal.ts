import { findState } from '../model/states.js';
import type { Action, Workflow } from '../model/workflow.js';
import type { ActionInput, CaseFacts, Performer, PlanResult } from './plan.js';
import { refusal } from './plan-action.js';
import { proposedEntry, voidedEntries } from './proposal.js';
import { checkWritten } from './written-text.js';

/** Offered to the author of a proposal while it waits, whatever the workflow says; no action of a workflow has this key. */
export const REVISION: Action = {
  key: 'revise-proposal',
  name: {
    en: 'Edit the proposal',
    pl: 'Popraw propozycję',
    uk: 'Змінити пропозицію',
    ru: 'Изменить предложение',
  },
  from: ['*'],
  trigger: { by: 'agent' },
  writes: 'proposal',
  fields: [],
  mails: [],
  perform: [],
  icon: 'pencil',
};

/** Whether the performer wrote what waits: they alone may write it anew. */
export function mayRevise(facts: Pick<CaseFacts, 'proposal'>, performer: Performer): boolean {
  return performer.kind === 'agent' && facts.proposal?.authorId === performer.agentId;
}

/**
 * The author of a waiting proposal writes it anew (CS-3). It waits on, in the same place and for the same approver, as
 * the next round: what was read before can no longer be accepted.
 */
export function planRevision(
  workflow: Workflow,
  facts: CaseFacts,
  performer: Performer,
  input: ActionInput,
): PlanResult {
  const { proposal } = facts;
  if (proposal && !mayRevise(facts, performer)) return refusal('NOT_ALLOWED');
  if (input.version !== undefined && input.version !== facts.version) return refusal('STALE_VERSION');
  if (!proposal) return refusal('NO_PROPOSAL');
  const { written, problems } = checkWritten(REVISION, input, new Set(), performer);
  // Whose the case is was said with the first round.
  if (input.assignToMe) problems.push({ path: 'assignToMe', problem: 'unknown' });
  if (problems.length > 0) return refusal('INVALID_INPUT', problems);
  return {
    actionKey: proposal.actionKey ?? REVISION.key,
    actionName: REVISION.name,
    state: {
      from: facts.stateKey,
      to: facts.stateKey,
      kind: findState(workflow, facts.stateKey)?.kind ?? 'in-progress',
    },
    entries: [...voidedEntries(proposal), proposedEntry(facts, written)],
    mails: [],
    deletes: false,
    proposal: 'this',
    proposalAuthorId: proposal.authorId,
  };
}
