import { fieldsOf } from '@sprawa/identity';
import type { CaseFacts, Workflow } from '@sprawa/workflow';

/** A case that exists nowhere, as it goes to the browser and comes back; nothing in it is trusted. */
export interface Sandbox {
  state: string;
  /** What stands for a colleague who acted or was given the case: `role:expert`, `agent:anna@firm.example`. */
  owner: string | null;
  group: string | null;
  previousOwner: string | null;
  proposal: { author: string; html: string; action: string | null; round: number } | null;
  callbackAt: string | null;
}

/** Characters of what comes back. */
const LIMIT = 100_000;

/** Null when it is not one of ours, or was drawn away under: its state is no more. */
export function readSandbox(given: unknown, workflow: Workflow): Sandbox | null {
  if (JSON.stringify(given)?.length > LIMIT) return null;
  const fields = fieldsOf(given);
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const state = text(fields.state);
  if (state === null || !workflow.states.some(({ key }) => key === state)) return null;
  const proposal = fieldsOf(fields.proposal);
  const callbackAt = text(fields.callbackAt);
  return {
    state,
    owner: text(fields.owner),
    group: text(fields.group),
    previousOwner: text(fields.previousOwner),
    proposal:
      typeof proposal.author === 'string' && typeof proposal.html === 'string'
        ? {
            author: proposal.author,
            html: proposal.html,
            action: text(proposal.action),
            round: Number.isInteger(proposal.round) ? Number(proposal.round) : 1,
          }
        : null,
    callbackAt: callbackAt !== null && !Number.isNaN(Date.parse(callbackAt)) ? callbackAt : null,
  };
}

export function factsOf(sandbox: Sandbox): CaseFacts {
  const { proposal } = sandbox;
  return {
    stateKey: sandbox.state,
    ownerId: sandbox.owner,
    groupId: sandbox.group,
    previousOwnerId: sandbox.previousOwner,
    proposal: proposal && {
      entryId: 'proposal',
      authorId: proposal.author,
      html: proposal.html,
      cc: [],
      fileIds: [],
      actionKey: proposal.action,
    },
    earlierRound: proposal && { entryId: 'proposal', round: proposal.round },
    acceptedReplies: { accepted: 0, unedited: 0 },
    version: 1,
    callbackAt: sandbox.callbackAt,
    closedAt: null,
  };
}
