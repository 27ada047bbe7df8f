import { findState, isOfferedIn } from '../model/states.js';
import type { Action, LocalizedText, Workflow } from '../model/workflow.js';
import { decideOwner } from './assignment.js';
import { readTerm } from './callback.js';
import type { CaseFacts, Performer, Plan, PlannedEntry, Staff } from './plan.js';
import { composePlan } from './plan-action.js';
import { voidedEntries } from './proposal.js';
import { writtenText } from './written-text.js';

export interface CustomerMessage {
  /** Sanitised HTML; plain text alone is enough. */
  html: string;
  text: string;
  fileIds: string[];
  /** An out-of-office notice or the like (RFC 3834): kept in the timeline, never a transition, never answered. */
  fromAutomaticMail: boolean;
  /** ISO time at which it came; what depends on time is left undone without it. */
  now?: string;
}

const NAME: LocalizedText = {
  en: 'Message from the customer',
  pl: 'Wiadomość od klienta',
  uk: 'Повідомлення від клієнта',
  ru: 'Сообщение от клиента',
};

/**
 * What a customer's message does. The workflow's action for it decides where the case goes; where none is offered the
 * message is appended and the case stays. Never refuses: an accepted mail is kept whatever it says and however long it
 * is, so limits (`textProblems`) are the door's business, and an assignment that finds nobody leaves the owner.
 */
export function planCustomerMessage(
  workflow: Workflow,
  facts: CaseFacts,
  contactId: string,
  message: CustomerMessage,
  staff: Staff,
): Plan {
  const performer: Performer = { kind: 'contact', contactId };
  const written = { ...writtenText(message), fileIds: message.fileIds, cc: [] };
  const action = messageAction(workflow, facts);
  if (action && !message.fromAutomaticMail && !isPastReopening(action, facts, message.now)) {
    const ruling = decideOwner(action.assign, facts, performer, undefined, staff);
    const owner = ruling === 'NOBODY_TO_ASSIGN' ? undefined : ruling.owner;
    return composePlan(workflow, { ...action, writes: 'message' }, facts, performer, {
      written,
      values: {},
      owner,
      term: readTerm(workflow, action, performer, message),
    });
  }
  return append(workflow, facts, { kind: 'message', direction: 'in', ...written }, message.fromAutomaticMail);
}

/** What the workflow offers for a word of the customer in this state. */
function messageAction(workflow: Workflow, facts: CaseFacts): Action | undefined {
  return workflow.actions.find(
    (candidate) => candidate.trigger.by === 'customer-message' && isOfferedIn(candidate, facts.stateKey),
  );
}

function isPastReopening(action: Action, facts: CaseFacts, now: string | undefined): boolean {
  if (action.reopenWithinMinutes === undefined || !facts.closedAt || now === undefined) return false;
  return Date.parse(now) - Date.parse(facts.closedAt) > action.reopenWithinMinutes * 60_000;
}

/**
 * Whether a word of the customer comes so long after the end of the case that it is a new matter: a case closed years
 * ago must not rise again over a "thank you", and what is new deserves a number of its own. Automatic mails never open one.
 */
export function opensFollowUp(
  workflow: Workflow,
  facts: CaseFacts,
  message: Pick<CustomerMessage, 'fromAutomaticMail' | 'now'>,
): boolean {
  const action = messageAction(workflow, facts);
  return action !== undefined && !message.fromAutomaticMail && isPastReopening(action, facts, message.now);
}

/** An automatic notice tells nothing new, so a proposal keeps waiting through it. */
function append(workflow: Workflow, facts: CaseFacts, entry: PlannedEntry, automatic: boolean): Plan {
  const voided = automatic ? null : facts.proposal;
  const plan: Plan = {
    actionKey: 'customer-message',
    actionName: NAME,
    state: {
      from: facts.stateKey,
      to: facts.stateKey,
      kind: findState(workflow, facts.stateKey)?.kind ?? 'in-progress',
    },
    entries: [entry, ...(voided ? voidedEntries(voided) : [])],
    mails: [],
    deletes: false,
  };
  return voided ? { ...plan, proposal: null, proposalAuthorId: voided.authorId } : plan;
}
