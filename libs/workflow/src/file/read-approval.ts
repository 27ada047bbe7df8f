import type { Action, ActionMail, Approval } from '../model/workflow.js';
import type { FileValue } from './file-value.js';
import { readPrincipals } from './read-principals.js';

/** More than anybody is new for. */
const MOST_REPLIES = 1_000;

/**
 * Whose messages wait for approval (CS-3): `of` are `everybody` or holders, `except` those who send at once all the
 * same, `until` a number of accepted replies, `to` the state it waits in, `mails` what is sent then. `none` is nobody.
 */
export function readApproval(
  value: FileValue,
  readMails: (mails: FileValue) => ActionMail[],
): Approval | 'none' | undefined {
  if (!value.isSet) return undefined;
  if (value.raw === 'none') return 'none';
  const parts = value.parts('of', 'except', 'until', 'to', 'mails');
  if (typeof value.raw !== 'object' || Array.isArray(value.raw)) return undefined;
  const approval: Approval = {
    of: parts.of.raw === 'everybody' ? 'everybody' : readPrincipals(parts.of),
    except: readPrincipals(parts.except),
    mails: readMails(parts.mails),
  };
  if (!parts.of.isSet) value.problem('"of" is missing: whose messages wait for approval, or "everybody"');
  const until = readUntil(parts.until);
  if (until) approval.until = until;
  if (parts.to.isSet) approval.to = parts.to.text();
  return approval;
}

/** `until: 20`, or `until: { unedited: 20 }` where only replies count that nobody had to change. */
function readUntil(value: FileValue): Approval['until'] {
  if (!value.isSet) return undefined;
  if (typeof value.raw !== 'object' || Array.isArray(value.raw))
    return { replies: readReplies(value), counting: 'accepted' };
  const { accepted, unedited } = value.parts('accepted', 'unedited');
  if (accepted.isSet === unedited.isSet) value.problem('"until" counts either accepted or unedited replies');
  return unedited.isSet
    ? { replies: readReplies(unedited), counting: 'unedited' }
    : { replies: readReplies(accepted), counting: 'accepted' };
}

function readReplies(value: FileValue): number {
  const { raw } = value;
  if (typeof raw === 'number' && Number.isInteger(raw) && raw >= 1 && raw <= MOST_REPLIES) return raw;
  value.problem(`A whole number of replies, from 1 to ${MOST_REPLIES}`);
  return 1;
}

/** What the stream says of all messages of agents holds for each action that says nothing itself. */
export function withApproval(
  action: Action,
  own: Approval | 'none' | undefined,
  ofStream?: Approval,
): Action {
  const writesToCustomer = action.trigger.by === 'agent' && action.writes === 'message';
  const approval = own ?? (writesToCustomer ? ofStream : undefined);
  return approval && approval !== 'none' ? { ...action, approval } : action;
}
