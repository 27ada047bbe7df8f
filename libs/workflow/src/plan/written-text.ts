import type { Action } from '../model/workflow.js';
import { htmlFromText, isBlank, plainText } from './plain-text.js';
import type { ActionInput, FieldProblem, Performer } from './plan.js';

/** Characters of HTML in one text, files with one action, copies of one message (and as many blind ones). */
export const HTML_LIMIT = 500_000;
export const FILE_LIMIT = 20;
export const CC_LIMIT = 20;

export interface Written {
  html: string;
  text: string;
  /** Attachments: files that no field of kind file has claimed for the history. */
  fileIds: string[];
  cc: string[];
  /** Unset: nothing was said of them. */
  bcc?: string[];
  /** Entry that a note refers to. */
  about?: string;
}

// Deliverable addresses only: no display names, quotes, commas or line breaks, which could smuggle in further recipients.
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** Whether it is one bare e-mail address (RFC 5321 dot-atom, ASCII). */
export function isMailAddress(value: string): boolean {
  return value.length <= 254 && ADDRESS.test(value);
}

/** The text an input carries; each of HTML and plain text stands in for the other when only one came. */
export function writtenText(input: Pick<ActionInput, 'html' | 'text'>): { html: string; text: string } {
  const html = input.html ?? (input.text?.trim() ? htmlFromText(input.text) : '');
  if (isBlank(html)) return { html: '', text: '' };
  return { html, text: input.text?.trim() ? input.text : plainText(html) };
}

/** Limits every text must keep, whoever writes it: `text`, `fileIds`. For doors that take a message outside any action. */
export function textProblems(input: Pick<ActionInput, 'html' | 'text' | 'fileIds'>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (isTooLong(input)) problems.push({ path: 'text', problem: 'too-long' });
  if (input.fileIds.length > FILE_LIMIT) problems.push({ path: 'fileIds', problem: 'too-many' });
  return problems;
}

function isTooLong(input: Pick<ActionInput, 'html' | 'text'>): boolean {
  return (input.html?.length ?? 0) > HTML_LIMIT || (input.text?.length ?? 0) > HTML_LIMIT;
}

/**
 * Checks text, attachments and copies against what the action writes. What an action has no place for is refused,
 * never dropped: a text typed into an action that writes nothing would be lost without a word.
 */
export function checkWritten(
  action: Action,
  input: ActionInput,
  claimedFileIds: ReadonlySet<string>,
  performer: Performer,
): { written: Written; problems: FieldProblem[] } {
  const problems = textProblems(input);
  const fileIds = input.fileIds.filter((id) => !claimedFileIds.has(id));
  const written: Written = {
    ...(isTooLong(input) ? { html: '', text: '' } : writtenText(input)),
    fileIds,
    cc: input.cc,
    ...(input.bcc && { bcc: input.bcc }),
    ...(input.about && { about: input.about }),
  };
  if (input.about && action.writes !== 'note') problems.push({ path: 'about', problem: 'unknown' });
  if (!isTooLong(input)) {
    if (needsText(action) && written.html === '') problems.push({ path: 'text', problem: 'required' });
    if (action.writes === 'nothing' && written.html !== '')
      problems.push({ path: 'text', problem: 'unknown' });
  }
  if ((action.writes === 'nothing' || action.writes === 'reject') && fileIds.length > 0) {
    problems.push({ path: 'fileIds', problem: 'unknown' });
  }
  problems.push(
    ...copyProblems('cc', action, input.cc, performer),
    ...copyProblems('bcc', action, input.bcc ?? [], performer),
  );
  return { written, problems };
}

function needsText(action: Action): boolean {
  if (action.writes === 'reject' || action.writes === 'proposal') return true;
  return (action.writes === 'message' || action.writes === 'note') && !action.textOptional;
}

/** Copies go out with what the customer is sent; a customer does not make us write to others. */
function copyProblems(
  path: 'cc' | 'bcc',
  action: Action,
  addresses: readonly string[],
  performer: Performer,
): FieldProblem[] {
  if (addresses.length === 0) return [];
  const takesCopies =
    ['message', 'proposal', 'accept'].includes(action.writes) && performer.kind !== 'contact';
  if (!takesCopies) return [{ path, problem: 'unknown' }];
  if (addresses.length > CC_LIMIT) return [{ path, problem: 'too-many' }];
  return addresses.flatMap((address, index) =>
    typeof address === 'string' && isMailAddress(address)
      ? []
      : [{ path: `${path}.${index}`, problem: 'not-an-address' as const }],
  );
}
