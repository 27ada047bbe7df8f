import type { OpenCase } from '../../data/open-case.js';
import type {
  AssigneeInput,
  PassageMoveInput,
  FilePartsFragment,
  PerformActionInput,
  SaveDraftInput,
} from '../../gql/graphql.js';
import { inMinutes, momentOf, type Term } from './term.js';

export type Action = OpenCase['availableActions'][number];
export type Draft = NonNullable<OpenCase['draft']>;
export type Proposal = NonNullable<OpenCase['proposal']>;
export type WrittenFile = Pick<FilePartsFragment, 'id' | 'name' | 'mediaType' | 'size'> & {
  url?: string;
  /** Uploaded in this window, where the list of uploads shows it. */
  fresh?: boolean;
};

export interface About {
  entryId: string;
  name: string;
  words: string;
}

/** Everything an action's form holds; what is saved as the draft and what is sent. */
export interface Writing {
  actionKey: string;
  html: string;
  fields: Record<string, unknown>;
  cc: string[];
  /** Blind copies; unset: none. */
  bcc?: string[];
  files: WrittenFile[];
  assignee: AssigneeInput | null;
  /** When to call back; see `term.ts`. */
  term?: Term | null;
  /** The entry a note refers to (CS-20). */
  about?: About;
  /** Where the editor followed commented words to, of this very `html`. */
  passages?: PassageMoveInput[];
}

/** Who will read the words: it colours the composer and chooses the button's words. */
export type Audience = 'public' | 'proposal' | 'internal';

export function audienceOf(action: Pick<Action, 'writes' | 'recipients'>): Audience {
  switch (action.writes) {
    case 'MESSAGE':
    case 'ACCEPT':
      return 'public';
    case 'PROPOSAL':
      return 'proposal';
    case 'NOTHING':
      return action.recipients.length ? 'public' : 'internal';
    default:
      return 'internal';
  }
}

export function hasEditor(action: Pick<Action, 'writes' | 'textRequired'>): boolean {
  return action.writes !== 'NOTHING' || action.textRequired;
}

/** Attachments travel with words; a refusal and a bare change of state have none. */
export function takesFiles(action: Pick<Action, 'writes'>): boolean {
  return action.writes !== 'NOTHING' && action.writes !== 'REJECT';
}

/** True when the form would be empty: the action is performed by its button alone. */
export function isOneClick(action: Action): boolean {
  return (
    !hasEditor(action) &&
    action.fields.length === 0 &&
    !action.asksAssignee &&
    !action.asksApprover &&
    !action.asksTerm &&
    !action.takesCopies &&
    action.recipients.length === 0
  );
}

/** What an author is offered while their reply waits; see REVISION of the engine. */
const revision = 'revise-proposal';

/** What the next words for approval have to do with: the reply that waits, or one's own that came back. */
export const proposalAt = ({
  proposal,
  returned,
}: Pick<OpenCase, 'proposal' | 'returned'>): Proposal | null => proposal ?? returned ?? null;

/**
 * The form as it opens; accepting a proposal, editing one's own, or going on after one that was returned starts from the
 * words that were proposed.
 */
export function startWriting(action: Action, proposal: Proposal | null): Writing {
  const decided = action.writes === 'ACCEPT' || action.key === revision;
  const returned = !decided && action.writes === 'PROPOSAL' && proposal !== null && cameBack(proposal);
  const from = decided || returned ? proposal : null;
  return {
    actionKey: action.key,
    html: (returned ? proposal.html : action.initialText) || from?.html || '',
    fields: {},
    cc: from?.cc.map((each) => each.email) ?? [],
    ...bccOf(from?.bcc.map((each) => each.email)),
    files: from?.attachments.map((file) => ({ ...file })) ?? [],
    assignee: null,
    ...(action.asksTerm && { term: action.defaultTerm ? inMinutes(action.defaultTerm) : null }),
  };
}

const cameBack = ({ status }: Pick<Proposal, 'status'>): boolean =>
  status === 'REJECTED' || status === 'VOIDED';

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** Reads a stored draft; parts of an unknown shape (an older program wrote them) are left out, the words never. */
export function fromDraft(draft: Draft): Writing {
  const input = record(draft.input);
  const assignee = record(input.assignee);
  return {
    actionKey: draft.actionKey,
    html: draft.html,
    fields: record(input.fields),
    cc: addresses(input.cc),
    ...bccOf(addresses(input.bcc)),
    files: draft.attachments.map((file) => ({ ...file })),
    assignee:
      typeof assignee.agentId === 'string'
        ? { agentId: assignee.agentId }
        : typeof assignee.groupId === 'string'
          ? { groupId: assignee.groupId }
          : null,
    ...(typeof input.term === 'string' && { term: input.term }),
    ...aboutOf(record(input.about)),
  };
}

const addresses = (given: unknown): string[] =>
  Array.isArray(given) ? given.filter((each): each is string => typeof each === 'string') : [];

const bccOf = (bcc: string[] = []): Pick<Writing, 'bcc'> => (bcc.length > 0 ? { bcc } : {});

function aboutOf({ entryId, name, words }: Record<string, unknown>): Pick<Writing, 'about'> {
  return typeof entryId === 'string' && typeof name === 'string' && typeof words === 'string'
    ? { about: { entryId, name, words } }
    : {};
}

export function toDraft(writing: Writing, number: string): SaveDraftInput {
  return {
    number,
    actionKey: writing.actionKey,
    html: writing.html,
    ...(writing.passages && { passages: writing.passages }),
    input: {
      fields: writing.fields,
      cc: writing.cc,
      ...bccOf(writing.bcc),
      fileIds: writing.files.map((file) => file.id),
      assignee: writing.assignee,
      ...(writing.term && { term: writing.term }),
      ...(writing.about && { about: writing.about }),
    },
  };
}

/**
 * What the server is asked. Accepting without a change sends no words, so that the proposal leaves exactly as it was
 * read; files of form fields are named once more among all files, as the server expects.
 */
export function toInput(
  writing: Writing,
  action: Action,
  place: { number: string; version: number; seal?: string | null; assignToMe?: boolean },
  start: Writing,
  now = new Date(),
): PerformActionInput {
  const untouched = action.writes === 'ACCEPT' && writing.html === start.html;
  const inFields = action.fields
    .filter((field) => field.kind === 'FILE')
    .flatMap((field) =>
      Array.isArray(writing.fields[field.key]) ? (writing.fields[field.key] as string[]) : [],
    );
  const { seal, assignToMe, ...at } = place;
  return {
    ...at,
    ...(seal && decides(action) && { seal }),
    action: writing.actionKey,
    html: hasEditor(action) && !untouched ? writing.html : null,
    cc: action.takesCopies ? writing.cc : [],
    ...(action.takesCopies && { bcc: writing.bcc ?? [] }),
    fileIds: [...(takesFiles(action) ? writing.files.map((file) => file.id) : []), ...inFields],
    fields: action.fields
      .filter((field) => !isBlank(writing.fields[field.key]))
      .map((field) => ({ key: field.key, value: writing.fields[field.key] })),
    assignee: action.asksAssignee || action.asksApprover ? writing.assignee : null,
    ...(assignToMe && { assignToMe }),
    ...(action.asksTerm && { term: momentOf(writing.term, now)?.toISOString() ?? null }),
    ...(action.writes === 'NOTE' && writing.about && { about: writing.about.entryId }),
  };
}

/** Bound to what was on the screen when it was decided (CS-3). */
const decides = ({ writes }: Pick<Action, 'writes'>): boolean =>
  writes === 'ACCEPT' || writes === 'REJECT' || writes === 'PASS';

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Words without the tags an empty editor leaves behind. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim();
}

/** Nothing worth keeping: the form is as the action opened it. */
export function isUntouched(writing: Writing, start: Writing): boolean {
  return (
    (writing.html === start.html || (!wordsOf(writing.html) && !wordsOf(start.html))) &&
    Object.values(writing.fields).every(isBlank) &&
    writing.cc.join() === start.cc.join() &&
    (writing.bcc ?? []).join() === (start.bcc ?? []).join() &&
    writing.files.map((file) => file.id).join() === start.files.map((file) => file.id).join() &&
    !writing.assignee &&
    writing.about?.entryId === start.about?.entryId &&
    (writing.term ?? null) === (start.term ?? null)
  );
}

export type Lack = 'text' | 'assignee' | 'term' | `fields.${string}`;

/** What must still be filled in, as the paths the server would name, so that both kinds of errors stand in the same places. */
export function lacking(writing: Writing, action: Action): Lack[] {
  const lacks: Lack[] = [];
  if (hasEditor(action) && action.textRequired && !wordsOf(writing.html)) lacks.push('text');
  for (const field of action.fields)
    if (field.required && (isBlank(writing.fields[field.key]) || writing.fields[field.key] === false))
      lacks.push(`fields.${field.key}`);
  const asks = action.asksAssignee || action.asksApprover;
  if (asks && !writing.assignee?.agentId && !writing.assignee?.groupId) lacks.push('assignee');
  if (action.asksTerm && !momentOf(writing.term, new Date())) lacks.push('term');
  return lacks;
}

/** Errors by the place they belong to; `html` is the editor's other name, `cc.0` belongs to the copies' field. */
export function errorsByPlace(errors: readonly { path: string; message: string }[]): Record<string, string> {
  const places: Record<string, string> = {};
  for (const { path, message } of errors) {
    const place = path === 'html' ? 'text' : (/^(cc|bcc|fileIds|assignee)\b/.exec(path)?.[1] ?? path);
    places[place] = places[place] ? `${places[place]} ${message}` : message;
  }
  return places;
}

/** Something has to be filled in or chosen besides the words. */
export const asksForMore = (action: Action): boolean =>
  action.fields.length > 0 || action.asksAssignee || action.asksApprover || action.asksTerm;
