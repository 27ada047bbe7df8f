/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccessReasonKind =
  /** Their own name. */
  | 'AGENT'
  | 'GROUP'
  | 'ROLE';

export type ActionWrites =
  | 'ACCEPT'
  | 'MESSAGE'
  | 'NOTE'
  | 'NOTHING'
  /** Asks one approver in particular to decide on the waiting reply; `approvers` of the case are the candidates. */
  | 'PASS'
  | 'PROPOSAL'
  | 'REJECT';

export type AnswerCommentInput = {
  mentions?: Array<string> | null | undefined;
  text: string;
  threadId: string;
};

export type ApiTokenState =
  | 'EXPIRED'
  /** Its agent is suspended. */
  | 'RESTING'
  | 'REVOKED'
  | 'WORKING';

export type AssignCaseInput = {
  /** Both empty: nobody. */
  agentId?: string | null | undefined;
  groupId?: string | null | undefined;
  number: string;
  version: number;
};

export type AssigneeInput = {
  agentId?: string | null | undefined;
  groupId?: string | null | undefined;
};

export type AuditAuthorKind =
  | 'AGENT'
  /** Nobody anybody knows: a sign-in that failed. */
  | 'NOBODY'
  /** At a console of the server. */
  | 'OPERATOR'
  | 'SYSTEM';

/** Each narrows. */
export type AuditFilter = {
  agentId?: string | null | undefined;
  from?: string | null | undefined;
  kind?: AuditKind | null | undefined;
  /** Part of a name, of what it was done to, of a network address or a token's name. */
  text?: string | null | undefined;
  /** Up to here, but not this moment itself. */
  to?: string | null | undefined;
};

export type AuditKind =
  | 'CONSENTS'
  | 'CONTACT_FIELDS'
  | 'EXPORTS'
  | 'LABELS'
  | 'OPERATION'
  | 'PASSWORDS'
  | 'PEOPLE'
  | 'SIGN_INS'
  | 'TEMPLATES'
  | 'TOKENS'
  | 'VIEWS'
  | 'WORKFLOWS';

export type AuthorKind =
  | 'AGENT'
  | 'CONTACT'
  | 'SYSTEM';

export type BulkActionInput = {
  assignee?: AssigneeInput | null | undefined;
  fields?: Array<FieldInput> | null | undefined;
  /** HTML; sanitised when it arrives. */
  html?: string | null | undefined;
  key: string;
  streamId: string;
  /** When to call back; of actions that ask for it. */
  term?: string | null | undefined;
};

export type BulkCaseInput = {
  number: string;
  /** The version that was on the screen: a case that was changed since is left as it is. */
  version: number;
};

/** Either one. */
export type BulkChoiceInput = {
  /** Rows that were ticked; at most 1000. */
  cases?: Array<BulkCaseInput> | null | undefined;
  /** Everything it matches of what the viewer sees. */
  filter?: CaseFilter | null | undefined;
};

export type BulkKind =
  | 'ACTION'
  | 'ASSIGN'
  /** What somebody who was suspended left behind. */
  | 'HAND_OVER'
  | 'LABELS'
  | 'MERGE'
  | 'PRIORITY'
  | 'SOURCE'
  | 'STREAM';

export type BulkLabelsInput = {
  add?: Array<string>;
  remove?: Array<string>;
};

export type BulkMergeInput = {
  /** Number of the case that stays. */
  into: string;
  withContact?: boolean | null | undefined;
};

/** Exactly one of them. */
export type BulkOperationInput = {
  action?: BulkActionInput | null | undefined;
  /** Both empty: nobody. */
  assign?: AssigneeInput | null | undefined;
  labels?: BulkLabelsInput | null | undefined;
  merge?: BulkMergeInput | null | undefined;
  priority?: Priority | null | undefined;
  /** How they came in, put right. */
  source?: Channel | null | undefined;
  stream?: BulkStreamInput | null | undefined;
};

export type BulkOutcome =
  /** Somebody changed the case in between. */
  | 'CONFLICT'
  | 'DONE'
  | 'REFUSED'
  /** It was so already. */
  | 'UNCHANGED';

export type BulkState =
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING'
  /** Whoever began it may no longer do it. */
  | 'STOPPED';

export type BulkStreamInput = {
  /** Key of one of `BulkStreamMove.states`; unset: where cases begin. */
  state?: string | null | undefined;
  streamId: string;
};

export type CallbackKind =
  | 'PRIVATE'
  | 'PUBLIC';

export type CaseFilter = {
  channels?: Array<Channel> | null | undefined;
  /** The same of the contact's own fields, by `contactSearchFields`; at most 5 with `fields`. */
  contactFields?: Array<FieldFilterInput> | null | undefined;
  contactId?: string | null | undefined;
  /** All of them must hold; at most 5. */
  fields?: Array<FieldFilterInput> | null | undefined;
  groupIds?: Array<string> | null | undefined;
  /** Cases that carry any of them. */
  labelIds?: Array<string> | null | undefined;
  ownerIds?: Array<string> | null | undefined;
  priorities?: Array<Priority> | null | undefined;
  queue?: QueueKey | null | undefined;
  stateIds?: Array<string> | null | undefined;
  streamIds?: Array<string> | null | undefined;
  /** A number finds exactly that case; words are looked for in subject, contact, timeline and values of fields. At most 200 characters. */
  text?: string | null | undefined;
  /** A saved view the viewer has: what it matches for them. */
  view?: string | null | undefined;
  /** A document of conditions on any field of a case, in groups and negated; see docs/api.md. What is wrong is named by its place. */
  where?: unknown;
};

export type CaseLogFilter = {
  /** One of `logPeople`. */
  agentId?: string | null | undefined;
  kind?: LogKind | null | undefined;
};

export type CaseSort =
  | 'NEWEST'
  | 'NEWEST_ACTIVITY'
  | 'OLDEST'
  | 'OLDEST_ACTIVITY'
  | 'PRIORITY'
  /** Of a search: what is found by number or address first, then by subject or contact, then the rest; the newest activity first in each. */
  | 'RELEVANCE';

export type ChangeContactInput = {
  contactId: string;
  number: string;
  version: number;
};

export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type Channel =
  | 'AGENT'
  | 'API'
  | 'CALL'
  | 'CHAT'
  | 'EMAIL'
  | 'PORTAL'
  | 'SMS'
  | 'WEB_FORM';

export type CommentOnPassageInput = {
  /** Whose draft; the viewer's own when not given. */
  draftOf?: string | null | undefined;
  end: number;
  /** A proposal of this case; without it the words are those of a draft. */
  entryId?: string | null | undefined;
  /** Colleagues who may see the case; at most 20. */
  mentions?: Array<string> | null | undefined;
  number: string;
  start: number;
  /** At most 5000 characters. */
  text: string;
  /** At most 2000 characters. */
  words: string;
};

export type ConnectMailboxInput = {
  address: string;
  incoming?: MailServerInput | null | undefined;
  outgoing?: MailServerInput | null | undefined;
  /** Key of a stream. */
  stream: string;
};

export type ConsentKindInput = {
  active: boolean;
  /** Left out: a new one. */
  id?: string | null | undefined;
  /** 1–40 small letters, digits and hyphens; of one that is there it stays as it is. */
  key: string;
  /** In one language at least. */
  names: Array<ConsentTextInput>;
  /** The version that was on the screen. */
  version?: number | null | undefined;
};

export type ConsentMeans =
  | 'MAIL'
  | 'OTHER'
  | 'PAPER'
  | 'PHONE'
  | 'PORTAL'
  | 'WEB_FORM';

export type ConsentState =
  | 'GIVEN'
  | 'NEVER_ASKED'
  | 'WITHDRAWN';

export type ConsentTextInput = {
  language: Language;
  text: string;
};

export type ConsentWordingInput = {
  /** Number of the newest version that was on the screen; 0: there was none. */
  after: number;
  kindId: string;
  /** Left out: now. */
  since?: string | null | undefined;
  /** In one language at least; at most 5000 characters each. */
  texts: Array<ConsentTextInput>;
};

export type ContactFieldsInput = {
  document: unknown;
  /** The one on the screen; refused with STALE_VERSION when it is not the newest. */
  revision: number;
};

export type ContactKind =
  | 'COMPANY'
  | 'PERSON';

export type CreateApiTokenInput = {
  /** At most two years from now. */
  expiresAt: string;
  /** At most 60 characters. */
  name: string;
  /** At least one of `apiTokenScopes`. */
  scopes: Array<string>;
  /** Narrows it to these streams; null: all its agent works in. */
  streamIds?: Array<string> | null | undefined;
};

export type CreateContactInput = {
  address?: string | null | undefined;
  companyId?: string | null | undefined;
  emails?: Array<string> | null | undefined;
  /** Given: the required ones must be among them. Left out: none is asked for. */
  fields?: Array<FieldInput> | null | undefined;
  kind: ContactKind;
  language?: Language | null | undefined;
  name: string;
  note?: string | null | undefined;
  phones?: Array<string> | null | undefined;
  taxId?: string | null | undefined;
};

export type DeliveryState =
  | 'BOUNCED'
  | 'FAILED'
  | 'QUEUED'
  | 'SENT';

export type Direction =
  | 'IN'
  | 'OUT';

export type DraftBaseInput = {
  /** When that was saved; null where there was none. */
  updatedAt?: string | null | undefined;
};

export type DraftMailInput = {
  /** Of the case. */
  number: string;
  /** From the document inwards, e.g. `actions`, `reply`, `mails`, `0`, or `confirmation`; of a single mail without a number. */
  path: Array<string>;
  stream: string;
};

export type EditCommentInput = {
  commentId: string;
  mentions?: Array<string> | null | undefined;
  /** At most 5000 characters. */
  text: string;
};

export type EditNoteInput = {
  entryId: string;
  html: string;
  number: string;
  /** `NoteEntry.wordingId` of what was on the screen. */
  seen: string;
  /** Of the case as it was on the screen; tells what was missed. */
  version: number;
};

export type EntryGroup =
  | 'APPROVALS'
  /** Telephone calls and SMS. */
  | 'CALLS'
  | 'CHANGES'
  | 'MESSAGES'
  | 'NOTES';

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

export type ExportState =
  | 'ASKED'
  | 'BROKEN'
  | 'DONE'
  | 'RUNNING';

/** Cases by the value of one of their stream's `searchFields`, or of their contact's `contactSearchFields`: `equals`, or `contains`, or `from` and `to`. */
export type FieldFilterInput = {
  /** Words of a text, or their beginnings. */
  contains?: string | null | undefined;
  /** The value; of several options one of them. */
  equals?: unknown;
  /** A number or a day (YYYY-MM-DD), itself included. */
  from?: unknown;
  key: string;
  to?: unknown;
};

export type FieldInput = {
  key: string;
  value?: unknown;
};

export type FieldKind =
  | 'AMOUNT'
  | 'CHECKBOX'
  | 'CHOICE'
  | 'CONTACT'
  | 'DATE'
  | 'FILE'
  | 'LONG_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'NUMBER'
  | 'TEXT'
  | 'USER';

export type HeaderActionKind =
  | 'CALL'
  | 'EDIT'
  | 'EMAIL'
  | 'SMS';

export type HeaderSource =
  /** A button: one of the viewer's `availableActions`. */
  | 'ACTION'
  | 'CASE'
  | 'CONTACT';

export type HitPlace =
  | 'MESSAGE'
  | 'NOTE';

export type JoinSharedDraftInput = {
  /** Whose draft; the viewer's own when not given. */
  draftOf?: string | null | undefined;
  number: string;
  /** A Yjs update that holds the draft's text; base64. */
  seed: string;
  /** `updatedAt` of the draft it was made from. */
  seededFrom: string;
};

export type LabelCaseInput = {
  add?: Array<string> | null | undefined;
  number: string;
  remove?: Array<string> | null | undefined;
};

export type LabelColor =
  | 'AMBER'
  | 'BLUE'
  | 'CYAN'
  | 'GREEN'
  | 'INDIGO'
  | 'LIME'
  | 'ORANGE'
  | 'PINK'
  | 'RED'
  | 'SLATE'
  | 'TEAL'
  | 'VIOLET';

export type LabelContactInput = {
  add?: Array<string> | null | undefined;
  id: string;
  remove?: Array<string> | null | undefined;
};

export type LabelInput = {
  color: LabelColor;
  /** 1–40 characters; one of a kind for each thing it applies to, however it is written. */
  name: string;
  scopes: Array<LabelScope>;
};

export type LabelScope =
  | 'CASES'
  | 'CONTACTS'
  | 'TEMPLATES';

export type LabelTemplateInput = {
  add?: Array<string> | null | undefined;
  id: string;
  remove?: Array<string> | null | undefined;
};

export type Language =
  | 'en'
  | 'pl'
  | 'ru'
  | 'uk';

export type LinkCasesInput = {
  /** What that case is to the other one. */
  kind: LinkKind;
  number: string;
  /** Number of the other one. */
  to: string;
};

/** What a case is to another one. */
export type LinkKind =
  | 'BLOCKED_BY'
  | 'BLOCKS'
  | 'CHILD_OF'
  | 'DUPLICATED_BY'
  | 'DUPLICATE_OF'
  | 'PARENT_OF'
  | 'RELATED';

export type LogKind =
  | 'APPROVALS'
  | 'CHANGES'
  | 'MESSAGES'
  | 'NOTES';

export type MailSecurity =
  /** Only for a server on the same machine. */
  | 'NONE'
  | 'STARTTLS'
  | 'TLS';

export type MailServerInput = {
  host: string;
  password?: string | null | undefined;
  port: number;
  security: MailSecurity;
  /** May be empty of a server mail goes out by that asks for no sign-in. */
  user?: string | null | undefined;
};

export type MailServerProblem =
  | 'NAME_NOT_FOUND'
  /** Something answers, but not as a server of that kind does. */
  | 'NOT_UNDERSTOOD'
  | 'NO_FOLDER'
  | 'REFUSED'
  | 'TIMED_OUT'
  | 'TLS'
  | 'UNREACHABLE'
  | 'WRONG_PASSWORD';

export type MailWay =
  /** IMAP. */
  | 'INCOMING'
  /** SMTP. */
  | 'OUTGOING';

/** What administrators were told of, and is not over. */
export type MailboxIncident =
  | 'SIGN_IN'
  | 'SILENCE'
  | 'UNREACHABLE';

export type MailboxState =
  | 'CONNECTING'
  /** Its mail is handed over by SMTP: there is no server to read. */
  | 'HANDED_OVER'
  | 'LISTENING'
  | 'SIGN_IN_FAILED'
  | 'STOPPED'
  /** After a failure, until the next try. */
  | 'WAITING';

export type MergeCasesInput = {
  /** Number of the case that stays. */
  into: string;
  /** The case that goes, and its version that was on the screen. */
  number: string;
  version: number;
  /** Where they are of different contacts: the contact of the case that goes takes part in the other one, in copy. */
  withContact?: boolean | null | undefined;
};

export type MoveCaseToStreamInput = {
  number: string;
  /** Key of one of `StreamMove.states`; unset: where cases begin. */
  state?: string | null | undefined;
  streamId: string;
  version: number;
};

export type MoveEntriesInput = {
  /** Of messages and notes, at most 50. */
  entryIds: Array<string>;
  number: string;
  /** Number of the case they go to. */
  to: string;
  version: number;
};

export type NamesInput = {
  en: string;
  pl?: string | null | undefined;
  ru?: string | null | undefined;
  uk?: string | null | undefined;
};

export type NoticeKind =
  /** Somebody answered in a thread the viewer takes part in. */
  | 'ANSWERED'
  /** A case is the viewer's now by somebody else's doing; without a case where it stands for `count` of them. */
  | 'ASSIGNED'
  /** Somebody commented on words of a reply of the viewer's. */
  | 'COMMENTED'
  /** Something happened to a case the viewer follows. */
  | 'FOLLOWED'
  | 'MENTIONED'
  /** A proposal of the viewer was changed by the approver and sent. */
  | 'REPLY_EDITED'
  /** A proposal was passed to the viewer to decide on. */
  | 'REPLY_PASSED'
  /** A proposal of the viewer was returned; `text` is the reason. */
  | 'REPLY_REJECTED'
  /** A proposal of the viewer fell: the customer wrote, or the case moved on. */
  | 'REPLY_VOIDED'
  /** A case the viewer had put out of their way is back: its time has come, or the customer wrote. */
  | 'SNOOZE_OVER';

export type NoticeMailsInput = {
  onlyAway: boolean;
  topics: Array<NoticeTopic>;
};

/** What one chooses by, each for some kinds of notices. */
export type NoticeTopic =
  /** Cases that others assign to the viewer. */
  | 'ASSIGNED'
  /** Changes of cases the viewer follows. */
  | 'FOLLOWED'
  /** Mentions, comments and answers of colleagues. */
  | 'MENTIONS'
  /** Replies of the viewer's that came back, were changed or fell, and those passed to them to decide on. */
  | 'REPLIES'
  /** Cases that are back after they were snoozed. */
  | 'SNOOZED';

export type OpenCaseInput = {
  assignee?: AssigneeInput | null | undefined;
  /** CALL, EMAIL … where it came from; AGENT when left out. */
  channel?: Channel | null | undefined;
  /** Sends the customer the confirmation with the number (IN-6). */
  confirm?: boolean | null | undefined;
  contactId?: string | null | undefined;
  fields?: Array<FieldInput> | null | undefined;
  fileIds?: Array<string> | null | undefined;
  html: string;
  /** Up to 200 characters: whoever sends it again within 30 days, with the same input, gets the case that was opened the first time (IN-16). */
  idempotencyKey?: string | null | undefined;
  /** Instead of contactId: a new contact. */
  newContact?: CreateContactInput | null | undefined;
  priority?: Priority | null | undefined;
  streamId: string;
  subject: string;
};

/** Where the editor followed a passage to. */
export type PassageMoveInput = {
  end: number;
  start: number;
  threadId: string;
};

export type PerformActionInput = {
  /** Of an action that writes a note: the entry of this case it refers to (CS-20). */
  about?: string | null | undefined;
  action: string;
  /**
   * Of an action that `offersAssignToMe`: with the reply, and taken back with it, the case becomes the performer's. One
   * that waits for approval makes it theirs at once. Elsewhere an input error.
   */
  assignToMe?: boolean | null | undefined;
  assignee?: AssigneeInput | null | undefined;
  /** Blind copies, where copies may be given. Of an acceptance left out: those of the proposal. */
  bcc?: Array<string> | null | undefined;
  cc?: Array<string> | null | undefined;
  /**
   * Of a draft that several write: the `seq` up to which its changes are in these words. Refused with DRAFT_WENT_ON when there
   * are others by then.
   */
  draftSeq?: number | null | undefined;
  fields?: Array<FieldInput> | null | undefined;
  fileIds?: Array<string> | null | undefined;
  /** HTML; sanitised when it arrives. */
  html?: string | null | undefined;
  /**
   * The performer has a moment in mind to think again: a message to the customer is held for UNDO_SEND_SECONDS, in which
   * `takeBackMessage` undoes it. Otherwise it leaves at once.
   */
  mayTakeBack?: boolean | null | undefined;
  number: string;
  /** Of a decision on a proposal: `Case.proposalSeal` of what was on the screen; without it the version alone binds it. */
  seal?: string | null | undefined;
  /** When to call back; of actions that ask for it. In the future, at most two years ahead. */
  term?: string | null | undefined;
  /** The version that was on the screen. */
  version: number;
};

export type PersonInput = {
  email: string;
  groupIds?: Array<string> | null | undefined;
  /** Left out: the viewer's, or as it was. */
  language?: Language | null | undefined;
  name: string;
  roleKey: string;
  supervisorId?: string | null | undefined;
};

export type PersonStatus =
  | 'ACTIVE'
  | 'INVITED'
  | 'SUSPENDED';

/** What is left out stays as it is. */
export type PreferencesInput = {
  assignToMe?: boolean | null | undefined;
  backToList?: boolean | null | undefined;
  newestFirst?: boolean | null | undefined;
};

export type PresenceDoing =
  | 'LOOKING'
  | 'WRITING_NOTE'
  | 'WRITING_REPLY';

export type Priority =
  | 'HIGH'
  | 'LOW'
  | 'NONE'
  | 'NORMAL'
  | 'URGENT';

export type ProposalStatus =
  | 'ACCEPTED'
  | 'ACCEPTED_EDITED'
  | 'REJECTED'
  | 'VOIDED'
  | 'WAITING';

export type PublishWorkflowInput = {
  mapping: Array<StateMapping>;
  note?: string | null | undefined;
  /** `PublicationPlan.published` of the plan that was shown; refused with CONFLICT when it is another by now. */
  published?: number | null | undefined;
  revision: number;
  stream: string;
};

export type PushSharedDraftInput = {
  /** At most 1000 characters. */
  caret?: string | null | undefined;
  id: string;
  /** A Yjs update, at most 1 MB; base64. */
  update: string;
  /** The writer's state vector; base64. Without it everything is told. */
  vector?: string | null | undefined;
  window: string;
};

/** TO_ASSIGN, MINE, TO_ACCEPT, WAITING, UNREAD, FOLLOWED, CALLBACKS_DUE, SNOOZED, ALL (open), ARCHIVE (closed) */
export type QueueKey =
  | 'ALL'
  | 'ARCHIVE'
  | 'CALLBACKS_DUE'
  | 'FOLLOWED'
  | 'MINE'
  | 'SNOOZED'
  | 'TO_ACCEPT'
  | 'TO_ASSIGN'
  | 'UNREAD'
  | 'WAITING';

export type RecordConsentInput = {
  /** When they said so; left out: now. */
  at?: string | null | undefined;
  /** The case it came in. */
  caseNumber?: string | null | undefined;
  contactId: string;
  kindId: string;
  /** One of the wording's. */
  language: Language;
  means: ConsentMeans;
  /** At most 500 characters. */
  note?: string | null | undefined;
  /** Number of the wording. */
  wording: number;
};

export type ReplyTemplateInput = {
  /** Its files so far, and uploads of one's own; at most 10. */
  fileIds?: Array<string> | null | undefined;
  groupId: string;
  id?: string | null | undefined;
  name: string;
  texts: Array<TemplateTextInput>;
  version?: number | null | undefined;
};

export type RoleInput = {
  /** Left out: a new one. */
  key?: string | null | undefined;
  names: NamesInput;
  rights: Array<string>;
  /** The version that was on the screen. */
  version?: number | null | undefined;
};

export type SaveDraftInput = {
  actionKey: string;
  /**
   * What this one goes on from. Null is answered, and nothing kept, where another window saved something else since; without
   * it the last one wins. It is not asked after in a draft that several write.
   */
  base?: DraftBaseInput | null | undefined;
  html: string;
  input: unknown;
  number: string;
  /** Commented words of this draft where the editor followed them; the others are looked for in the text. At most 200. */
  passages?: Array<PassageMoveInput> | null | undefined;
  /** Of a draft that several write: its document and the changes the words show. Null is answered to who does not know of it. */
  shared?: SharedWordsInput | null | undefined;
  /** A UUID made up for each window that writes; its other windows are told which of them saved it. */
  window?: string | null | undefined;
};

export type SaveSharedDraftInput = {
  html: string;
  id: string;
  /** Commented words where the editor followed them. At most 200. */
  passages?: Array<PassageMoveInput> | null | undefined;
  seq: number;
};

export type SaveViewInput = {
  /** 1–30 */
  columns: Array<string>;
  filter: unknown;
  icon?: string;
  id?: string | null | undefined;
  mode?: ViewMode;
  /** 1–60 characters */
  name: string;
  /** 1–200 */
  pageSize?: number;
  /** Asks for the right `view.share`. */
  sharedWith?: Array<string>;
  sort?: CaseSort;
  version?: number | null | undefined;
};

export type SaveWorkflowDraftInput = {
  /** With revision 0: the published version that was changed. Refused with CONFLICT when another is published meanwhile. */
  basedOn?: number | null | undefined;
  /** At most 500 000 bytes. */
  document: unknown;
  /** The one that was changed; 0: the first to be kept. */
  revision: number;
  stream: string;
};

export type SetCaseFieldsInput = {
  /** Those not named stay as they are; one without a value is cleared. */
  fields: Array<FieldInput>;
  number: string;
  version: number;
};

export type SetPriorityInput = {
  number: string;
  priority: Priority;
  version: number;
};

export type SetSourceInput = {
  number: string;
  source: Channel;
  version: number;
};

export type SetSubjectInput = {
  number: string;
  subject: string;
  version: number;
};

export type SetUpStep =
  | 'MAILBOX'
  | 'TEAM'
  | 'WORKFLOWS';

export type SharedDraftEnd =
  /** How is not known, or the viewer may not write there any more. */
  | 'CLOSED'
  | 'DROPPED'
  | 'SENT';

export type SharedWordsInput = {
  id: string;
  seq: number;
};

export type SplitCaseInput = {
  /** Of messages and notes, at most 50. */
  entryIds: Array<string>;
  /** What the new case is to this one; unset: they are not linked. */
  link?: LinkKind | null | undefined;
  number: string;
  /** One the viewer works in. */
  streamId: string;
  subject: string;
  version: number;
};

export type StaffGroupInput = {
  /** Left out: a new one. */
  id?: string | null | undefined;
  /** Those who are not suspended. */
  memberIds?: Array<string> | null | undefined;
  names: NamesInput;
  supervisorId?: string | null | undefined;
  /** The version that was on the screen. */
  version?: number | null | undefined;
};

export type StartBulkInput = {
  choice: BulkChoiceInput;
  operation: BulkOperationInput;
};

export type StartExportInput = {
  /** As of a saved view. */
  columns: Array<string>;
  filter: CaseFilter;
  format: ExportFormat;
};

export type StartStreamInput = {
  /** Small letters, digits and hyphens; it is never changed. */
  key: string;
  name: string;
  /** Key of one of `readyMadeWorkflows`. */
  readyMade?: string | null | undefined;
};

export type StateKind =
  | 'CLOSED'
  | 'CLOSED_SUCCESS'
  | 'IN_PROGRESS'
  | 'PRIVATE_CALLBACK'
  | 'PUBLIC_CALLBACK'
  | 'SUCCESS_CANCELLED'
  | 'SUCCESS_TO_CONFIRM'
  | 'UNQUALIFIED'
  | 'UNUSED'
  | 'WAITING';

export type StateMapping = {
  /** Key of one of `PublicationPlan.leaving`. */
  from: string;
  /** Key of a state of the draft. */
  to: string;
};

/** Both empty: nobody. */
export type SuccessorInput = {
  agentId?: string | null | undefined;
  groupId?: string | null | undefined;
};

export type TemplateGroupInput = {
  agentGroupId?: string | null | undefined;
  /** Left out: a new one. */
  id?: string | null | undefined;
  name: string;
  /** For others, too: everybody, or those of the stream or group named. */
  shared: boolean;
  streamId?: string | null | undefined;
  /** The version that was on the screen. */
  version?: number | null | undefined;
};

export type TemplateTextInput = {
  html: string;
  language: Language;
};

export type TemplateUse =
  /** Body of an action's mail. */
  | 'BODY'
  /** The mail that tells the sender the number of their case. */
  | 'CONFIRMATION'
  /** Text the editor starts with. */
  | 'START'
  /** Subject of an action's mail. */
  | 'SUBJECT';

export type TryWorkflowInput = {
  /** Unset: only what there is to do. */
  action?: string | null | undefined;
  /** Keys of groups the agent is in. */
  groups?: Array<string> | null | undefined;
  /** Key of a role, or `customer`, or `clock`: who acts. */
  role: string;
  /** What the call before gave; unset: a new case. */
  sandbox?: unknown;
  stream: string;
  text?: string | null | undefined;
  /** Of the action's fields, by key. */
  values?: unknown;
};

/** Fields left out stay as they are; the kind never changes. */
export type UpdateContactInput = {
  address?: string | null | undefined;
  companyId?: string | null | undefined;
  emails?: Array<string> | null | undefined;
  /** Those not named stay as they are; one without a value is cleared. */
  fields?: Array<FieldInput> | null | undefined;
  id: string;
  language?: Language | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  phones?: Array<string> | null | undefined;
  taxId?: string | null | undefined;
  version: number;
};

export type UpdateMeInput = {
  /** The browser's, told by the app; used while none is chosen. */
  browserTimeZone?: string | null | undefined;
  language?: Language | null | undefined;
  name?: string | null | undefined;
  /** IANA name; empty: follow the browser again. */
  timeZone?: string | null | undefined;
};

export type ViewAudienceKind =
  | 'EVERYBODY'
  | 'GROUP'
  | 'ROLE';

export type ViewMode =
  | 'CARDS'
  | 'LIST'
  | 'TABLE';

export type Visibility =
  | 'INTERNAL'
  | 'PUBLIC';

export type WithdrawConsentInput = {
  /** When they said so; left out: now. */
  at?: string | null | undefined;
  /** The case it came in. */
  caseNumber?: string | null | undefined;
  contactId: string;
  kindId: string;
  means: ConsentMeans;
  /** At most 500 characters. */
  note?: string | null | undefined;
};

export type WorkState =
  | 'DEAD'
  | 'DISCARDED'
  | 'DONE'
  | 'PENDING';

export type WorkflowOrigin =
  | 'DESIGNER'
  | 'FILE'
  | 'IMPORT'
  | 'ROLLBACK';

export type AssignCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type AssignCaseMutation = { assignCase:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type SetPriorityMutationVariables = Exact<{
  input: SetPriorityInput;
}>;


export type SetPriorityMutation = { setPriority:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type MarkReadMutationVariables = Exact<{
  number: string;
  read: boolean;
}>;


export type MarkReadMutation = { markRead: { id: string, unread: boolean } | null };

export type FollowCaseMutationVariables = Exact<{
  number: string;
  follow: boolean;
}>;


export type FollowCaseMutation = { followCase: { id: string, followed: boolean } | null };

export type ListsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ListsChangedSubscription = { listsChanged: Array<{ number: string, version: number, what: Array<string>, by: { id: string, name: string } | null, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }> };

export type SetSubjectMutationVariables = Exact<{
  input: SetSubjectInput;
}>;


export type SetSubjectMutation = { setSubject:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type SetSourceMutationVariables = Exact<{
  input: SetSourceInput;
}>;


export type SetSourceMutation = { setSource:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type ContactSearchFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactSearchFieldsQuery = { contactSearchFields: Array<{ key: string, label: string, kind: FieldKind, required: boolean, help: string | null, currency: string | null, maxLength: number | null, options: Array<{ key: string, label: string }> }> };

export type StreamsQueryVariables = Exact<{ [key: string]: never; }>;


export type StreamsQuery = { streams: Array<{ id: string, key: string, name: string, icon: string, color: string, states: Array<{ id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }>, form: Array<{ key: string, label: string, kind: FieldKind, required: boolean, help: string | null, currency: string | null, maxLength: number | null, options: Array<{ key: string, label: string }> }>, searchFields: Array<{ key: string, label: string, kind: FieldKind, required: boolean, help: string | null, currency: string | null, maxLength: number | null, options: Array<{ key: string, label: string }> }> }> };

export type AgentsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type AgentsQuery = { agents: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }> };

export type GroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsQuery = { groups: Array<{ id: string, name: string, memberCount: number }> };

export type ContactsQueryVariables = Exact<{
  search: string;
}>;


export type ContactsQuery = { contacts: Array<{ id: string, number: string, kind: ContactKind, name: string, emails: Array<string>, phones: Array<string>, address: string | null, taxId: string | null, note: string | null, language: Language | null, hasAccount: boolean, version: number, fields: Array<{ key: string, label: string, value: unknown, text: string }>, company: { id: string, name: string } | null }> };

export type ContactFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactFieldsQuery = { contactFields: Array<{ editable: boolean, key: string, label: string, kind: FieldKind, required: boolean, help: string | null, currency: string | null, maxLength: number | null, options: Array<{ key: string, label: string, hidden: boolean }> }> };

export type CreateContactMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type CreateContactMutation = { createContact:
    | { __typename: 'ContactSaved', contact: { id: string, number: string, kind: ContactKind, name: string, emails: Array<string>, phones: Array<string>, address: string | null, taxId: string | null, note: string | null, language: Language | null, hasAccount: boolean, version: number, fields: Array<{ key: string, label: string, value: unknown, text: string }>, company: { id: string, name: string } | null } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type AgentPartsFragment = { id: string, name: string, initials: string, hue: number, suspended: boolean };

export type StatePartsFragment = { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean };

export type FieldPartsFragment = { key: string, label: string, kind: FieldKind, required: boolean, help: string | null, currency: string | null, maxLength: number | null, options: Array<{ key: string, label: string }> };

export type FilePartsFragment = { id: string, name: string, mediaType: string, size: number, url: string, inline: boolean };

export type ContactPartsFragment = { id: string, number: string, kind: ContactKind, name: string, emails: Array<string>, phones: Array<string>, address: string | null, taxId: string | null, note: string | null, language: Language | null, hasAccount: boolean, version: number, fields: Array<{ key: string, label: string, value: unknown, text: string }>, company: { id: string, name: string } | null };

export type LabelPartsFragment = { id: string, name: string, color: LabelColor };

export type CaseRowPartsFragment = { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } };

type EntryParts_ChangeEntry_Fragment = { __typename: 'ChangeEntry', actionName: string | null, summary: string, id: string, position: number, at: string, visibility: Visibility, changes: Array<{ what: string, from: string | null, to: string | null }>, fields: Array<{ key: string, label: string, kind: FieldKind, text: string, value: unknown }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } };

type EntryParts_DecisionEntry_Fragment = { __typename: 'DecisionEntry', proposalId: string, verdict: ProposalStatus, id: string, position: number, at: string, visibility: Visibility, reasonHtml: string | null, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } };

type EntryParts_MessageEntry_Fragment = { __typename: 'MessageEntry', direction: Direction, channel: Channel, html: string, text: string, quotedHtml: string | null, automatic: boolean, apart: boolean, delivery: DeliveryState | null, deliveryDetail: string | null, originalUrl: string | null, id: string, position: number, at: string, visibility: Visibility, moved: { number: string | null } | null, from: { name: string | null, email: string } | null, to: Array<{ name: string | null, email: string }>, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } };

type EntryParts_NoteEntry_Fragment = { __typename: 'NoteEntry', html: string, text: string, siblingNumber: string | null, wordingId: string, editedAt: string | null, deleted: boolean, pinned: boolean, mayEdit: boolean, id: string, position: number, at: string, visibility: Visibility, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, editedBy: { name: string } | null, about: { entryId: string, name: string, words: string } | null, moved: { number: string | null } | null, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } };

type EntryParts_ProposalEntry_Fragment = { __typename: 'ProposalEntry', html: string, text: string, status: ProposalStatus, round: number, previousId: string | null, id: string, position: number, at: string, visibility: Visibility, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } };

export type EntryPartsFragment =
  | EntryParts_ChangeEntry_Fragment
  | EntryParts_DecisionEntry_Fragment
  | EntryParts_MessageEntry_Fragment
  | EntryParts_NoteEntry_Fragment
  | EntryParts_ProposalEntry_Fragment
;

type OutcomeParts_ActionPerformed_Fragment = { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null };

type OutcomeParts_Refused_Fragment = { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> };

type OutcomeParts_VersionConflict_Fragment = { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null };

export type OutcomePartsFragment =
  | OutcomeParts_ActionPerformed_Fragment
  | OutcomeParts_Refused_Fragment
  | OutcomeParts_VersionConflict_Fragment
;

type WrittenOutcomeParts_ActionPerformed_Fragment = { __typename: 'ActionPerformed', number: string, takeBack: { entryId: string, seconds: number } | null, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null };

type WrittenOutcomeParts_Refused_Fragment = { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> };

type WrittenOutcomeParts_VersionConflict_Fragment = { __typename: 'VersionConflict', code: string, message: string, changes: Array<
    | { __typename: 'ChangeEntry', actionName: string | null, summary: string, id: string, position: number, at: string, visibility: Visibility, changes: Array<{ what: string, from: string | null, to: string | null }>, fields: Array<{ key: string, label: string, kind: FieldKind, text: string, value: unknown }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
    | { __typename: 'DecisionEntry', proposalId: string, verdict: ProposalStatus, id: string, position: number, at: string, visibility: Visibility, reasonHtml: string | null, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
    | { __typename: 'MessageEntry', direction: Direction, channel: Channel, html: string, text: string, quotedHtml: string | null, automatic: boolean, apart: boolean, delivery: DeliveryState | null, deliveryDetail: string | null, originalUrl: string | null, id: string, position: number, at: string, visibility: Visibility, moved: { number: string | null } | null, from: { name: string | null, email: string } | null, to: Array<{ name: string | null, email: string }>, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
    | { __typename: 'NoteEntry', html: string, text: string, siblingNumber: string | null, wordingId: string, editedAt: string | null, deleted: boolean, pinned: boolean, mayEdit: boolean, id: string, position: number, at: string, visibility: Visibility, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, editedBy: { name: string } | null, about: { entryId: string, name: string, words: string } | null, moved: { number: string | null } | null, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
    | { __typename: 'ProposalEntry', html: string, text: string, status: ProposalStatus, round: number, previousId: string | null, id: string, position: number, at: string, visibility: Visibility, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
  >, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null };

export type WrittenOutcomePartsFragment =
  | WrittenOutcomeParts_ActionPerformed_Fragment
  | WrittenOutcomeParts_Refused_Fragment
  | WrittenOutcomeParts_VersionConflict_Fragment
;

export type LabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type LabelsQuery = { labels: Array<{ scopes: Array<LabelScope>, version: number, id: string, name: string, color: LabelColor }> };

export type LabelsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LabelsChangedSubscription = { labelsChanged: boolean };

export type LabelCaseMutationVariables = Exact<{
  input: LabelCaseInput;
}>;


export type LabelCaseMutation = { labelCase:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type LabelContactMutationVariables = Exact<{
  input: LabelContactInput;
}>;


export type LabelContactMutation = { labelContact: { labels: Array<{ id: string, name: string, color: LabelColor }> } };

export type LabelTemplateMutationVariables = Exact<{
  input: LabelTemplateInput;
}>;


export type LabelTemplateMutation = { labelTemplate: { labels: Array<{ id: string, name: string, color: LabelColor }> } };

export type CreateLabelMutationVariables = Exact<{
  input: LabelInput;
}>;


export type CreateLabelMutation = { createLabel:
    | { __typename: 'LabelSaved', label: { id: string, name: string, color: LabelColor } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { email: string, language: Language, timeZone: string | null, browserTimeZone: string | null, role: string, rights: Array<string>, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean }, preferences: { newestFirst: boolean, assignToMe: boolean, backToList: boolean } } | null, installation: { organisation: string, demo: boolean, needsSetUp: boolean } };

export type UpdateMeMutationVariables = Exact<{
  input: UpdateMeInput;
}>;


export type UpdateMeMutation = { updateMe:
    | { __typename: 'Me', language: Language }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, browser: string | null, system: string | null, current: boolean, createdAt: string, lastUsedAt: string }> };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type SetPreferencesMutationVariables = Exact<{
  input: PreferencesInput;
}>;


export type SetPreferencesMutation = { setPreferences: { newestFirst: boolean, assignToMe: boolean, backToList: boolean } };

export type CaseQueryVariables = Exact<{
  number: string;
}>;


export type CaseQuery = { case: { stateSince: string, entryCount: number, redirectedFrom: string | null, openingTakes: boolean, proposalSeal: string | null, id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, may: { moveStream: boolean, setSource: boolean, assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean }, earlierValues: Array<{ key: string, label: string, text: string }>, openChildren: { count: number, first: Array<{ number: string, subject: string }> }, snooze: { until: string | null } | null, contact: { id: string, name: string, number: string, kind: ContactKind, emails: Array<string>, phones: Array<string>, address: string | null, taxId: string | null, note: string | null, language: Language | null, hasAccount: boolean, version: number, labels: Array<{ id: string, name: string, color: LabelColor }>, fields: Array<{ key: string, label: string, value: unknown, text: string }>, company: { id: string, name: string } | null }, availableActions: Array<{ key: string, name: string, icon: string, color: string, main: boolean, writes: ActionWrites, needsApproval: boolean, asksApprover: boolean, textRequired: boolean, initialText: string, asksAssignee: boolean, offersAssignToMe: boolean, asksTerm: boolean, defaultTerm: number | null, takesCopies: boolean, recipients: Array<string>, deletes: boolean, available: boolean, reason: string | null, initialTexts: Array<{ language: Language, html: string }>, inForm: { order: number, below: string | null } | null, leadsTo: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean } | null, fields: Array<{ key: string, label: string, kind: FieldKind, required: boolean, help: string | null, currency: string | null, maxLength: number | null, options: Array<{ key: string, label: string }> }> }>, form: Array<{ value: unknown, text: string, editable: boolean, reason: string | null, field: { key: string, label: string, kind: FieldKind, required: boolean, help: string | null, currency: string | null, maxLength: number | null, options: Array<{ key: string, label: string }> } }>, headerFields: Array<{ key: string, source: HeaderSource, label: string, text: string, actions: Array<{ kind: HeaderActionKind, available: boolean, reason: string | null, target: string | null }> }>, participants: Array<{ name: string, email: string, main: boolean, verified: boolean }>, draft: { actionKey: string, html: string, input: unknown, updatedAt: string, window: string | null, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }> } | null, approver: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, proposal: { id: string, html: string, status: ProposalStatus, author: { kind: AuthorKind, name: string }, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }> } | null, returned: { id: string, html: string, status: ProposalStatus, author: { kind: AuthorKind, name: string }, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }> } | null, otherCases: Array<{ id: string, number: string, subject: string, createdAt: string, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean } }>, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, labels: Array<{ id: string, name: string, color: LabelColor }> } | null };

export type WorkflowsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WorkflowsChangedSubscription = { workflowsChanged: boolean };

export type ApiTokenPartsFragment = { id: string, name: string, hint: string, scopes: Array<string>, inForce: Array<string>, streamIds: Array<string> | null, state: ApiTokenState, expiresAt: string, revokedBy: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, agent: { id: string, name: string } };

export type MyApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApiTokensQuery = { myApiTokens: Array<{ id: string, name: string, hint: string, scopes: Array<string>, inForce: Array<string>, streamIds: Array<string> | null, state: ApiTokenState, expiresAt: string, revokedBy: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, agent: { id: string, name: string } }> };

export type AllApiTokensQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllApiTokensQuery = { allApiTokens: { endCursor: string | null, rows: Array<{ id: string, name: string, hint: string, scopes: Array<string>, inForce: Array<string>, streamIds: Array<string> | null, state: ApiTokenState, expiresAt: string, revokedBy: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, agent: { id: string, name: string } }> } };

export type ApiTokenScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokenScopesQuery = { apiTokenScopes: Array<string> };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken:
    | { __typename: 'ApiTokenCreated', secret: string, token: { id: string, name: string, hint: string, scopes: Array<string>, inForce: Array<string>, streamIds: Array<string> | null, state: ApiTokenState, expiresAt: string, revokedBy: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, agent: { id: string, name: string } } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: boolean };

export type ApproversQueryVariables = Exact<{
  number: string;
}>;


export type ApproversQuery = { case: { approvers: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }> } | null };

export type AuditLogQueryVariables = Exact<{
  filter: AuditFilter;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { endCursor: string | null, rows: Array<{ id: string, at: string, authorKind: AuditAuthorKind, author: string, via: string | null, address: string | null, browser: string | null, system: string | null, action: string, title: string, subject: string | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> }> } };

export type AuditPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditPeopleQuery = { auditPeople: Array<{ id: string, name: string }> };

export type BulkJobPartsFragment = { id: string, kind: BulkKind, what: string, undoes: string | null, undoneBy: string | null, mayUndo: boolean, state: BulkState, total: number, reached: number, done: number, unchanged: number, refused: number, conflicts: number, endedAt: string | null };

export type BulkJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkJobsQuery = { bulkJobs: Array<{ id: string, kind: BulkKind, what: string, undoes: string | null, undoneBy: string | null, mayUndo: boolean, state: BulkState, total: number, reached: number, done: number, unchanged: number, refused: number, conflicts: number, endedAt: string | null }> };

export type BulkResultsQueryVariables = Exact<{
  id: string;
  outcomes?: Array<BulkOutcome> | BulkOutcome | null | undefined;
  after?: number | null | undefined;
}>;


export type BulkResultsQuery = { bulkJob: { id: string, results: { more: boolean, results: Array<{ position: number, number: string, subject: string | null, outcome: BulkOutcome, message: string | null }> } } | null };

export type BulkChoiceQueryVariables = Exact<{
  choice: BulkChoiceInput;
}>;


export type BulkChoiceQuery = { bulkChoice: { total: number, actions: Array<{ key: string, name: string, icon: string, writes: ActionWrites, textRequired: boolean, asksAssignee: boolean, asksTerm: boolean, defaultTerm: number | null, deletes: boolean, cases: number, emptiesForms: number, leavesOpen: number, stream: { id: string, name: string }, fields: Array<{ key: string, label: string, kind: FieldKind, required: boolean, help: string | null, currency: string | null, maxLength: number | null, options: Array<{ key: string, label: string }> }> }> } };

export type BulkStreamMoveQueryVariables = Exact<{
  choice: BulkChoiceInput;
  streamId: string;
}>;


export type BulkStreamMoveQuery = { bulkStreamMove: { defaultState: string | null, moves: number, putAside: number, states: Array<{ id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }> } | null };

export type CaseLabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseLabelsQuery = { labels: Array<{ id: string, name: string }> };

export type StartBulkMutationVariables = Exact<{
  input: StartBulkInput;
}>;


export type StartBulkMutation = { startBulk:
    | { __typename: 'BulkStarted', job: { id: string, kind: BulkKind, what: string, undoes: string | null, undoneBy: string | null, mayUndo: boolean, state: BulkState, total: number, reached: number, done: number, unchanged: number, refused: number, conflicts: number, endedAt: string | null } }
    | { __typename: 'Refused', message: string }
   };

export type CancelBulkMutationVariables = Exact<{
  id: string;
}>;


export type CancelBulkMutation = { cancelBulk: { id: string, kind: BulkKind, what: string, undoes: string | null, undoneBy: string | null, mayUndo: boolean, state: BulkState, total: number, reached: number, done: number, unchanged: number, refused: number, conflicts: number, endedAt: string | null } | null };

export type UndoBulkMutationVariables = Exact<{
  id: string;
}>;


export type UndoBulkMutation = { undoBulk:
    | { __typename: 'BulkStarted', job: { id: string, kind: BulkKind, what: string, undoes: string | null, undoneBy: string | null, mayUndo: boolean, state: BulkState, total: number, reached: number, done: number, unchanged: number, refused: number, conflicts: number, endedAt: string | null } }
    | { __typename: 'Refused', message: string }
   };

export type BulkChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type BulkChangedSubscription = { bulkChanged: { id: string, kind: BulkKind, what: string, undoes: string | null, undoneBy: string | null, mayUndo: boolean, state: BulkState, total: number, reached: number, done: number, unchanged: number, refused: number, conflicts: number, endedAt: string | null } };

export type SetCaseFieldsMutationVariables = Exact<{
  input: SetCaseFieldsInput;
}>;


export type SetCaseFieldsMutation = { setCaseFields:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type CasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  sort?: CaseSort | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } }> } };

export type CaseLogQueryVariables = Exact<{
  number: string;
  filter?: CaseLogFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseLogQuery = { case: { id: string, log: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
          | { __typename: 'ChangeEntry', actionName: string | null, summary: string, id: string, at: string, changes: Array<{ what: string, label: string, from: string | null, to: string | null }>, fields: Array<{ key: string, label: string, text: string }>, author: { kind: AuthorKind, name: string, via: string | null } }
          | { __typename: 'DecisionEntry', verdict: ProposalStatus, id: string, at: string, author: { kind: AuthorKind, name: string, via: string | null } }
          | { __typename: 'MessageEntry', direction: Direction, text: string, id: string, at: string, author: { kind: AuthorKind, name: string, via: string | null } }
          | { __typename: 'NoteEntry', text: string, deleted: boolean, id: string, at: string, author: { kind: AuthorKind, name: string, via: string | null } }
          | { __typename: 'ProposalEntry', text: string, status: ProposalStatus, id: string, at: string, author: { kind: AuthorKind, name: string, via: string | null } }
         }> } | null } | null };

export type CaseLogPeopleQueryVariables = Exact<{
  number: string;
}>;


export type CaseLogPeopleQuery = { case: { id: string, logPeople: Array<{ id: string, name: string }> } | null };

export type TimelineQueryVariables = Exact<{
  number: string;
  last: number;
  before?: string | null | undefined;
  only?: Array<EntryGroup> | EntryGroup | null | undefined;
}>;


export type TimelineQuery = { case: { id: string, timeline: { totalCount: number, pageInfo: { startCursor: string | null, hasPreviousPage: boolean }, edges: Array<{ node:
          | { __typename: 'ChangeEntry', actionName: string | null, summary: string, id: string, position: number, at: string, visibility: Visibility, changes: Array<{ what: string, from: string | null, to: string | null }>, fields: Array<{ key: string, label: string, kind: FieldKind, text: string, value: unknown }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
          | { __typename: 'DecisionEntry', proposalId: string, verdict: ProposalStatus, id: string, position: number, at: string, visibility: Visibility, reasonHtml: string | null, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
          | { __typename: 'MessageEntry', direction: Direction, channel: Channel, html: string, text: string, quotedHtml: string | null, automatic: boolean, apart: boolean, delivery: DeliveryState | null, deliveryDetail: string | null, originalUrl: string | null, id: string, position: number, at: string, visibility: Visibility, moved: { number: string | null } | null, from: { name: string | null, email: string } | null, to: Array<{ name: string | null, email: string }>, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
          | { __typename: 'NoteEntry', html: string, text: string, siblingNumber: string | null, wordingId: string, editedAt: string | null, deleted: boolean, pinned: boolean, mayEdit: boolean, id: string, position: number, at: string, visibility: Visibility, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, editedBy: { name: string } | null, about: { entryId: string, name: string, words: string } | null, moved: { number: string | null } | null, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
          | { __typename: 'ProposalEntry', html: string, text: string, status: ProposalStatus, round: number, previousId: string | null, id: string, position: number, at: string, visibility: Visibility, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
         }> } } | null };

export type CaseChangedSubscriptionVariables = Exact<{
  number: string;
}>;


export type CaseChangedSubscription = { caseChanged: { number: string, version: number, what: Array<string>, by: { id: string, name: string } | null } };

export type TakeOpenedCaseMutationVariables = Exact<{
  number: string;
}>;


export type TakeOpenedCaseMutation = { takeOpenedCase:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type RetryMessageMutationVariables = Exact<{
  entryId: string;
}>;


export type RetryMessageMutation = { retryMessage:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type PerformActionMutationVariables = Exact<{
  input: PerformActionInput;
}>;


export type PerformActionMutation = { performAction:
    | { __typename: 'ActionPerformed', number: string, takeBack: { entryId: string, seconds: number } | null, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, changes: Array<
        | { __typename: 'ChangeEntry', actionName: string | null, summary: string, id: string, position: number, at: string, visibility: Visibility, changes: Array<{ what: string, from: string | null, to: string | null }>, fields: Array<{ key: string, label: string, kind: FieldKind, text: string, value: unknown }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
        | { __typename: 'DecisionEntry', proposalId: string, verdict: ProposalStatus, id: string, position: number, at: string, visibility: Visibility, reasonHtml: string | null, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
        | { __typename: 'MessageEntry', direction: Direction, channel: Channel, html: string, text: string, quotedHtml: string | null, automatic: boolean, apart: boolean, delivery: DeliveryState | null, deliveryDetail: string | null, originalUrl: string | null, id: string, position: number, at: string, visibility: Visibility, moved: { number: string | null } | null, from: { name: string | null, email: string } | null, to: Array<{ name: string | null, email: string }>, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
        | { __typename: 'NoteEntry', html: string, text: string, siblingNumber: string | null, wordingId: string, editedAt: string | null, deleted: boolean, pinned: boolean, mayEdit: boolean, id: string, position: number, at: string, visibility: Visibility, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, editedBy: { name: string } | null, about: { entryId: string, name: string, words: string } | null, moved: { number: string | null } | null, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
        | { __typename: 'ProposalEntry', html: string, text: string, status: ProposalStatus, round: number, previousId: string | null, id: string, position: number, at: string, visibility: Visibility, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
      >, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type TakeBackMessageMutationVariables = Exact<{
  entryId: string;
}>;


export type TakeBackMessageMutation = { takeBackMessage:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type PreviewActionMutationVariables = Exact<{
  input: PerformActionInput;
}>;


export type PreviewActionMutation = { previewAction:
    | { __typename: 'ActionPreview', mails: Array<{ to: Array<string>, bcc: Array<string>, subject: string, html: string, text: string }> }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { actionKey: string, updatedAt: string } | null };

export type TellDraftOpenMutationVariables = Exact<{
  number: string;
  window: string;
}>;


export type TellDraftOpenMutation = { tellDraftOpen: boolean };

export type DropDraftMutationVariables = Exact<{
  number: string;
  window?: string | null | undefined;
}>;


export type DropDraftMutation = { dropDraft: boolean };

export type OwnDraftQueryVariables = Exact<{
  number: string;
}>;


export type OwnDraftQuery = { case: { draft: { actionKey: string, html: string, input: unknown, updatedAt: string, window: string | null, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }> } | null } | null };

export type ConsentKindPartsFragment = { id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null };

export type ConsentWordingPartsFragment = { number: number, since: string, texts: Array<{ language: Language, text: string }> };

export type ContactConsentsPartsFragment = { kinds: Array<{ state: ConsentState, since: string | null, kind: { id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null }, entries: Array<{ id: string, event: ConsentState, at: string, means: ConsentMeans, note: string | null, recordedAt: string, caseNumber: string | null, takenBack: boolean, recordedBy: { id: string, name: string } | null, agreed: { number: number, language: Language, text: string } | null }> }>, forms: Array<{ id: string, at: string, form: string, language: Language, text: string, url: string | null, caseNumber: string | null }> };

export type ContactConsentsQueryVariables = Exact<{
  contactId: string;
}>;


export type ContactConsentsQuery = { contactConsents: { kinds: Array<{ state: ConsentState, since: string | null, kind: { id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null }, entries: Array<{ id: string, event: ConsentState, at: string, means: ConsentMeans, note: string | null, recordedAt: string, caseNumber: string | null, takenBack: boolean, recordedBy: { id: string, name: string } | null, agreed: { number: number, language: Language, text: string } | null }> }>, forms: Array<{ id: string, at: string, form: string, language: Language, text: string, url: string | null, caseNumber: string | null }> } | null };

export type ConsentKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentKindsQuery = { consentKinds: Array<{ id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null }> };

export type ConsentWordingsQueryVariables = Exact<{
  kindId: string;
}>;


export type ConsentWordingsQuery = { consentWordings: Array<{ number: number, since: string, texts: Array<{ language: Language, text: string }> }> };

type ConsentResultParts_ConsentRecorded_Fragment = { __typename: 'ConsentRecorded', entryId: string, consents: { kinds: Array<{ state: ConsentState, since: string | null, kind: { id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null }, entries: Array<{ id: string, event: ConsentState, at: string, means: ConsentMeans, note: string | null, recordedAt: string, caseNumber: string | null, takenBack: boolean, recordedBy: { id: string, name: string } | null, agreed: { number: number, language: Language, text: string } | null }> }>, forms: Array<{ id: string, at: string, form: string, language: Language, text: string, url: string | null, caseNumber: string | null }> } };

type ConsentResultParts_Refused_Fragment = { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> };

export type ConsentResultPartsFragment =
  | ConsentResultParts_ConsentRecorded_Fragment
  | ConsentResultParts_Refused_Fragment
;

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent:
    | { __typename: 'ConsentRecorded', entryId: string, consents: { kinds: Array<{ state: ConsentState, since: string | null, kind: { id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null }, entries: Array<{ id: string, event: ConsentState, at: string, means: ConsentMeans, note: string | null, recordedAt: string, caseNumber: string | null, takenBack: boolean, recordedBy: { id: string, name: string } | null, agreed: { number: number, language: Language, text: string } | null }> }>, forms: Array<{ id: string, at: string, form: string, language: Language, text: string, url: string | null, caseNumber: string | null }> } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent:
    | { __typename: 'ConsentRecorded', entryId: string, consents: { kinds: Array<{ state: ConsentState, since: string | null, kind: { id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null }, entries: Array<{ id: string, event: ConsentState, at: string, means: ConsentMeans, note: string | null, recordedAt: string, caseNumber: string | null, takenBack: boolean, recordedBy: { id: string, name: string } | null, agreed: { number: number, language: Language, text: string } | null }> }>, forms: Array<{ id: string, at: string, form: string, language: Language, text: string, url: string | null, caseNumber: string | null }> } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type TakeConsentEntryBackMutationVariables = Exact<{
  id: string;
}>;


export type TakeConsentEntryBackMutation = { takeConsentEntryBack:
    | { __typename: 'ConsentRecorded', entryId: string, consents: { kinds: Array<{ state: ConsentState, since: string | null, kind: { id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null }, entries: Array<{ id: string, event: ConsentState, at: string, means: ConsentMeans, note: string | null, recordedAt: string, caseNumber: string | null, takenBack: boolean, recordedBy: { id: string, name: string } | null, agreed: { number: number, language: Language, text: string } | null }> }>, forms: Array<{ id: string, at: string, form: string, language: Language, text: string, url: string | null, caseNumber: string | null }> } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

type ConsentKindResultParts_ConsentKindSaved_Fragment = { __typename: 'ConsentKindSaved', kind: { id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null } };

type ConsentKindResultParts_Refused_Fragment = { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> };

export type ConsentKindResultPartsFragment =
  | ConsentKindResultParts_ConsentKindSaved_Fragment
  | ConsentKindResultParts_Refused_Fragment
;

export type SaveConsentKindMutationVariables = Exact<{
  input: ConsentKindInput;
}>;


export type SaveConsentKindMutation = { saveConsentKind:
    | { __typename: 'ConsentKindSaved', kind: { id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type OrderConsentKindsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type OrderConsentKindsMutation = { orderConsentKinds: Array<{ id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null }> };

export type SaveConsentWordingMutationVariables = Exact<{
  input: ConsentWordingInput;
}>;


export type SaveConsentWordingMutation = { saveConsentWording:
    | { __typename: 'ConsentKindSaved', kind: { id: string, key: string, name: string, active: boolean, version: number, names: Array<{ language: Language, text: string }>, wording: { number: number, since: string, texts: Array<{ language: Language, text: string }> } | null } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type UpdateContactMutationVariables = Exact<{
  input: UpdateContactInput;
}>;


export type UpdateContactMutation = { updateContact:
    | { __typename: 'ContactSaved', contact: { id: string, number: string, kind: ContactKind, name: string, emails: Array<string>, phones: Array<string>, address: string | null, taxId: string | null, note: string | null, language: Language | null, hasAccount: boolean, version: number, fields: Array<{ key: string, label: string, value: unknown, text: string }>, company: { id: string, name: string } | null } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type ChangeContactMutationVariables = Exact<{
  input: ChangeContactInput;
}>;


export type ChangeContactMutation = { changeContact:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type ContactCasesQueryVariables = Exact<{
  filter: CaseFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ContactCasesQuery = { cases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, subject: string, createdAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean } } }> } };

export type ContactFieldsSetUpPartsFragment = { revision: number, document: unknown, changedAt: string | null, fromFile: boolean, fileIgnoredAt: string | null, changedBy: { name: string } | null };

export type ContactFieldsSetUpQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactFieldsSetUpQuery = { contactFieldsSetUp: { revision: number, document: unknown, changedAt: string | null, fromFile: boolean, fileIgnoredAt: string | null, changedBy: { name: string } | null } };

export type SaveContactFieldsMutationVariables = Exact<{
  input: ContactFieldsInput;
}>;


export type SaveContactFieldsMutation = { saveContactFields:
    | { __typename: 'ContactFieldsSaved', setUp: { revision: number, document: unknown, changedAt: string | null, fromFile: boolean, fileIgnoredAt: string | null, changedBy: { name: string } | null } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type DraftPartsFragment = { streamKey: string, revision: number, basedOn: number, published: number, document: unknown, changedBy: string | null, changedAt: string | null, problems: Array<{ path: Array<string>, message: string }>, weaknesses: Array<{ code: string, place: string, key: string, message: string }> };

export type DesignedStreamsQueryVariables = Exact<{ [key: string]: never; }>;


export type DesignedStreamsQuery = { designedStreams: Array<{ key: string, name: string, icon: string, color: string, version: number, states: number, actions: number, openCases: number, fromFile: boolean, fileIgnoredAt: string | null, draft: { revision: number, changedAt: string, changedBy: string } | null }>, readyMadeWorkflows: Array<{ key: string, name: string, description: string, icon: string, color: string }> };

export type WorkflowDraftQueryVariables = Exact<{
  stream: string;
}>;


export type WorkflowDraftQuery = { workflowDraft: { streamKey: string, revision: number, basedOn: number, published: number, document: unknown, changedBy: string | null, changedAt: string | null, problems: Array<{ path: Array<string>, message: string }>, weaknesses: Array<{ code: string, place: string, key: string, message: string }> } | null };

export type DesignPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DesignPeopleQuery = { designPeople: { roles: Array<{ key: string, name: string }>, groups: Array<{ key: string, name: string }>, agents: Array<{ email: string, name: string }> }, designVariables: Array<{ name: string, label: string, uses: Array<TemplateUse> }> };

export type PreviewDraftMailMutationVariables = Exact<{
  input: DraftMailInput;
}>;


export type PreviewDraftMailMutation = { previewDraftMail:
    | { __typename: 'DraftMailPreview', mails: Array<{ language: Language, subject: string, html: string }> }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type SendDraftMailMutationVariables = Exact<{
  input: DraftMailInput;
  language: Language;
}>;


export type SendDraftMailMutation = { sendDraftMail:
    | { __typename: 'DraftMailSent', to: string }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type StartStreamMutationVariables = Exact<{
  input: StartStreamInput;
}>;


export type StartStreamMutation = { startStream:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'WorkflowDraftSaved', draft: { streamKey: string, revision: number, basedOn: number, published: number, document: unknown, changedBy: string | null, changedAt: string | null, problems: Array<{ path: Array<string>, message: string }>, weaknesses: Array<{ code: string, place: string, key: string, message: string }> } }
   };

export type SaveWorkflowDraftMutationVariables = Exact<{
  input: SaveWorkflowDraftInput;
}>;


export type SaveWorkflowDraftMutation = { saveWorkflowDraft:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'WorkflowDraftSaved', draft: { streamKey: string, revision: number, basedOn: number, published: number, document: unknown, changedBy: string | null, changedAt: string | null, problems: Array<{ path: Array<string>, message: string }>, weaknesses: Array<{ code: string, place: string, key: string, message: string }> } }
   };

export type DiscardWorkflowDraftMutationVariables = Exact<{
  stream: string;
  revision: number;
}>;


export type DiscardWorkflowDraftMutation = { discardWorkflowDraft:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'WorkflowDraftDiscarded' }
   };

export type WorkflowVersionsQueryVariables = Exact<{
  stream: string;
}>;


export type WorkflowVersionsQuery = { workflowVersions: Array<{ number: number, publishedAt: string, publishedBy: string | null, origin: WorkflowOrigin, note: string | null }> };

export type WorkflowFileQueryVariables = Exact<{
  stream: string;
  version?: number | null | undefined;
}>;


export type WorkflowFileQuery = { workflowFile: string | null };

export type RollBackWorkflowMutationVariables = Exact<{
  stream: string;
  to: number;
}>;


export type RollBackWorkflowMutation = { rollBackWorkflow:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'WorkflowDraftSaved', draft: { streamKey: string, revision: number, basedOn: number, published: number, document: unknown, changedBy: string | null, changedAt: string | null, problems: Array<{ path: Array<string>, message: string }>, weaknesses: Array<{ code: string, place: string, key: string, message: string }> } }
   };

export type PublicationPlanQueryVariables = Exact<{
  stream: string;
}>;


export type PublicationPlanQuery = { publicationPlan: { published: number, revision: number, changes: Array<{ path: Array<string>, kind: ChangeKind, text: string }>, leaving: Array<{ key: string, name: string, cases: number, suggested: string | null }>, replay: { performed: number, same: number, refused: Array<{ action: string, name: string, reason: string, times: number }> } } | null };

export type PublishWorkflowMutationVariables = Exact<{
  input: PublishWorkflowInput;
}>;


export type PublishWorkflowMutation = { publishWorkflow:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'WorkflowPublished', version: number, migratedCases: number }
   };

export type TryWorkflowMutationVariables = Exact<{
  input: TryWorkflowInput;
}>;


export type TryWorkflowMutation = { tryWorkflow:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'TryWorkflow', sandbox: unknown, state: string, owner: string | null, sees: boolean, actions: Array<{ key: string, name: string, icon: string, color: string | null, main: boolean, available: boolean, reason: string | null }>, mails: Array<{ to: Array<string>, subject: string, html: string }>, entries: Array<{ text: string }> }
   };

export type EditNoteMutationVariables = Exact<{
  input: EditNoteInput;
}>;


export type EditNoteMutation = { editNote:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type DeleteNoteMutationVariables = Exact<{
  number: string;
  entryId: string;
  deleted: boolean;
}>;


export type DeleteNoteMutation = { deleteNote:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type PinNoteMutationVariables = Exact<{
  number: string;
  entryId: string;
  pinned: boolean;
}>;


export type PinNoteMutation = { pinNote:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type NoteWordingsQueryVariables = Exact<{
  number: string;
  entryId: string;
}>;


export type NoteWordingsQuery = { case: { id: string, noteWordings: Array<{ id: string, html: string, at: string, by: { name: string } | null }> } | null };

export type PinnedNotesQueryVariables = Exact<{
  number: string;
}>;


export type PinnedNotesQuery = { case: { id: string, pinnedNotes: Array<{ id: string, html: string, text: string, at: string, name: string }> } | null };

export type EntryCountsQueryVariables = Exact<{
  number: string;
}>;


export type EntryCountsQuery = { case: { id: string, entryCounts: { messages: number, notes: number, changes: number, calls: number, approvals: number } } | null };

export type SetUpProgressPartsFragment = { next: SetUpStep | null, open: Array<SetUpStep>, dismissed: boolean, reminded: boolean };

export type SetUpProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type SetUpProgressQuery = { setUpProgress: { next: SetUpStep | null, open: Array<SetUpStep>, dismissed: boolean, reminded: boolean } | null };

export type SettleSetUpStepMutationVariables = Exact<{
  step: SetUpStep;
  later?: boolean | null | undefined;
}>;


export type SettleSetUpStepMutation = { settleSetUpStep: { next: SetUpStep | null, open: Array<SetUpStep>, dismissed: boolean, reminded: boolean } | null };

export type DismissSetUpMutationVariables = Exact<{
  dismissed?: boolean | null | undefined;
}>;


export type DismissSetUpMutation = { dismissSetUp: { next: SetUpStep | null, open: Array<SetUpStep>, dismissed: boolean, reminded: boolean } | null };

export type WorkflowChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkflowChoicesQuery = { designedStreams: Array<{ key: string, name: string, version: number }>, readyMadeWorkflows: Array<{ key: string, name: string, description: string, icon: string, color: string, approval: boolean, states: Array<{ key: string, name: string, color: string }> }> };

export type StartReadyMadeMutationVariables = Exact<{
  readyMade: Array<string> | string;
}>;


export type StartReadyMadeMutation = { startReadyMade:
    | { __typename: 'ReadyMadeStarted', keys: Array<string> }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type MailSettingQueryVariables = Exact<{ [key: string]: never; }>;


export type MailSettingQuery = { mailSetting: { sendsByEnvironment: boolean, receivesAt: number, accounts: Array<{ address: string, incoming: { host: string } | null, outgoing: { host: string } | null }> } };

export type TryMailServerMutationVariables = Exact<{
  way: MailWay;
  input: MailServerInput;
}>;


export type TryMailServerMutation = { tryMailServer:
    | { __typename: 'MailServerTried', problem: MailServerProblem | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type ConnectMailboxMutationVariables = Exact<{
  input: ConnectMailboxInput;
}>;


export type ConnectMailboxMutation = { connectMailbox:
    | { __typename: 'MailAccountChanged', address: string }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type DisconnectMailboxMutationVariables = Exact<{
  address: string;
  back?: boolean | null | undefined;
}>;


export type DisconnectMailboxMutation = { disconnectMailbox:
    | { __typename: 'MailAccountChanged', address: string }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type WorkCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkCountsQuery = { workCounts: Array<{ topic: string, state: WorkState, count: number, oldestSeconds: number }> };

export type DeadWorkQueryVariables = Exact<{
  topic?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadWorkQuery = { workRows: { endCursor: string | null, rows: Array<{ id: string, topic: string, attempts: number, lastError: string | null, createdAt: string }> } };

export type RetryWorkMutationVariables = Exact<{
  id: string;
}>;


export type RetryWorkMutation = { retryWork: boolean };

export type RetryDeadWorkMutationVariables = Exact<{
  topic?: string | null | undefined;
}>;


export type RetryDeadWorkMutation = { retryDeadWork: number };

export type LabelCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type LabelCountsQuery = { labelCounts: Array<{ label: string, cases: number, contacts: number, templates: number }> };

export type UpdateLabelMutationVariables = Exact<{
  id: string;
  version: number;
  input: LabelInput;
}>;


export type UpdateLabelMutation = { updateLabel:
    | { __typename: 'LabelSaved', label: { id: string, name: string, color: LabelColor } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type MergeLabelsMutationVariables = Exact<{
  id: string;
  into: string;
}>;


export type MergeLabelsMutation = { mergeLabels: boolean };

export type DeleteLabelMutationVariables = Exact<{
  id: string;
}>;


export type DeleteLabelMutation = { deleteLabel: boolean };

export type RestoreLabelMutationVariables = Exact<{
  id: string;
}>;


export type RestoreLabelMutation = { restoreLabel: boolean };

export type MailboxesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailboxesQuery = { mailboxes: Array<{ address: string, server: string | null, folder: string | null, state: MailboxState, lastContactAt: string | null, lastError: string | null, lastErrorAt: string | null, lastMailAt: string | null, messages: number | null, inLedger: number | null, earlier: number | null, missing: number | null, reconciledAt: string | null, waiting: number, quarantined: number, incidents: Array<MailboxIncident> }> };

export type QuarantineQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type QuarantineQuery = { mailQuarantine: { next: string | null, mails: Array<{ id: string, mailbox: string, sender: string, subject: string | null, reason: string | null, attempts: number, size: number, receivedAt: string, originalUrl: string }> } };

export type ReadMailAgainMutationVariables = Exact<{
  id: string;
}>;


export type ReadMailAgainMutation = { readMailAgain:
    | { __typename: 'MailDecided' }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type DiscardMailMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type DiscardMailMutation = { discardMail:
    | { __typename: 'MailDecided' }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type StreamTargetsQueryVariables = Exact<{
  number: string;
}>;


export type StreamTargetsQuery = { case: { id: string, streamTargets: Array<{ id: string, name: string }> } | null };

export type StreamMoveQueryVariables = Exact<{
  number: string;
  streamId: string;
}>;


export type StreamMoveQuery = { streamMove: { defaultState: string | null, alikeState: string | null, ownerLeaves: string | null, proposalFalls: boolean, callbackAt: string | null, stream: { id: string, name: string }, states: Array<{ key: string, kind: StateKind, id: string, name: string, color: string, open: boolean }>, kept: Array<{ key: string, label: string, text: string }>, putAside: Array<{ key: string, label: string, text: string }>, broughtBack: Array<{ key: string, label: string, text: string }> } | null };

export type MoveCaseToStreamMutationVariables = Exact<{
  input: MoveCaseToStreamInput;
}>;


export type MoveCaseToStreamMutation = { moveCaseToStream:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type UndoStreamMoveMutationVariables = Exact<{
  number: string;
  version: number;
}>;


export type UndoStreamMoveMutation = { undoStreamMove:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { openCase:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type NoticePartsFragment = { id: string, kind: NoticeKind, at: string, read: boolean, text: string, count: number, number: string | null, subject: string | null, entryId: string | null, by: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { notices: { unread: number } };

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { more: boolean, unread: number, notices: Array<{ id: string, kind: NoticeKind, at: string, read: boolean, text: string, count: number, number: string | null, subject: string | null, entryId: string | null, by: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null }> } };

export type MarkNoticesReadMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: number };

export type NoticesChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NoticesChangedSubscription = { noticesChanged: { unread: number, notice: { id: string, kind: NoticeKind, at: string, read: boolean, text: string, count: number, number: string | null, subject: string | null, entryId: string | null, by: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } | null } };

export type NoticeMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeMailsQuery = { noticeMails: { topics: Array<NoticeTopic>, onlyAway: boolean } };

export type SetNoticeMailsMutationVariables = Exact<{
  input: NoticeMailsInput;
}>;


export type SetNoticeMailsMutation = { setNoticeMails: { topics: Array<NoticeTopic>, onlyAway: boolean } };

export type PaletteCasesQueryVariables = Exact<{
  text: string;
}>;


export type PaletteCasesQuery = { cases: { edges: Array<{ node: { id: string, number: string, subject: string, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, contact: { id: string, name: string } } }> } };

export type ThreadPartsFragment = { id: string, entryId: string | null, words: string, at: string, resolvedAt: string | null, draftOf: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, passage: { start: number, end: number }, inDraft: { start: number, end: number } | null, resolvedBy: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, comments: Array<{ id: string, at: string, text: string, editedAt: string | null, deletedAt: string | null, by: { id: string, name: string, initials: string, hue: number, suspended: boolean }, mentions: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }> }> };

export type PassagesQueryVariables = Exact<{
  number: string;
  draftOf?: string | null | undefined;
}>;


export type PassagesQuery = { passageThreads: Array<{ id: string, entryId: string | null, words: string, at: string, resolvedAt: string | null, draftOf: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, passage: { start: number, end: number }, inDraft: { start: number, end: number } | null, resolvedBy: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, comments: Array<{ id: string, at: string, text: string, editedAt: string | null, deletedAt: string | null, by: { id: string, name: string, initials: string, hue: number, suspended: boolean }, mentions: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }> }> }> | null };

export type ColleaguesDraftsQueryVariables = Exact<{
  number: string;
}>;


export type ColleaguesDraftsQuery = { colleaguesDrafts: Array<{ actionKey: string, actionName: string, html: string, cc: Array<string>, fileNames: Array<string>, updatedAt: string, by: { id: string, name: string, initials: string, hue: number, suspended: boolean } }> };

export type CaseReadersQueryVariables = Exact<{
  number: string;
  search?: string | null | undefined;
}>;


export type CaseReadersQuery = { caseReaders: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }> };

export type CommentOnPassageMutationVariables = Exact<{
  input: CommentOnPassageInput;
}>;


export type CommentOnPassageMutation = { commentOnPassage:
    | { __typename: 'PassageThread', id: string, entryId: string | null, words: string, at: string, resolvedAt: string | null, draftOf: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, passage: { start: number, end: number }, inDraft: { start: number, end: number } | null, resolvedBy: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, comments: Array<{ id: string, at: string, text: string, editedAt: string | null, deletedAt: string | null, by: { id: string, name: string, initials: string, hue: number, suspended: boolean }, mentions: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }> }> }
    | { __typename: 'Refused', message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type AnswerCommentMutationVariables = Exact<{
  input: AnswerCommentInput;
}>;


export type AnswerCommentMutation = { answerComment:
    | { __typename: 'PassageThread', id: string, entryId: string | null, words: string, at: string, resolvedAt: string | null, draftOf: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, passage: { start: number, end: number }, inDraft: { start: number, end: number } | null, resolvedBy: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, comments: Array<{ id: string, at: string, text: string, editedAt: string | null, deletedAt: string | null, by: { id: string, name: string, initials: string, hue: number, suspended: boolean }, mentions: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }> }> }
    | { __typename: 'Refused', message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type EditCommentMutationVariables = Exact<{
  input: EditCommentInput;
}>;


export type EditCommentMutation = { editComment:
    | { __typename: 'PassageThread', id: string, entryId: string | null, words: string, at: string, resolvedAt: string | null, draftOf: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, passage: { start: number, end: number }, inDraft: { start: number, end: number } | null, resolvedBy: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, comments: Array<{ id: string, at: string, text: string, editedAt: string | null, deletedAt: string | null, by: { id: string, name: string, initials: string, hue: number, suspended: boolean }, mentions: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }> }> }
    | { __typename: 'Refused', message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type DeleteCommentMutationVariables = Exact<{
  commentId: string;
}>;


export type DeleteCommentMutation = { deleteComment:
    | { __typename: 'CommentDeleted' }
    | { __typename: 'Refused', message: string }
   };

export type ResolveThreadMutationVariables = Exact<{
  threadId: string;
  resolved: boolean;
}>;


export type ResolveThreadMutation = { resolveThread:
    | { __typename: 'PassageThread', id: string, entryId: string | null, words: string, at: string, resolvedAt: string | null, draftOf: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, passage: { start: number, end: number }, inDraft: { start: number, end: number } | null, resolvedBy: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, comments: Array<{ id: string, at: string, text: string, editedAt: string | null, deletedAt: string | null, by: { id: string, name: string, initials: string, hue: number, suspended: boolean }, mentions: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }> }> }
    | { __typename: 'Refused', message: string }
   };

export type PassagesChangedSubscriptionVariables = Exact<{
  number: string;
}>;


export type PassagesChangedSubscription = { passagesChanged: { number: string, ownDraft: { window: string | null } | null } };

export type StaffGroupPartsFragment = { id: string, key: string, name: string, version: number, names: { en: string, pl: string | null, uk: string | null, ru: string | null }, members: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }>, supervisor: { id: string, name: string } | null };

export type StaffGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffGroupsQuery = { staffGroups: Array<{ id: string, key: string, name: string, version: number, names: { en: string, pl: string | null, uk: string | null, ru: string | null }, members: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }>, supervisor: { id: string, name: string } | null }> };

export type SaveStaffGroupMutationVariables = Exact<{
  input: StaffGroupInput;
}>;


export type SaveStaffGroupMutation = { saveStaffGroup:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'StaffGroupSaved', group: { id: string, key: string, name: string, version: number, names: { en: string, pl: string | null, uk: string | null, ru: string | null }, members: Array<{ id: string, name: string, initials: string, hue: number, suspended: boolean }>, supervisor: { id: string, name: string } | null } }
   };

export type DeleteStaffGroupMutationVariables = Exact<{
  id: string;
  back?: boolean | null | undefined;
}>;


export type DeleteStaffGroupMutation = { deleteStaffGroup:
    | { __typename: 'PeopleChanged', id: string }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type RolePartsFragment = { key: string, name: string, rights: Array<string>, holders: number, version: number, names: { en: string, pl: string | null, uk: string | null, ru: string | null } };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { roles: Array<{ key: string, name: string, rights: Array<string>, holders: number, version: number, names: { en: string, pl: string | null, uk: string | null, ru: string | null } }>, rightGroups: Array<{ key: string, name: string, rights: Array<{ key: string, name: string, explanation: string, mayGive: boolean }> }> };

export type SaveRoleMutationVariables = Exact<{
  input: RoleInput;
}>;


export type SaveRoleMutation = { saveRole:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'RoleSaved', role: { key: string, name: string, rights: Array<string>, holders: number, version: number, names: { en: string, pl: string | null, uk: string | null, ru: string | null } } }
   };

export type DeleteRoleMutationVariables = Exact<{
  key: string;
  back?: boolean | null | undefined;
}>;


export type DeleteRoleMutation = { deleteRole:
    | { __typename: 'PeopleChanged', id: string }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type PersonPartsFragment = { id: string, status: PersonStatus, email: string, language: Language, openCases: number, mayChange: boolean, self: boolean, version: number, since: string, suspendedAt: string | null, expiresAt: string | null, invitedBy: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean }, role: { key: string, name: string, mayGive: boolean }, groups: Array<{ id: string, name: string }>, supervisor: { id: string, name: string } | null };

export type PeopleQueryVariables = Exact<{
  status: PersonStatus;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { next: string | null, people: Array<{ id: string, status: PersonStatus, email: string, language: Language, openCases: number, mayChange: boolean, self: boolean, version: number, since: string, suspendedAt: string | null, expiresAt: string | null, invitedBy: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean }, role: { key: string, name: string, mayGive: boolean }, groups: Array<{ id: string, name: string }>, supervisor: { id: string, name: string } | null }>, counts: { active: number, invited: number, suspended: number } } };

export type RoleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleChoicesQuery = { roleChoices: Array<{ key: string, name: string, mayGive: boolean }> };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { id: string, status: PersonStatus, email: string, language: Language, openCases: number, mayChange: boolean, self: boolean, version: number, since: string, suspendedAt: string | null, expiresAt: string | null, invitedBy: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean }, role: { key: string, name: string, mayGive: boolean }, groups: Array<{ id: string, name: string }>, supervisor: { id: string, name: string } | null } | null };

export type InvitePersonMutationVariables = Exact<{
  input: PersonInput;
}>;


export type InvitePersonMutation = { invitePerson:
    | { __typename: 'PersonSaved', person: { id: string, status: PersonStatus, email: string, language: Language, openCases: number, mayChange: boolean, self: boolean, version: number, since: string, suspendedAt: string | null, expiresAt: string | null, invitedBy: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean }, role: { key: string, name: string, mayGive: boolean }, groups: Array<{ id: string, name: string }>, supervisor: { id: string, name: string } | null } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type ResendInvitationMutationVariables = Exact<{
  id: string;
}>;


export type ResendInvitationMutation = { resendInvitation:
    | { __typename: 'PersonSaved', person: { id: string, status: PersonStatus, email: string, language: Language, openCases: number, mayChange: boolean, self: boolean, version: number, since: string, suspendedAt: string | null, expiresAt: string | null, invitedBy: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean }, role: { key: string, name: string, mayGive: boolean }, groups: Array<{ id: string, name: string }>, supervisor: { id: string, name: string } | null } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type RevokeInvitationMutationVariables = Exact<{
  id: string;
  back?: boolean | null | undefined;
}>;


export type RevokeInvitationMutation = { revokeInvitation:
    | { __typename: 'PeopleChanged', id: string }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type UpdatePersonMutationVariables = Exact<{
  id: string;
  version: number;
  input: PersonInput;
}>;


export type UpdatePersonMutation = { updatePerson:
    | { __typename: 'PersonSaved', person: { id: string, status: PersonStatus, email: string, language: Language, openCases: number, mayChange: boolean, self: boolean, version: number, since: string, suspendedAt: string | null, expiresAt: string | null, invitedBy: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean }, role: { key: string, name: string, mayGive: boolean }, groups: Array<{ id: string, name: string }>, supervisor: { id: string, name: string } | null } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type SuspendPersonMutationVariables = Exact<{
  id: string;
  version: number;
  to: SuccessorInput;
}>;


export type SuspendPersonMutation = { suspendPerson:
    | { __typename: 'PersonSuspended', cases: number, jobId: string | null, person: { id: string, status: PersonStatus, email: string, language: Language, openCases: number, mayChange: boolean, self: boolean, version: number, since: string, suspendedAt: string | null, expiresAt: string | null, invitedBy: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean }, role: { key: string, name: string, mayGive: boolean }, groups: Array<{ id: string, name: string }>, supervisor: { id: string, name: string } | null } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type HandOverCasesMutationVariables = Exact<{
  id: string;
  to: SuccessorInput;
}>;


export type HandOverCasesMutation = { handOverCases:
    | { __typename: 'PersonSuspended', cases: number, jobId: string | null, person: { id: string, status: PersonStatus, email: string, language: Language, openCases: number, mayChange: boolean, self: boolean, version: number, since: string, suspendedAt: string | null, expiresAt: string | null, invitedBy: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean }, role: { key: string, name: string, mayGive: boolean }, groups: Array<{ id: string, name: string }>, supervisor: { id: string, name: string } | null } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type ResumePersonMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ResumePersonMutation = { resumePerson:
    | { __typename: 'PersonSaved', person: { id: string, status: PersonStatus, email: string, language: Language, openCases: number, mayChange: boolean, self: boolean, version: number, since: string, suspendedAt: string | null, expiresAt: string | null, invitedBy: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean }, role: { key: string, name: string, mayGive: boolean }, groups: Array<{ id: string, name: string }>, supervisor: { id: string, name: string } | null } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type ExplainedAccessQueryVariables = Exact<{
  personId: string;
  caseNumber?: string | null | undefined;
}>;


export type ExplainedAccessQuery = { explainedAccess: { readsCases: boolean, rights: Array<{ key: string, name: string, explanation: string, by: { kind: AccessReasonKind, name: string } }>, streams: Array<{ id: string, name: string, worksBy: Array<{ kind: AccessReasonKind, name: string }>, states: Array<{ state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, seenBy: Array<{ kind: AccessReasonKind, name: string }>, actions: Array<{ key: string, name: string, waits: boolean, by: Array<{ kind: AccessReasonKind, name: string }> }> }> }>, case: { number: string, subject: string, stream: string, sees: boolean, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, seenBy: Array<{ kind: AccessReasonKind, name: string }>, actions: Array<{ key: string, name: string, available: boolean, waits: boolean, by: Array<{ kind: AccessReasonKind, name: string }> }> } | null } | null };

export type CasePresenceSubscriptionVariables = Exact<{
  number: string;
  window: string;
}>;


export type CasePresenceSubscription = { casePresence: { number: string, others: Array<{ doing: PresenceDoing, agent: { id: string, name: string, initials: string, hue: number } }> } };

export type CasesPresenceSubscriptionVariables = Exact<{
  numbers: Array<string> | string;
}>;


export type CasesPresenceSubscription = { casesPresence: Array<{ number: string, others: Array<{ doing: PresenceDoing, agent: { id: string, name: string, initials: string, hue: number } }> }> };

export type TellPresenceMutationVariables = Exact<{
  number: string;
  window: string;
  doing: PresenceDoing;
}>;


export type TellPresenceMutation = { tellPresence: boolean };

export type PresencePartsFragment = { number: string, others: Array<{ doing: PresenceDoing, agent: { id: string, name: string, initials: string, hue: number } }> };

export type QueuesQueryVariables = Exact<{
  stream?: string | null | undefined;
}>;


export type QueuesQuery = { queues: Array<{ key: QueueKey, count: number }> };

export type RelatedCasePartsFragment = { id: string, number: string, subject: string, version: number, approvalPending: boolean, callbackAt: string | null, createdAt: string, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, stream: { id: string, name: string }, contact: { id: string, name: string } };

export type RelationsQueryVariables = Exact<{
  number: string;
}>;


export type RelationsQuery = { case: { id: string, links: Array<{ kind: LinkKind, at: string, by: { id: string, name: string }, case: { id: string, number: string, subject: string, closedAt: string | null, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean } } }>, mergedCases: Array<{ mergedAt: string, intoNumber: string, mayUndo: boolean, mergedBy: { id: string, name: string }, case: { id: string, number: string, subject: string, form: Array<{ text: string, field: { key: string, label: string } }>, draft: { html: string } | null } }> } | null };

export type MergedTimelineQueryVariables = Exact<{
  number: string;
  gone: string;
  last: number;
  before?: string | null | undefined;
}>;


export type MergedTimelineQuery = { case: { id: string, mergedTimeline: { totalCount: number, pageInfo: { startCursor: string | null, hasPreviousPage: boolean }, edges: Array<{ node:
          | { __typename: 'ChangeEntry', actionName: string | null, summary: string, id: string, position: number, at: string, visibility: Visibility, changes: Array<{ what: string, from: string | null, to: string | null }>, fields: Array<{ key: string, label: string, kind: FieldKind, text: string, value: unknown }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
          | { __typename: 'DecisionEntry', proposalId: string, verdict: ProposalStatus, id: string, position: number, at: string, visibility: Visibility, reasonHtml: string | null, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
          | { __typename: 'MessageEntry', direction: Direction, channel: Channel, html: string, text: string, quotedHtml: string | null, automatic: boolean, apart: boolean, delivery: DeliveryState | null, deliveryDetail: string | null, originalUrl: string | null, id: string, position: number, at: string, visibility: Visibility, moved: { number: string | null } | null, from: { name: string | null, email: string } | null, to: Array<{ name: string | null, email: string }>, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
          | { __typename: 'NoteEntry', html: string, text: string, siblingNumber: string | null, wordingId: string, editedAt: string | null, deleted: boolean, pinned: boolean, mayEdit: boolean, id: string, position: number, at: string, visibility: Visibility, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, editedBy: { name: string } | null, about: { entryId: string, name: string, words: string } | null, moved: { number: string | null } | null, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
          | { __typename: 'ProposalEntry', html: string, text: string, status: ProposalStatus, round: number, previousId: string | null, id: string, position: number, at: string, visibility: Visibility, cc: Array<{ name: string | null, email: string }>, bcc: Array<{ name: string | null, email: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, author: { kind: AuthorKind, name: string, email: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null } }
         }> } | null } | null };

export type FindCasesQueryVariables = Exact<{
  text: string;
}>;


export type FindCasesQuery = { cases: { edges: Array<{ node: { id: string, number: string, subject: string, version: number, approvalPending: boolean, callbackAt: string | null, createdAt: string, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, stream: { id: string, name: string }, contact: { id: string, name: string } } }> } };

export type ChosenCaseQueryVariables = Exact<{
  number: string;
}>;


export type ChosenCaseQuery = { case: { id: string, number: string, subject: string, version: number, approvalPending: boolean, callbackAt: string | null, createdAt: string, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, stream: { id: string, name: string }, contact: { id: string, name: string } } | null };

export type MergeCasesMutationVariables = Exact<{
  input: MergeCasesInput;
}>;


export type MergeCasesMutation = { mergeCases:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type UndoMergeMutationVariables = Exact<{
  number: string;
}>;


export type UndoMergeMutation = { undoMerge:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type MovableQueryVariables = Exact<{
  number: string;
}>;


export type MovableQuery = { case: { id: string, version: number, timeline: { edges: Array<{ node:
          | { __typename: 'ChangeEntry' }
          | { __typename: 'DecisionEntry' }
          | { __typename: 'MessageEntry', id: string, at: string, text: string, delivery: DeliveryState | null, moved: { number: string | null } | null, author: { name: string }, attachments: Array<{ id: string }> }
          | { __typename: 'NoteEntry', id: string, at: string, text: string, moved: { number: string | null } | null, author: { name: string }, attachments: Array<{ id: string }> }
          | { __typename: 'ProposalEntry' }
         }> } } | null };

export type SplitCaseMutationVariables = Exact<{
  input: SplitCaseInput;
}>;


export type SplitCaseMutation = { splitCase:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type MoveEntriesMutationVariables = Exact<{
  input: MoveEntriesInput;
}>;


export type MoveEntriesMutation = { moveEntries:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type LinkCasesMutationVariables = Exact<{
  input: LinkCasesInput;
}>;


export type LinkCasesMutation = { linkCases:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type UnlinkCasesMutationVariables = Exact<{
  input: LinkCasesInput;
}>;


export type UnlinkCasesMutation = { unlinkCases:
    | { __typename: 'ActionPerformed', number: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', code: string, message: string, case: { id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } | null }
   };

export type CaseHitsQueryVariables = Exact<{
  text: string;
  numbers: Array<string> | string;
}>;


export type CaseHitsQuery = { caseHits: Array<{ number: string, place: HitPlace | null, subject: Array<{ text: string, hit: boolean }>, contact: Array<{ text: string, hit: boolean }>, snippet: Array<{ text: string, hit: boolean }> | null }> };

export type SharedDraftQueryVariables = Exact<{
  number: string;
}>;


export type SharedDraftQuery = { sharedDraft: { id: string } | null };

export type JoinSharedDraftMutationVariables = Exact<{
  input: JoinSharedDraftInput;
}>;


export type JoinSharedDraftMutation = { joinSharedDraft:
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'SharedDraft', id: string, seq: number, state: string, seed: string, seededFrom: string }
   };

export type PushSharedDraftMutationVariables = Exact<{
  input: PushSharedDraftInput;
}>;


export type PushSharedDraftMutation = { pushSharedDraft:
    | { __typename: 'Refused', code: string, message: string }
    | { __typename: 'SharedDraftPushed', seq: number, update: string, vector: string }
   };

export type TellDraftCaretMutationVariables = Exact<{
  id: string;
  window: string;
  caret?: string | null | undefined;
}>;


export type TellDraftCaretMutation = { tellDraftCaret: boolean };

export type SaveSharedDraftMutationVariables = Exact<{
  input: SaveSharedDraftInput;
}>;


export type SaveSharedDraftMutation = { saveSharedDraft: boolean };

export type SharedDraftNewsSubscriptionVariables = Exact<{
  id: string;
  window: string;
  vector?: string | null | undefined;
}>;


export type SharedDraftNewsSubscription = { sharedDraftNews: { seq: number, update: string | null, vector: string | null, ended: SharedDraftEnd | null, writers: Array<{ window: string, caret: string | null, agent: { id: string, name: string, initials: string, hue: number, suspended: boolean } }> } };

export type SnoozeCaseMutationVariables = Exact<{
  number: string;
  until?: string | null | undefined;
}>;


export type SnoozeCaseMutation = { snoozeCase: { id: string, snooze: { until: string | null } | null } | null };

export type WakeCaseMutationVariables = Exact<{
  number: string;
}>;


export type WakeCaseMutation = { wakeCase: { id: string, snooze: { until: string | null } | null } | null };

export type TemplatePartsFragment = { id: string, name: string, groupId: string, groupName: string, own: boolean, editable: boolean, version: number, texts: Array<{ language: Language, html: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, labels: Array<{ id: string, name: string, color: LabelColor }> };

export type TemplateGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateGroupsQuery = { templateVariables: Array<string>, templateGroups: Array<{ id: string, name: string, own: boolean, streamId: string | null, agentGroupId: string | null, agentGroupName: string | null, editable: boolean, version: number, templateCount: number }> };

export type ReplyTemplatesQueryVariables = Exact<{
  search?: string | null | undefined;
  groupId?: string | null | undefined;
  streamId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReplyTemplatesQuery = { replyTemplates: { next: string | null, templates: Array<{ id: string, name: string, groupId: string, groupName: string, own: boolean, editable: boolean, version: number, texts: Array<{ language: Language, html: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, labels: Array<{ id: string, name: string, color: LabelColor }> }> } };

export type UseReplyTemplateMutationVariables = Exact<{
  number: string;
  id: string;
}>;


export type UseReplyTemplateMutation = { useReplyTemplate:
    | { __typename: 'FilledTemplate', language: Language, html: string, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }> }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type PreviewReplyTemplateMutationVariables = Exact<{
  number: string;
  html: string;
  language: Language;
}>;


export type PreviewReplyTemplateMutation = { previewReplyTemplate:
    | { __typename: 'FilledTemplate', html: string }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type SaveTemplateGroupMutationVariables = Exact<{
  input: TemplateGroupInput;
}>;


export type SaveTemplateGroupMutation = { saveTemplateGroup:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'TemplateGroupSaved', group: { id: string } }
   };

export type DeleteTemplateGroupMutationVariables = Exact<{
  id: string;
  back?: boolean | null | undefined;
}>;


export type DeleteTemplateGroupMutation = { deleteTemplateGroup:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'TemplateDeleted' }
   };

export type SaveReplyTemplateMutationVariables = Exact<{
  input: ReplyTemplateInput;
}>;


export type SaveReplyTemplateMutation = { saveReplyTemplate:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'ReplyTemplateSaved', template: { id: string, name: string, groupId: string, groupName: string, own: boolean, editable: boolean, version: number, texts: Array<{ language: Language, html: string }>, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }>, labels: Array<{ id: string, name: string, color: LabelColor }> } }
   };

export type DeleteReplyTemplateMutationVariables = Exact<{
  id: string;
  back?: boolean | null | undefined;
}>;


export type DeleteReplyTemplateMutation = { deleteReplyTemplate:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'TemplateDeleted' }
   };

export type SavedViewPartsFragment = { id: string, name: string, icon: string, filter: unknown, columns: Array<string>, sort: CaseSort, mode: ViewMode, pageSize: number, sharedWith: Array<string>, shared: boolean, mine: boolean, mayEdit: boolean, version: number, owner: { id: string, name: string } };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, icon: string, filter: unknown, columns: Array<string>, sort: CaseSort, mode: ViewMode, pageSize: number, sharedWith: Array<string>, shared: boolean, mine: boolean, mayEdit: boolean, version: number, owner: { id: string, name: string } }> };

export type SavedViewCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewCountsQuery = { savedViewCounts: Array<{ view: string, count: number | null }> };

export type ViewAudiencesQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewAudiencesQuery = { viewAudiences: Array<{ key: string, kind: ViewAudienceKind, name: string }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView:
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
    | { __typename: 'ViewSaved', view: { id: string, name: string, icon: string, filter: unknown, columns: Array<string>, sort: CaseSort, mode: ViewMode, pageSize: number, sharedWith: Array<string>, shared: boolean, mine: boolean, mayEdit: boolean, version: number, owner: { id: string, name: string } } }
   };

export type DeleteViewMutationVariables = Exact<{
  id: string;
}>;


export type DeleteViewMutation = { deleteView: boolean };

export type RestoreViewMutationVariables = Exact<{
  id: string;
}>;


export type RestoreViewMutation = { restoreView: boolean };

export type ArrangeViewsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ArrangeViewsMutation = { arrangeViews: Array<{ id: string, name: string, icon: string, filter: unknown, columns: Array<string>, sort: CaseSort, mode: ViewMode, pageSize: number, sharedWith: Array<string>, shared: boolean, mine: boolean, mayEdit: boolean, version: number, owner: { id: string, name: string } }> };

export type ContactNameQueryVariables = Exact<{
  id: string;
}>;


export type ContactNameQuery = { contact: { id: string, name: string } | null };

export type TableCasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  sort?: CaseSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  before?: string | null | undefined;
  withFields: boolean;
  withOwn: boolean;
}>;


export type TableCasesQuery = { cases: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null, hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { stateSince: string, closedAt: string | null, id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, contact: { id: string, name: string, fields?: Array<{ key: string, text: string }> }, fields?: Array<{ key: string, text: string }>, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } } }> } };

export type CaseBoardQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
}>;


export type CaseBoardQuery = { caseBoard: Array<{ hasMore: boolean, stream: { id: string, name: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, cases: Array<{ id: string, number: string, subject: string, preview: string, channel: Channel, priority: Priority, unread: boolean, followed: boolean, approvalPending: boolean, callbackAt: string | null, callbackKind: CallbackKind | null, attachmentCount: number, version: number, createdAt: string, lastActivityAt: string, stream: { id: string, name: string, color: string }, state: { id: string, key: string, name: string, kind: StateKind, color: string, open: boolean }, owner: { id: string, name: string, initials: string, hue: number, suspended: boolean } | null, group: { id: string, name: string } | null, contact: { id: string, name: string }, labels: Array<{ id: string, name: string, color: LabelColor }>, may: { assign: boolean, setPriority: boolean, setSubject: boolean, changeContact: boolean, merge: boolean, label: boolean, pin: boolean, readLog: boolean } }> }> };

export type StartExportMutationVariables = Exact<{
  input: StartExportInput;
}>;


export type StartExportMutation = { startExport:
    | { __typename: 'ExportStarted', id: string, url: string }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type MyExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyExportsQuery = { myExports: Array<{ id: string, format: ExportFormat, state: ExportState, rows: number, total: number | null, askedAt: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FieldPartsFragmentDoc = new TypedDocumentString(`
    fragment FieldParts on Field {
  key
  label
  kind
  required
  help
  currency
  maxLength
  options {
    key
    label
  }
}
    `, {"fragmentName":"FieldParts"}) as unknown as TypedDocumentString<FieldPartsFragment, unknown>;
export const ContactPartsFragmentDoc = new TypedDocumentString(`
    fragment ContactParts on Contact {
  id
  number
  kind
  name
  emails
  phones
  address
  taxId
  note
  language
  hasAccount
  version
  fields {
    key
    label
    value
    text
  }
  company {
    id
    name
  }
}
    `, {"fragmentName":"ContactParts"}) as unknown as TypedDocumentString<ContactPartsFragment, unknown>;
export const StatePartsFragmentDoc = new TypedDocumentString(`
    fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
    `, {"fragmentName":"StateParts"}) as unknown as TypedDocumentString<StatePartsFragment, unknown>;
export const AgentPartsFragmentDoc = new TypedDocumentString(`
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
    `, {"fragmentName":"AgentParts"}) as unknown as TypedDocumentString<AgentPartsFragment, unknown>;
export const LabelPartsFragmentDoc = new TypedDocumentString(`
    fragment LabelParts on Label {
  id
  name
  color
}
    `, {"fragmentName":"LabelParts"}) as unknown as TypedDocumentString<LabelPartsFragment, unknown>;
export const CaseRowPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}`, {"fragmentName":"CaseRowParts"}) as unknown as TypedDocumentString<CaseRowPartsFragment, unknown>;
export const OutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}`, {"fragmentName":"OutcomeParts"}) as unknown as TypedDocumentString<OutcomePartsFragment, unknown>;
export const FilePartsFragmentDoc = new TypedDocumentString(`
    fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}
    `, {"fragmentName":"FileParts"}) as unknown as TypedDocumentString<FilePartsFragment, unknown>;
export const EntryPartsFragmentDoc = new TypedDocumentString(`
    fragment EntryParts on Entry {
  __typename
  id
  position
  at
  visibility
  author {
    kind
    name
    email
    agent {
      ...AgentParts
    }
  }
  ... on MessageEntry {
    direction
    channel
    html
    text
    quotedHtml
    automatic
    apart
    delivery
    deliveryDetail
    originalUrl
    moved {
      number
    }
    from {
      name
      email
    }
    to {
      name
      email
    }
    cc {
      name
      email
    }
    bcc {
      name
      email
    }
    attachments {
      ...FileParts
    }
  }
  ... on NoteEntry {
    html
    text
    attachments {
      ...FileParts
    }
    siblingNumber
    wordingId
    editedAt
    editedBy {
      name
    }
    deleted
    pinned
    mayEdit
    about {
      entryId
      name
      words
    }
    moved {
      number
    }
  }
  ... on ChangeEntry {
    actionName
    summary
    changes {
      what
      from
      to
    }
    fields {
      key
      label
      kind
      text
      value
    }
  }
  ... on ProposalEntry {
    html
    text
    status
    round
    previousId
    cc {
      name
      email
    }
    bcc {
      name
      email
    }
    attachments {
      ...FileParts
    }
  }
  ... on DecisionEntry {
    proposalId
    verdict
    reasonHtml: html
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}`, {"fragmentName":"EntryParts"}) as unknown as TypedDocumentString<EntryPartsFragment, unknown>;
export const WrittenOutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment WrittenOutcomeParts on PerformActionResult {
  ...OutcomeParts
  ... on ActionPerformed {
    takeBack {
      entryId
      seconds
    }
  }
  ... on VersionConflict {
    changes {
      ...EntryParts
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment EntryParts on Entry {
  __typename
  id
  position
  at
  visibility
  author {
    kind
    name
    email
    agent {
      ...AgentParts
    }
  }
  ... on MessageEntry {
    direction
    channel
    html
    text
    quotedHtml
    automatic
    apart
    delivery
    deliveryDetail
    originalUrl
    moved {
      number
    }
    from {
      name
      email
    }
    to {
      name
      email
    }
    cc {
      name
      email
    }
    bcc {
      name
      email
    }
    attachments {
      ...FileParts
    }
  }
  ... on NoteEntry {
    html
    text
    attachments {
      ...FileParts
    }
    siblingNumber
    wordingId
    editedAt
    editedBy {
      name
    }
    deleted
    pinned
    mayEdit
    about {
      entryId
      name
      words
    }
    moved {
      number
    }
  }
  ... on ChangeEntry {
    actionName
    summary
    changes {
      what
      from
      to
    }
    fields {
      key
      label
      kind
      text
      value
    }
  }
  ... on ProposalEntry {
    html
    text
    status
    round
    previousId
    cc {
      name
      email
    }
    bcc {
      name
      email
    }
    attachments {
      ...FileParts
    }
  }
  ... on DecisionEntry {
    proposalId
    verdict
    reasonHtml: html
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`, {"fragmentName":"WrittenOutcomeParts"}) as unknown as TypedDocumentString<WrittenOutcomePartsFragment, unknown>;
export const ApiTokenPartsFragmentDoc = new TypedDocumentString(`
    fragment ApiTokenParts on ApiToken {
  id
  name
  hint
  agent {
    id
    name
  }
  scopes
  inForce
  streamIds
  state
  expiresAt
  revokedBy
  lastUsedAt
  lastUsedFrom
}
    `, {"fragmentName":"ApiTokenParts"}) as unknown as TypedDocumentString<ApiTokenPartsFragment, unknown>;
export const BulkJobPartsFragmentDoc = new TypedDocumentString(`
    fragment BulkJobParts on BulkJob {
  id
  kind
  what
  undoes
  undoneBy
  mayUndo
  state
  total
  reached
  done
  unchanged
  refused
  conflicts
  endedAt
}
    `, {"fragmentName":"BulkJobParts"}) as unknown as TypedDocumentString<BulkJobPartsFragment, unknown>;
export const ConsentWordingPartsFragmentDoc = new TypedDocumentString(`
    fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}
    `, {"fragmentName":"ConsentWordingParts"}) as unknown as TypedDocumentString<ConsentWordingPartsFragment, unknown>;
export const ConsentKindPartsFragmentDoc = new TypedDocumentString(`
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
    fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}`, {"fragmentName":"ConsentKindParts"}) as unknown as TypedDocumentString<ConsentKindPartsFragment, unknown>;
export const ContactConsentsPartsFragmentDoc = new TypedDocumentString(`
    fragment ContactConsentsParts on ContactConsents {
  kinds {
    kind {
      ...ConsentKindParts
    }
    state
    since
    entries {
      id
      event
      at
      means
      note
      recordedAt
      recordedBy {
        id
        name
      }
      caseNumber
      agreed {
        number
        language
        text
      }
      takenBack
    }
  }
  forms {
    id
    at
    form
    language
    text
    url
    caseNumber
  }
}
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}`, {"fragmentName":"ContactConsentsParts"}) as unknown as TypedDocumentString<ContactConsentsPartsFragment, unknown>;
export const ConsentResultPartsFragmentDoc = new TypedDocumentString(`
    fragment ConsentResultParts on ConsentResult {
  __typename
  ... on ConsentRecorded {
    entryId
    consents {
      ...ContactConsentsParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
}
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}
fragment ContactConsentsParts on ContactConsents {
  kinds {
    kind {
      ...ConsentKindParts
    }
    state
    since
    entries {
      id
      event
      at
      means
      note
      recordedAt
      recordedBy {
        id
        name
      }
      caseNumber
      agreed {
        number
        language
        text
      }
      takenBack
    }
  }
  forms {
    id
    at
    form
    language
    text
    url
    caseNumber
  }
}`, {"fragmentName":"ConsentResultParts"}) as unknown as TypedDocumentString<ConsentResultPartsFragment, unknown>;
export const ConsentKindResultPartsFragmentDoc = new TypedDocumentString(`
    fragment ConsentKindResultParts on ConsentKindResult {
  __typename
  ... on ConsentKindSaved {
    kind {
      ...ConsentKindParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
}
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}`, {"fragmentName":"ConsentKindResultParts"}) as unknown as TypedDocumentString<ConsentKindResultPartsFragment, unknown>;
export const ContactFieldsSetUpPartsFragmentDoc = new TypedDocumentString(`
    fragment ContactFieldsSetUpParts on ContactFieldsSetUp {
  revision
  document
  changedBy {
    name
  }
  changedAt
  fromFile
  fileIgnoredAt
}
    `, {"fragmentName":"ContactFieldsSetUpParts"}) as unknown as TypedDocumentString<ContactFieldsSetUpPartsFragment, unknown>;
export const DraftPartsFragmentDoc = new TypedDocumentString(`
    fragment DraftParts on WorkflowDraft {
  streamKey
  revision
  basedOn
  published
  document
  changedBy
  changedAt
  problems {
    path
    message
  }
  weaknesses {
    code
    place
    key
    message
  }
}
    `, {"fragmentName":"DraftParts"}) as unknown as TypedDocumentString<DraftPartsFragment, unknown>;
export const SetUpProgressPartsFragmentDoc = new TypedDocumentString(`
    fragment SetUpProgressParts on SetUpProgress {
  next
  open
  dismissed
  reminded
}
    `, {"fragmentName":"SetUpProgressParts"}) as unknown as TypedDocumentString<SetUpProgressPartsFragment, unknown>;
export const NoticePartsFragmentDoc = new TypedDocumentString(`
    fragment NoticeParts on Notice {
  id
  kind
  at
  read
  by {
    ...AgentParts
  }
  text
  count
  number
  subject
  entryId
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}`, {"fragmentName":"NoticeParts"}) as unknown as TypedDocumentString<NoticePartsFragment, unknown>;
export const ThreadPartsFragmentDoc = new TypedDocumentString(`
    fragment ThreadParts on PassageThread {
  id
  entryId
  draftOf {
    ...AgentParts
  }
  words
  passage {
    start
    end
  }
  inDraft {
    start
    end
  }
  at
  resolvedAt
  resolvedBy {
    ...AgentParts
  }
  comments {
    id
    at
    text
    editedAt
    deletedAt
    by {
      ...AgentParts
    }
    mentions {
      ...AgentParts
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}`, {"fragmentName":"ThreadParts"}) as unknown as TypedDocumentString<ThreadPartsFragment, unknown>;
export const StaffGroupPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffGroupParts on StaffGroup {
  id
  key
  name
  names {
    en
    pl
    uk
    ru
  }
  members {
    id
    name
    initials
    hue
    suspended
  }
  supervisor {
    id
    name
  }
  version
}
    `, {"fragmentName":"StaffGroupParts"}) as unknown as TypedDocumentString<StaffGroupPartsFragment, unknown>;
export const RolePartsFragmentDoc = new TypedDocumentString(`
    fragment RoleParts on Role {
  key
  name
  names {
    en
    pl
    uk
    ru
  }
  rights
  holders
  version
}
    `, {"fragmentName":"RoleParts"}) as unknown as TypedDocumentString<RolePartsFragment, unknown>;
export const PersonPartsFragmentDoc = new TypedDocumentString(`
    fragment PersonParts on Person {
  id
  status
  agent {
    id
    name
    initials
    hue
    suspended
  }
  email
  language
  role {
    key
    name
    mayGive
  }
  groups {
    id
    name
  }
  supervisor {
    id
    name
  }
  openCases
  mayChange
  self
  version
  since
  suspendedAt
  expiresAt
  invitedBy
}
    `, {"fragmentName":"PersonParts"}) as unknown as TypedDocumentString<PersonPartsFragment, unknown>;
export const PresencePartsFragmentDoc = new TypedDocumentString(`
    fragment PresenceParts on CasePresence {
  number
  others {
    doing
    agent {
      id
      name
      initials
      hue
    }
  }
}
    `, {"fragmentName":"PresenceParts"}) as unknown as TypedDocumentString<PresencePartsFragment, unknown>;
export const RelatedCasePartsFragmentDoc = new TypedDocumentString(`
    fragment RelatedCaseParts on Case {
  id
  number
  subject
  version
  approvalPending
  callbackAt
  createdAt
  state {
    ...StateParts
  }
  stream {
    id
    name
  }
  contact {
    id
    name
  }
}
    fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}`, {"fragmentName":"RelatedCaseParts"}) as unknown as TypedDocumentString<RelatedCasePartsFragment, unknown>;
export const TemplatePartsFragmentDoc = new TypedDocumentString(`
    fragment TemplateParts on ReplyTemplate {
  id
  name
  groupId
  groupName
  own
  editable
  version
  texts {
    language
    html
  }
  attachments {
    ...FileParts
  }
  labels {
    ...LabelParts
  }
}
    fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}
fragment LabelParts on Label {
  id
  name
  color
}`, {"fragmentName":"TemplateParts"}) as unknown as TypedDocumentString<TemplatePartsFragment, unknown>;
export const SavedViewPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedViewParts on SavedView {
  id
  name
  icon
  filter
  columns
  sort
  mode
  pageSize
  sharedWith
  shared
  mine
  mayEdit
  version
  owner {
    id
    name
  }
}
    `, {"fragmentName":"SavedViewParts"}) as unknown as TypedDocumentString<SavedViewPartsFragment, unknown>;
export const AssignCaseDocument = new TypedDocumentString(`
    mutation AssignCase($input: AssignCaseInput!) {
  assignCase(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<AssignCaseMutation, AssignCaseMutationVariables>;
export const SetPriorityDocument = new TypedDocumentString(`
    mutation SetPriority($input: SetPriorityInput!) {
  setPriority(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<SetPriorityMutation, SetPriorityMutationVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($number: String!, $read: Boolean!) {
  markRead(number: $number, read: $read) {
    id
    unread
  }
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const FollowCaseDocument = new TypedDocumentString(`
    mutation FollowCase($number: String!, $follow: Boolean!) {
  followCase(number: $number, follow: $follow) {
    id
    followed
  }
}
    `) as unknown as TypedDocumentString<FollowCaseMutation, FollowCaseMutationVariables>;
export const ListsChangedDocument = new TypedDocumentString(`
    subscription ListsChanged {
  listsChanged {
    number
    version
    what
    by {
      id
      name
    }
    case {
      ...CaseRowParts
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}`) as unknown as TypedDocumentString<ListsChangedSubscription, ListsChangedSubscriptionVariables>;
export const SetSubjectDocument = new TypedDocumentString(`
    mutation SetSubject($input: SetSubjectInput!) {
  setSubject(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<SetSubjectMutation, SetSubjectMutationVariables>;
export const SetSourceDocument = new TypedDocumentString(`
    mutation SetSource($input: SetSourceInput!) {
  setSource(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<SetSourceMutation, SetSourceMutationVariables>;
export const ContactSearchFieldsDocument = new TypedDocumentString(`
    query ContactSearchFields {
  contactSearchFields {
    ...FieldParts
  }
}
    fragment FieldParts on Field {
  key
  label
  kind
  required
  help
  currency
  maxLength
  options {
    key
    label
  }
}`) as unknown as TypedDocumentString<ContactSearchFieldsQuery, ContactSearchFieldsQueryVariables>;
export const StreamsDocument = new TypedDocumentString(`
    query Streams {
  streams {
    id
    key
    name
    icon
    color
    states {
      ...StateParts
    }
    form {
      ...FieldParts
    }
    searchFields {
      ...FieldParts
    }
  }
}
    fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment FieldParts on Field {
  key
  label
  kind
  required
  help
  currency
  maxLength
  options {
    key
    label
  }
}`) as unknown as TypedDocumentString<StreamsQuery, StreamsQueryVariables>;
export const AgentsDocument = new TypedDocumentString(`
    query Agents($search: String) {
  agents(search: $search, first: 50) {
    ...AgentParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}`) as unknown as TypedDocumentString<AgentsQuery, AgentsQueryVariables>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups {
  groups {
    id
    name
    memberCount
  }
}
    `) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const ContactsDocument = new TypedDocumentString(`
    query Contacts($search: String!) {
  contacts(search: $search, first: 8) {
    ...ContactParts
  }
}
    fragment ContactParts on Contact {
  id
  number
  kind
  name
  emails
  phones
  address
  taxId
  note
  language
  hasAccount
  version
  fields {
    key
    label
    value
    text
  }
  company {
    id
    name
  }
}`) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
export const ContactFieldsDocument = new TypedDocumentString(`
    query ContactFields {
  contactFields {
    ...FieldParts
    editable
    options {
      key
      label
      hidden
    }
  }
}
    fragment FieldParts on Field {
  key
  label
  kind
  required
  help
  currency
  maxLength
  options {
    key
    label
  }
}`) as unknown as TypedDocumentString<ContactFieldsQuery, ContactFieldsQueryVariables>;
export const CreateContactDocument = new TypedDocumentString(`
    mutation CreateContact($input: CreateContactInput!) {
  createContact(input: $input) {
    __typename
    ... on ContactSaved {
      contact {
        ...ContactParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment ContactParts on Contact {
  id
  number
  kind
  name
  emails
  phones
  address
  taxId
  note
  language
  hasAccount
  version
  fields {
    key
    label
    value
    text
  }
  company {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateContactMutation, CreateContactMutationVariables>;
export const LabelsDocument = new TypedDocumentString(`
    query Labels {
  labels {
    ...LabelParts
    scopes
    version
  }
}
    fragment LabelParts on Label {
  id
  name
  color
}`) as unknown as TypedDocumentString<LabelsQuery, LabelsQueryVariables>;
export const LabelsChangedDocument = new TypedDocumentString(`
    subscription LabelsChanged {
  labelsChanged
}
    `) as unknown as TypedDocumentString<LabelsChangedSubscription, LabelsChangedSubscriptionVariables>;
export const LabelCaseDocument = new TypedDocumentString(`
    mutation LabelCase($input: LabelCaseInput!) {
  labelCase(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<LabelCaseMutation, LabelCaseMutationVariables>;
export const LabelContactDocument = new TypedDocumentString(`
    mutation LabelContact($input: LabelContactInput!) {
  labelContact(input: $input) {
    labels {
      ...LabelParts
    }
  }
}
    fragment LabelParts on Label {
  id
  name
  color
}`) as unknown as TypedDocumentString<LabelContactMutation, LabelContactMutationVariables>;
export const LabelTemplateDocument = new TypedDocumentString(`
    mutation LabelTemplate($input: LabelTemplateInput!) {
  labelTemplate(input: $input) {
    labels {
      ...LabelParts
    }
  }
}
    fragment LabelParts on Label {
  id
  name
  color
}`) as unknown as TypedDocumentString<LabelTemplateMutation, LabelTemplateMutationVariables>;
export const CreateLabelDocument = new TypedDocumentString(`
    mutation CreateLabel($input: LabelInput!) {
  createLabel(input: $input) {
    __typename
    ... on LabelSaved {
      label {
        ...LabelParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment LabelParts on Label {
  id
  name
  color
}`) as unknown as TypedDocumentString<CreateLabelMutation, CreateLabelMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    agent {
      ...AgentParts
    }
    email
    language
    timeZone
    browserTimeZone
    role
    rights
    preferences {
      newestFirst
      assignToMe
      backToList
    }
  }
  installation {
    organisation
    demo
    needsSetUp
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const UpdateMeDocument = new TypedDocumentString(`
    mutation UpdateMe($input: UpdateMeInput!) {
  updateMe(input: $input) {
    __typename
    ... on Me {
      language
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateMeMutation, UpdateMeMutationVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    browser
    system
    current
    createdAt
    lastUsedAt
  }
}
    `) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const SetPreferencesDocument = new TypedDocumentString(`
    mutation SetPreferences($input: PreferencesInput!) {
  setPreferences(input: $input) {
    newestFirst
    assignToMe
    backToList
  }
}
    `) as unknown as TypedDocumentString<SetPreferencesMutation, SetPreferencesMutationVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($number: String!) {
  case(number: $number) {
    ...CaseRowParts
    stateSince
    entryCount
    redirectedFrom
    openingTakes
    may {
      moveStream
      setSource
    }
    earlierValues {
      key
      label
      text
    }
    openChildren {
      count
      first {
        number
        subject
      }
    }
    snooze {
      until
    }
    contact {
      ...ContactParts
      labels {
        ...LabelParts
      }
    }
    availableActions {
      key
      name
      icon
      color
      main
      writes
      needsApproval
      asksApprover
      textRequired
      initialText
      initialTexts {
        language
        html
      }
      asksAssignee
      offersAssignToMe
      asksTerm
      defaultTerm
      takesCopies
      recipients
      deletes
      available
      reason
      inForm {
        order
        below
      }
      leadsTo {
        ...StateParts
      }
      fields {
        ...FieldParts
      }
    }
    form {
      field {
        ...FieldParts
      }
      value
      text
      editable
      reason
    }
    headerFields {
      key
      source
      label
      text
      actions {
        kind
        available
        reason
        target
      }
    }
    participants {
      name
      email
      main
      verified
    }
    draft {
      actionKey
      html
      input
      updatedAt
      window
      attachments {
        ...FileParts
      }
    }
    proposalSeal
    approver {
      ...AgentParts
    }
    proposal {
      id
      html
      status
      author {
        kind
        name
      }
      cc {
        name
        email
      }
      bcc {
        name
        email
      }
      attachments {
        ...FileParts
      }
    }
    returned {
      id
      html
      status
      author {
        kind
        name
      }
      cc {
        name
        email
      }
      bcc {
        name
        email
      }
      attachments {
        ...FileParts
      }
    }
    otherCases {
      id
      number
      subject
      createdAt
      state {
        ...StateParts
      }
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment FieldParts on Field {
  key
  label
  kind
  required
  help
  currency
  maxLength
  options {
    key
    label
  }
}
fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}
fragment ContactParts on Contact {
  id
  number
  kind
  name
  emails
  phones
  address
  taxId
  note
  language
  hasAccount
  version
  fields {
    key
    label
    value
    text
  }
  company {
    id
    name
  }
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}`) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const WorkflowsChangedDocument = new TypedDocumentString(`
    subscription WorkflowsChanged {
  workflowsChanged
}
    `) as unknown as TypedDocumentString<WorkflowsChangedSubscription, WorkflowsChangedSubscriptionVariables>;
export const MyApiTokensDocument = new TypedDocumentString(`
    query MyApiTokens {
  myApiTokens {
    ...ApiTokenParts
  }
}
    fragment ApiTokenParts on ApiToken {
  id
  name
  hint
  agent {
    id
    name
  }
  scopes
  inForce
  streamIds
  state
  expiresAt
  revokedBy
  lastUsedAt
  lastUsedFrom
}`) as unknown as TypedDocumentString<MyApiTokensQuery, MyApiTokensQueryVariables>;
export const AllApiTokensDocument = new TypedDocumentString(`
    query AllApiTokens($after: String) {
  allApiTokens(after: $after) {
    rows {
      ...ApiTokenParts
    }
    endCursor
  }
}
    fragment ApiTokenParts on ApiToken {
  id
  name
  hint
  agent {
    id
    name
  }
  scopes
  inForce
  streamIds
  state
  expiresAt
  revokedBy
  lastUsedAt
  lastUsedFrom
}`) as unknown as TypedDocumentString<AllApiTokensQuery, AllApiTokensQueryVariables>;
export const ApiTokenScopesDocument = new TypedDocumentString(`
    query ApiTokenScopes {
  apiTokenScopes
}
    `) as unknown as TypedDocumentString<ApiTokenScopesQuery, ApiTokenScopesQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    __typename
    ... on ApiTokenCreated {
      secret
      token {
        ...ApiTokenParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment ApiTokenParts on ApiToken {
  id
  name
  hint
  agent {
    id
    name
  }
  scopes
  inForce
  streamIds
  state
  expiresAt
  revokedBy
  lastUsedAt
  lastUsedFrom
}`) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const ApproversDocument = new TypedDocumentString(`
    query Approvers($number: String!) {
  case(number: $number) {
    approvers {
      ...AgentParts
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}`) as unknown as TypedDocumentString<ApproversQuery, ApproversQueryVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($filter: AuditFilter!, $after: String) {
  auditLog(filter: $filter, after: $after) {
    rows {
      id
      at
      authorKind
      author
      via
      address
      browser
      system
      action
      title
      subject
      changes {
        field
        label
        from
        to
      }
    }
    endCursor
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const AuditPeopleDocument = new TypedDocumentString(`
    query AuditPeople {
  auditPeople {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AuditPeopleQuery, AuditPeopleQueryVariables>;
export const BulkJobsDocument = new TypedDocumentString(`
    query BulkJobs {
  bulkJobs {
    ...BulkJobParts
  }
}
    fragment BulkJobParts on BulkJob {
  id
  kind
  what
  undoes
  undoneBy
  mayUndo
  state
  total
  reached
  done
  unchanged
  refused
  conflicts
  endedAt
}`) as unknown as TypedDocumentString<BulkJobsQuery, BulkJobsQueryVariables>;
export const BulkResultsDocument = new TypedDocumentString(`
    query BulkResults($id: ID!, $outcomes: [BulkOutcome!], $after: Int) {
  bulkJob(id: $id) {
    id
    results(outcomes: $outcomes, first: 50, after: $after) {
      more
      results {
        position
        number
        subject
        outcome
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BulkResultsQuery, BulkResultsQueryVariables>;
export const BulkChoiceDocument = new TypedDocumentString(`
    query BulkChoice($choice: BulkChoiceInput!) {
  bulkChoice(choice: $choice) {
    total
    actions {
      stream {
        id
        name
      }
      key
      name
      icon
      writes
      textRequired
      fields {
        ...FieldParts
      }
      asksAssignee
      asksTerm
      defaultTerm
      deletes
      cases
      emptiesForms
      leavesOpen
    }
  }
}
    fragment FieldParts on Field {
  key
  label
  kind
  required
  help
  currency
  maxLength
  options {
    key
    label
  }
}`) as unknown as TypedDocumentString<BulkChoiceQuery, BulkChoiceQueryVariables>;
export const BulkStreamMoveDocument = new TypedDocumentString(`
    query BulkStreamMove($choice: BulkChoiceInput!, $streamId: ID!) {
  bulkStreamMove(choice: $choice, streamId: $streamId) {
    states {
      ...StateParts
    }
    defaultState
    moves
    putAside
  }
}
    fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}`) as unknown as TypedDocumentString<BulkStreamMoveQuery, BulkStreamMoveQueryVariables>;
export const CaseLabelsDocument = new TypedDocumentString(`
    query CaseLabels {
  labels(scope: CASES) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CaseLabelsQuery, CaseLabelsQueryVariables>;
export const StartBulkDocument = new TypedDocumentString(`
    mutation StartBulk($input: StartBulkInput!) {
  startBulk(input: $input) {
    __typename
    ... on BulkStarted {
      job {
        ...BulkJobParts
      }
    }
    ... on Refused {
      message
    }
  }
}
    fragment BulkJobParts on BulkJob {
  id
  kind
  what
  undoes
  undoneBy
  mayUndo
  state
  total
  reached
  done
  unchanged
  refused
  conflicts
  endedAt
}`) as unknown as TypedDocumentString<StartBulkMutation, StartBulkMutationVariables>;
export const CancelBulkDocument = new TypedDocumentString(`
    mutation CancelBulk($id: ID!) {
  cancelBulk(id: $id) {
    ...BulkJobParts
  }
}
    fragment BulkJobParts on BulkJob {
  id
  kind
  what
  undoes
  undoneBy
  mayUndo
  state
  total
  reached
  done
  unchanged
  refused
  conflicts
  endedAt
}`) as unknown as TypedDocumentString<CancelBulkMutation, CancelBulkMutationVariables>;
export const UndoBulkDocument = new TypedDocumentString(`
    mutation UndoBulk($id: ID!) {
  undoBulk(id: $id) {
    __typename
    ... on BulkStarted {
      job {
        ...BulkJobParts
      }
    }
    ... on Refused {
      message
    }
  }
}
    fragment BulkJobParts on BulkJob {
  id
  kind
  what
  undoes
  undoneBy
  mayUndo
  state
  total
  reached
  done
  unchanged
  refused
  conflicts
  endedAt
}`) as unknown as TypedDocumentString<UndoBulkMutation, UndoBulkMutationVariables>;
export const BulkChangedDocument = new TypedDocumentString(`
    subscription BulkChanged {
  bulkChanged {
    ...BulkJobParts
  }
}
    fragment BulkJobParts on BulkJob {
  id
  kind
  what
  undoes
  undoneBy
  mayUndo
  state
  total
  reached
  done
  unchanged
  refused
  conflicts
  endedAt
}`) as unknown as TypedDocumentString<BulkChangedSubscription, BulkChangedSubscriptionVariables>;
export const SetCaseFieldsDocument = new TypedDocumentString(`
    mutation SetCaseFields($input: SetCaseFieldsInput!) {
  setCaseFields(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<SetCaseFieldsMutation, SetCaseFieldsMutationVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($filter: CaseFilter, $sort: CaseSort, $first: Int!, $after: String) {
  cases(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CaseRowParts
      }
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseLogDocument = new TypedDocumentString(`
    query CaseLog($number: String!, $filter: CaseLogFilter, $first: Int!, $after: String) {
  case(number: $number) {
    id
    log(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          __typename
          id
          at
          author {
            kind
            name
            via
          }
          ... on MessageEntry {
            direction
            text
          }
          ... on NoteEntry {
            text
            deleted
          }
          ... on ChangeEntry {
            actionName
            summary
            changes {
              what
              label
              from
              to
            }
            fields {
              key
              label
              text
            }
          }
          ... on ProposalEntry {
            text
            status
          }
          ... on DecisionEntry {
            verdict
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseLogQuery, CaseLogQueryVariables>;
export const CaseLogPeopleDocument = new TypedDocumentString(`
    query CaseLogPeople($number: String!) {
  case(number: $number) {
    id
    logPeople {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CaseLogPeopleQuery, CaseLogPeopleQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($number: String!, $last: Int!, $before: String, $only: [EntryGroup!]) {
  case(number: $number) {
    id
    timeline(last: $last, before: $before, only: $only) {
      totalCount
      pageInfo {
        startCursor
        hasPreviousPage
      }
      edges {
        node {
          ...EntryParts
        }
      }
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}
fragment EntryParts on Entry {
  __typename
  id
  position
  at
  visibility
  author {
    kind
    name
    email
    agent {
      ...AgentParts
    }
  }
  ... on MessageEntry {
    direction
    channel
    html
    text
    quotedHtml
    automatic
    apart
    delivery
    deliveryDetail
    originalUrl
    moved {
      number
    }
    from {
      name
      email
    }
    to {
      name
      email
    }
    cc {
      name
      email
    }
    bcc {
      name
      email
    }
    attachments {
      ...FileParts
    }
  }
  ... on NoteEntry {
    html
    text
    attachments {
      ...FileParts
    }
    siblingNumber
    wordingId
    editedAt
    editedBy {
      name
    }
    deleted
    pinned
    mayEdit
    about {
      entryId
      name
      words
    }
    moved {
      number
    }
  }
  ... on ChangeEntry {
    actionName
    summary
    changes {
      what
      from
      to
    }
    fields {
      key
      label
      kind
      text
      value
    }
  }
  ... on ProposalEntry {
    html
    text
    status
    round
    previousId
    cc {
      name
      email
    }
    bcc {
      name
      email
    }
    attachments {
      ...FileParts
    }
  }
  ... on DecisionEntry {
    proposalId
    verdict
    reasonHtml: html
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const CaseChangedDocument = new TypedDocumentString(`
    subscription CaseChanged($number: String!) {
  caseChanged(number: $number) {
    number
    version
    what
    by {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CaseChangedSubscription, CaseChangedSubscriptionVariables>;
export const TakeOpenedCaseDocument = new TypedDocumentString(`
    mutation TakeOpenedCase($number: String!) {
  takeOpenedCase(number: $number) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<TakeOpenedCaseMutation, TakeOpenedCaseMutationVariables>;
export const RetryMessageDocument = new TypedDocumentString(`
    mutation RetryMessage($entryId: ID!) {
  retryMessage(entryId: $entryId) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<RetryMessageMutation, RetryMessageMutationVariables>;
export const PerformActionDocument = new TypedDocumentString(`
    mutation PerformAction($input: PerformActionInput!) {
  performAction(input: $input) {
    ...WrittenOutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment EntryParts on Entry {
  __typename
  id
  position
  at
  visibility
  author {
    kind
    name
    email
    agent {
      ...AgentParts
    }
  }
  ... on MessageEntry {
    direction
    channel
    html
    text
    quotedHtml
    automatic
    apart
    delivery
    deliveryDetail
    originalUrl
    moved {
      number
    }
    from {
      name
      email
    }
    to {
      name
      email
    }
    cc {
      name
      email
    }
    bcc {
      name
      email
    }
    attachments {
      ...FileParts
    }
  }
  ... on NoteEntry {
    html
    text
    attachments {
      ...FileParts
    }
    siblingNumber
    wordingId
    editedAt
    editedBy {
      name
    }
    deleted
    pinned
    mayEdit
    about {
      entryId
      name
      words
    }
    moved {
      number
    }
  }
  ... on ChangeEntry {
    actionName
    summary
    changes {
      what
      from
      to
    }
    fields {
      key
      label
      kind
      text
      value
    }
  }
  ... on ProposalEntry {
    html
    text
    status
    round
    previousId
    cc {
      name
      email
    }
    bcc {
      name
      email
    }
    attachments {
      ...FileParts
    }
  }
  ... on DecisionEntry {
    proposalId
    verdict
    reasonHtml: html
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}
fragment WrittenOutcomeParts on PerformActionResult {
  ...OutcomeParts
  ... on ActionPerformed {
    takeBack {
      entryId
      seconds
    }
  }
  ... on VersionConflict {
    changes {
      ...EntryParts
    }
  }
}`) as unknown as TypedDocumentString<PerformActionMutation, PerformActionMutationVariables>;
export const TakeBackMessageDocument = new TypedDocumentString(`
    mutation TakeBackMessage($entryId: ID!) {
  takeBackMessage(entryId: $entryId) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<TakeBackMessageMutation, TakeBackMessageMutationVariables>;
export const PreviewActionDocument = new TypedDocumentString(`
    mutation PreviewAction($input: PerformActionInput!) {
  previewAction(input: $input) {
    __typename
    ... on ActionPreview {
      mails {
        to
        bcc
        subject
        html
        text
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewActionMutation, PreviewActionMutationVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    actionKey
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const TellDraftOpenDocument = new TypedDocumentString(`
    mutation TellDraftOpen($number: String!, $window: ID!) {
  tellDraftOpen(number: $number, window: $window)
}
    `) as unknown as TypedDocumentString<TellDraftOpenMutation, TellDraftOpenMutationVariables>;
export const DropDraftDocument = new TypedDocumentString(`
    mutation DropDraft($number: String!, $window: ID) {
  dropDraft(number: $number, window: $window)
}
    `) as unknown as TypedDocumentString<DropDraftMutation, DropDraftMutationVariables>;
export const OwnDraftDocument = new TypedDocumentString(`
    query OwnDraft($number: String!) {
  case(number: $number) {
    draft {
      actionKey
      html
      input
      updatedAt
      window
      attachments {
        ...FileParts
      }
    }
  }
}
    fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}`) as unknown as TypedDocumentString<OwnDraftQuery, OwnDraftQueryVariables>;
export const ContactConsentsDocument = new TypedDocumentString(`
    query ContactConsents($contactId: ID!) {
  contactConsents(contactId: $contactId) {
    ...ContactConsentsParts
  }
}
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}
fragment ContactConsentsParts on ContactConsents {
  kinds {
    kind {
      ...ConsentKindParts
    }
    state
    since
    entries {
      id
      event
      at
      means
      note
      recordedAt
      recordedBy {
        id
        name
      }
      caseNumber
      agreed {
        number
        language
        text
      }
      takenBack
    }
  }
  forms {
    id
    at
    form
    language
    text
    url
    caseNumber
  }
}`) as unknown as TypedDocumentString<ContactConsentsQuery, ContactConsentsQueryVariables>;
export const ConsentKindsDocument = new TypedDocumentString(`
    query ConsentKinds {
  consentKinds {
    ...ConsentKindParts
  }
}
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}`) as unknown as TypedDocumentString<ConsentKindsQuery, ConsentKindsQueryVariables>;
export const ConsentWordingsDocument = new TypedDocumentString(`
    query ConsentWordings($kindId: ID!) {
  consentWordings(kindId: $kindId) {
    ...ConsentWordingParts
  }
}
    fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}`) as unknown as TypedDocumentString<ConsentWordingsQuery, ConsentWordingsQueryVariables>;
export const RecordConsentDocument = new TypedDocumentString(`
    mutation RecordConsent($input: RecordConsentInput!) {
  recordConsent(input: $input) {
    ...ConsentResultParts
  }
}
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}
fragment ContactConsentsParts on ContactConsents {
  kinds {
    kind {
      ...ConsentKindParts
    }
    state
    since
    entries {
      id
      event
      at
      means
      note
      recordedAt
      recordedBy {
        id
        name
      }
      caseNumber
      agreed {
        number
        language
        text
      }
      takenBack
    }
  }
  forms {
    id
    at
    form
    language
    text
    url
    caseNumber
  }
}
fragment ConsentResultParts on ConsentResult {
  __typename
  ... on ConsentRecorded {
    entryId
    consents {
      ...ContactConsentsParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    ...ConsentResultParts
  }
}
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}
fragment ContactConsentsParts on ContactConsents {
  kinds {
    kind {
      ...ConsentKindParts
    }
    state
    since
    entries {
      id
      event
      at
      means
      note
      recordedAt
      recordedBy {
        id
        name
      }
      caseNumber
      agreed {
        number
        language
        text
      }
      takenBack
    }
  }
  forms {
    id
    at
    form
    language
    text
    url
    caseNumber
  }
}
fragment ConsentResultParts on ConsentResult {
  __typename
  ... on ConsentRecorded {
    entryId
    consents {
      ...ContactConsentsParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const TakeConsentEntryBackDocument = new TypedDocumentString(`
    mutation TakeConsentEntryBack($id: ID!) {
  takeConsentEntryBack(id: $id) {
    ...ConsentResultParts
  }
}
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}
fragment ContactConsentsParts on ContactConsents {
  kinds {
    kind {
      ...ConsentKindParts
    }
    state
    since
    entries {
      id
      event
      at
      means
      note
      recordedAt
      recordedBy {
        id
        name
      }
      caseNumber
      agreed {
        number
        language
        text
      }
      takenBack
    }
  }
  forms {
    id
    at
    form
    language
    text
    url
    caseNumber
  }
}
fragment ConsentResultParts on ConsentResult {
  __typename
  ... on ConsentRecorded {
    entryId
    consents {
      ...ContactConsentsParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<TakeConsentEntryBackMutation, TakeConsentEntryBackMutationVariables>;
export const SaveConsentKindDocument = new TypedDocumentString(`
    mutation SaveConsentKind($input: ConsentKindInput!) {
  saveConsentKind(input: $input) {
    ...ConsentKindResultParts
  }
}
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}
fragment ConsentKindResultParts on ConsentKindResult {
  __typename
  ... on ConsentKindSaved {
    kind {
      ...ConsentKindParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SaveConsentKindMutation, SaveConsentKindMutationVariables>;
export const OrderConsentKindsDocument = new TypedDocumentString(`
    mutation OrderConsentKinds($ids: [ID!]!) {
  orderConsentKinds(ids: $ids) {
    ...ConsentKindParts
  }
}
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}`) as unknown as TypedDocumentString<OrderConsentKindsMutation, OrderConsentKindsMutationVariables>;
export const SaveConsentWordingDocument = new TypedDocumentString(`
    mutation SaveConsentWording($input: ConsentWordingInput!) {
  saveConsentWording(input: $input) {
    ...ConsentKindResultParts
  }
}
    fragment ConsentKindParts on ConsentKind {
  id
  key
  name
  names {
    language
    text
  }
  active
  wording {
    ...ConsentWordingParts
  }
  version
}
fragment ConsentWordingParts on ConsentWording {
  number
  texts {
    language
    text
  }
  since
}
fragment ConsentKindResultParts on ConsentKindResult {
  __typename
  ... on ConsentKindSaved {
    kind {
      ...ConsentKindParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SaveConsentWordingMutation, SaveConsentWordingMutationVariables>;
export const UpdateContactDocument = new TypedDocumentString(`
    mutation UpdateContact($input: UpdateContactInput!) {
  updateContact(input: $input) {
    __typename
    ... on ContactSaved {
      contact {
        ...ContactParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment ContactParts on Contact {
  id
  number
  kind
  name
  emails
  phones
  address
  taxId
  note
  language
  hasAccount
  version
  fields {
    key
    label
    value
    text
  }
  company {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateContactMutation, UpdateContactMutationVariables>;
export const ChangeContactDocument = new TypedDocumentString(`
    mutation ChangeContact($input: ChangeContactInput!) {
  changeContact(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<ChangeContactMutation, ChangeContactMutationVariables>;
export const ContactCasesDocument = new TypedDocumentString(`
    query ContactCases($filter: CaseFilter!, $first: Int!, $after: String) {
  cases(filter: $filter, sort: NEWEST, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        subject
        createdAt
        stream {
          id
          name
          color
        }
        state {
          ...StateParts
        }
      }
    }
  }
}
    fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}`) as unknown as TypedDocumentString<ContactCasesQuery, ContactCasesQueryVariables>;
export const ContactFieldsSetUpDocument = new TypedDocumentString(`
    query ContactFieldsSetUp {
  contactFieldsSetUp {
    ...ContactFieldsSetUpParts
  }
}
    fragment ContactFieldsSetUpParts on ContactFieldsSetUp {
  revision
  document
  changedBy {
    name
  }
  changedAt
  fromFile
  fileIgnoredAt
}`) as unknown as TypedDocumentString<ContactFieldsSetUpQuery, ContactFieldsSetUpQueryVariables>;
export const SaveContactFieldsDocument = new TypedDocumentString(`
    mutation SaveContactFields($input: ContactFieldsInput!) {
  saveContactFields(input: $input) {
    __typename
    ... on ContactFieldsSaved {
      setUp {
        ...ContactFieldsSetUpParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment ContactFieldsSetUpParts on ContactFieldsSetUp {
  revision
  document
  changedBy {
    name
  }
  changedAt
  fromFile
  fileIgnoredAt
}`) as unknown as TypedDocumentString<SaveContactFieldsMutation, SaveContactFieldsMutationVariables>;
export const DesignedStreamsDocument = new TypedDocumentString(`
    query DesignedStreams {
  designedStreams {
    key
    name
    icon
    color
    version
    states
    actions
    openCases
    fromFile
    fileIgnoredAt
    draft {
      revision
      changedAt
      changedBy
    }
  }
  readyMadeWorkflows {
    key
    name
    description
    icon
    color
  }
}
    `) as unknown as TypedDocumentString<DesignedStreamsQuery, DesignedStreamsQueryVariables>;
export const WorkflowDraftDocument = new TypedDocumentString(`
    query WorkflowDraft($stream: String!) {
  workflowDraft(stream: $stream) {
    ...DraftParts
  }
}
    fragment DraftParts on WorkflowDraft {
  streamKey
  revision
  basedOn
  published
  document
  changedBy
  changedAt
  problems {
    path
    message
  }
  weaknesses {
    code
    place
    key
    message
  }
}`) as unknown as TypedDocumentString<WorkflowDraftQuery, WorkflowDraftQueryVariables>;
export const DesignPeopleDocument = new TypedDocumentString(`
    query DesignPeople {
  designPeople {
    roles {
      key
      name
    }
    groups {
      key
      name
    }
    agents {
      email
      name
    }
  }
  designVariables {
    name
    label
    uses
  }
}
    `) as unknown as TypedDocumentString<DesignPeopleQuery, DesignPeopleQueryVariables>;
export const PreviewDraftMailDocument = new TypedDocumentString(`
    mutation PreviewDraftMail($input: DraftMailInput!) {
  previewDraftMail(input: $input) {
    __typename
    ... on DraftMailPreview {
      mails {
        language
        subject
        html
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewDraftMailMutation, PreviewDraftMailMutationVariables>;
export const SendDraftMailDocument = new TypedDocumentString(`
    mutation SendDraftMail($input: DraftMailInput!, $language: Language!) {
  sendDraftMail(input: $input, language: $language) {
    __typename
    ... on DraftMailSent {
      to
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SendDraftMailMutation, SendDraftMailMutationVariables>;
export const StartStreamDocument = new TypedDocumentString(`
    mutation StartStream($input: StartStreamInput!) {
  startStream(input: $input) {
    __typename
    ... on WorkflowDraftSaved {
      draft {
        ...DraftParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment DraftParts on WorkflowDraft {
  streamKey
  revision
  basedOn
  published
  document
  changedBy
  changedAt
  problems {
    path
    message
  }
  weaknesses {
    code
    place
    key
    message
  }
}`) as unknown as TypedDocumentString<StartStreamMutation, StartStreamMutationVariables>;
export const SaveWorkflowDraftDocument = new TypedDocumentString(`
    mutation SaveWorkflowDraft($input: SaveWorkflowDraftInput!) {
  saveWorkflowDraft(input: $input) {
    __typename
    ... on WorkflowDraftSaved {
      draft {
        ...DraftParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment DraftParts on WorkflowDraft {
  streamKey
  revision
  basedOn
  published
  document
  changedBy
  changedAt
  problems {
    path
    message
  }
  weaknesses {
    code
    place
    key
    message
  }
}`) as unknown as TypedDocumentString<SaveWorkflowDraftMutation, SaveWorkflowDraftMutationVariables>;
export const DiscardWorkflowDraftDocument = new TypedDocumentString(`
    mutation DiscardWorkflowDraft($stream: String!, $revision: Int!) {
  discardWorkflowDraft(stream: $stream, revision: $revision) {
    __typename
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardWorkflowDraftMutation, DiscardWorkflowDraftMutationVariables>;
export const WorkflowVersionsDocument = new TypedDocumentString(`
    query WorkflowVersions($stream: String!) {
  workflowVersions(stream: $stream) {
    number
    publishedAt
    publishedBy
    origin
    note
  }
}
    `) as unknown as TypedDocumentString<WorkflowVersionsQuery, WorkflowVersionsQueryVariables>;
export const WorkflowFileDocument = new TypedDocumentString(`
    query WorkflowFile($stream: String!, $version: Int) {
  workflowFile(stream: $stream, version: $version)
}
    `) as unknown as TypedDocumentString<WorkflowFileQuery, WorkflowFileQueryVariables>;
export const RollBackWorkflowDocument = new TypedDocumentString(`
    mutation RollBackWorkflow($stream: String!, $to: Int!) {
  rollBackWorkflow(stream: $stream, to: $to) {
    __typename
    ... on WorkflowDraftSaved {
      draft {
        ...DraftParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment DraftParts on WorkflowDraft {
  streamKey
  revision
  basedOn
  published
  document
  changedBy
  changedAt
  problems {
    path
    message
  }
  weaknesses {
    code
    place
    key
    message
  }
}`) as unknown as TypedDocumentString<RollBackWorkflowMutation, RollBackWorkflowMutationVariables>;
export const PublicationPlanDocument = new TypedDocumentString(`
    query PublicationPlan($stream: String!) {
  publicationPlan(stream: $stream) {
    published
    revision
    changes {
      path
      kind
      text
    }
    leaving {
      key
      name
      cases
      suggested
    }
    replay {
      performed
      same
      refused {
        action
        name
        reason
        times
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationPlanQuery, PublicationPlanQueryVariables>;
export const PublishWorkflowDocument = new TypedDocumentString(`
    mutation PublishWorkflow($input: PublishWorkflowInput!) {
  publishWorkflow(input: $input) {
    __typename
    ... on WorkflowPublished {
      version
      migratedCases
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishWorkflowMutation, PublishWorkflowMutationVariables>;
export const TryWorkflowDocument = new TypedDocumentString(`
    mutation TryWorkflow($input: TryWorkflowInput!) {
  tryWorkflow(input: $input) {
    __typename
    ... on TryWorkflow {
      sandbox
      state
      owner
      sees
      actions {
        key
        name
        icon
        color
        main
        available
        reason
      }
      mails {
        to
        subject
        html
      }
      entries {
        text
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TryWorkflowMutation, TryWorkflowMutationVariables>;
export const EditNoteDocument = new TypedDocumentString(`
    mutation EditNote($input: EditNoteInput!) {
  editNote(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<EditNoteMutation, EditNoteMutationVariables>;
export const DeleteNoteDocument = new TypedDocumentString(`
    mutation DeleteNote($number: String!, $entryId: ID!, $deleted: Boolean!) {
  deleteNote(number: $number, entryId: $entryId, deleted: $deleted) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<DeleteNoteMutation, DeleteNoteMutationVariables>;
export const PinNoteDocument = new TypedDocumentString(`
    mutation PinNote($number: String!, $entryId: ID!, $pinned: Boolean!) {
  pinNote(number: $number, entryId: $entryId, pinned: $pinned) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<PinNoteMutation, PinNoteMutationVariables>;
export const NoteWordingsDocument = new TypedDocumentString(`
    query NoteWordings($number: String!, $entryId: ID!) {
  case(number: $number) {
    id
    noteWordings(entryId: $entryId) {
      id
      html
      at
      by {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoteWordingsQuery, NoteWordingsQueryVariables>;
export const PinnedNotesDocument = new TypedDocumentString(`
    query PinnedNotes($number: String!) {
  case(number: $number) {
    id
    pinnedNotes {
      id
      html
      text
      at
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PinnedNotesQuery, PinnedNotesQueryVariables>;
export const EntryCountsDocument = new TypedDocumentString(`
    query EntryCounts($number: String!) {
  case(number: $number) {
    id
    entryCounts {
      messages
      notes
      changes
      calls
      approvals
    }
  }
}
    `) as unknown as TypedDocumentString<EntryCountsQuery, EntryCountsQueryVariables>;
export const SetUpProgressDocument = new TypedDocumentString(`
    query SetUpProgress {
  setUpProgress {
    ...SetUpProgressParts
  }
}
    fragment SetUpProgressParts on SetUpProgress {
  next
  open
  dismissed
  reminded
}`) as unknown as TypedDocumentString<SetUpProgressQuery, SetUpProgressQueryVariables>;
export const SettleSetUpStepDocument = new TypedDocumentString(`
    mutation SettleSetUpStep($step: SetUpStep!, $later: Boolean) {
  settleSetUpStep(step: $step, later: $later) {
    ...SetUpProgressParts
  }
}
    fragment SetUpProgressParts on SetUpProgress {
  next
  open
  dismissed
  reminded
}`) as unknown as TypedDocumentString<SettleSetUpStepMutation, SettleSetUpStepMutationVariables>;
export const DismissSetUpDocument = new TypedDocumentString(`
    mutation DismissSetUp($dismissed: Boolean) {
  dismissSetUp(dismissed: $dismissed) {
    ...SetUpProgressParts
  }
}
    fragment SetUpProgressParts on SetUpProgress {
  next
  open
  dismissed
  reminded
}`) as unknown as TypedDocumentString<DismissSetUpMutation, DismissSetUpMutationVariables>;
export const WorkflowChoicesDocument = new TypedDocumentString(`
    query WorkflowChoices {
  designedStreams {
    key
    name
    version
  }
  readyMadeWorkflows {
    key
    name
    description
    icon
    color
    approval
    states {
      key
      name
      color
    }
  }
}
    `) as unknown as TypedDocumentString<WorkflowChoicesQuery, WorkflowChoicesQueryVariables>;
export const StartReadyMadeDocument = new TypedDocumentString(`
    mutation StartReadyMade($readyMade: [String!]!) {
  startReadyMade(readyMade: $readyMade) {
    __typename
    ... on ReadyMadeStarted {
      keys
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartReadyMadeMutation, StartReadyMadeMutationVariables>;
export const MailSettingDocument = new TypedDocumentString(`
    query MailSetting {
  mailSetting {
    accounts {
      address
      incoming {
        host
      }
      outgoing {
        host
      }
    }
    sendsByEnvironment
    receivesAt
  }
}
    `) as unknown as TypedDocumentString<MailSettingQuery, MailSettingQueryVariables>;
export const TryMailServerDocument = new TypedDocumentString(`
    mutation TryMailServer($way: MailWay!, $input: MailServerInput!) {
  tryMailServer(way: $way, input: $input) {
    __typename
    ... on MailServerTried {
      problem
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TryMailServerMutation, TryMailServerMutationVariables>;
export const ConnectMailboxDocument = new TypedDocumentString(`
    mutation ConnectMailbox($input: ConnectMailboxInput!) {
  connectMailbox(input: $input) {
    __typename
    ... on MailAccountChanged {
      address
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConnectMailboxMutation, ConnectMailboxMutationVariables>;
export const DisconnectMailboxDocument = new TypedDocumentString(`
    mutation DisconnectMailbox($address: String!, $back: Boolean) {
  disconnectMailbox(address: $address, back: $back) {
    __typename
    ... on MailAccountChanged {
      address
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DisconnectMailboxMutation, DisconnectMailboxMutationVariables>;
export const WorkCountsDocument = new TypedDocumentString(`
    query WorkCounts {
  workCounts {
    topic
    state
    count
    oldestSeconds
  }
}
    `) as unknown as TypedDocumentString<WorkCountsQuery, WorkCountsQueryVariables>;
export const DeadWorkDocument = new TypedDocumentString(`
    query DeadWork($topic: String, $after: String) {
  workRows(state: DEAD, topic: $topic, first: 25, after: $after) {
    rows {
      id
      topic
      attempts
      lastError
      createdAt
    }
    endCursor
  }
}
    `) as unknown as TypedDocumentString<DeadWorkQuery, DeadWorkQueryVariables>;
export const RetryWorkDocument = new TypedDocumentString(`
    mutation RetryWork($id: ID!) {
  retryWork(id: $id)
}
    `) as unknown as TypedDocumentString<RetryWorkMutation, RetryWorkMutationVariables>;
export const RetryDeadWorkDocument = new TypedDocumentString(`
    mutation RetryDeadWork($topic: String) {
  retryDeadWork(topic: $topic)
}
    `) as unknown as TypedDocumentString<RetryDeadWorkMutation, RetryDeadWorkMutationVariables>;
export const LabelCountsDocument = new TypedDocumentString(`
    query LabelCounts {
  labelCounts {
    label
    cases
    contacts
    templates
  }
}
    `) as unknown as TypedDocumentString<LabelCountsQuery, LabelCountsQueryVariables>;
export const UpdateLabelDocument = new TypedDocumentString(`
    mutation UpdateLabel($id: ID!, $version: Int!, $input: LabelInput!) {
  updateLabel(id: $id, version: $version, input: $input) {
    __typename
    ... on LabelSaved {
      label {
        ...LabelParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment LabelParts on Label {
  id
  name
  color
}`) as unknown as TypedDocumentString<UpdateLabelMutation, UpdateLabelMutationVariables>;
export const MergeLabelsDocument = new TypedDocumentString(`
    mutation MergeLabels($id: ID!, $into: ID!) {
  mergeLabels(id: $id, into: $into)
}
    `) as unknown as TypedDocumentString<MergeLabelsMutation, MergeLabelsMutationVariables>;
export const DeleteLabelDocument = new TypedDocumentString(`
    mutation DeleteLabel($id: ID!) {
  deleteLabel(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteLabelMutation, DeleteLabelMutationVariables>;
export const RestoreLabelDocument = new TypedDocumentString(`
    mutation RestoreLabel($id: ID!) {
  restoreLabel(id: $id)
}
    `) as unknown as TypedDocumentString<RestoreLabelMutation, RestoreLabelMutationVariables>;
export const MailboxesDocument = new TypedDocumentString(`
    query Mailboxes {
  mailboxes {
    address
    server
    folder
    state
    lastContactAt
    lastError
    lastErrorAt
    lastMailAt
    messages
    inLedger
    earlier
    missing
    reconciledAt
    waiting
    quarantined
    incidents
  }
}
    `) as unknown as TypedDocumentString<MailboxesQuery, MailboxesQueryVariables>;
export const QuarantineDocument = new TypedDocumentString(`
    query Quarantine($after: String) {
  mailQuarantine(first: 25, after: $after) {
    mails {
      id
      mailbox
      sender
      subject
      reason
      attempts
      size
      receivedAt
      originalUrl
    }
    next
  }
}
    `) as unknown as TypedDocumentString<QuarantineQuery, QuarantineQueryVariables>;
export const ReadMailAgainDocument = new TypedDocumentString(`
    mutation ReadMailAgain($id: ID!) {
  readMailAgain(id: $id) {
    __typename
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadMailAgainMutation, ReadMailAgainMutationVariables>;
export const DiscardMailDocument = new TypedDocumentString(`
    mutation DiscardMail($id: ID!, $reason: String!) {
  discardMail(id: $id, reason: $reason) {
    __typename
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardMailMutation, DiscardMailMutationVariables>;
export const StreamTargetsDocument = new TypedDocumentString(`
    query StreamTargets($number: String!) {
  case(number: $number) {
    id
    streamTargets {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<StreamTargetsQuery, StreamTargetsQueryVariables>;
export const StreamMoveDocument = new TypedDocumentString(`
    query StreamMove($number: String!, $streamId: ID!) {
  streamMove(number: $number, streamId: $streamId) {
    stream {
      id
      name
    }
    states {
      ...StateParts
      key
      kind
    }
    defaultState
    alikeState
    kept {
      key
      label
      text
    }
    putAside {
      key
      label
      text
    }
    broughtBack {
      key
      label
      text
    }
    ownerLeaves
    proposalFalls
    callbackAt
  }
}
    fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}`) as unknown as TypedDocumentString<StreamMoveQuery, StreamMoveQueryVariables>;
export const MoveCaseToStreamDocument = new TypedDocumentString(`
    mutation MoveCaseToStream($input: MoveCaseToStreamInput!) {
  moveCaseToStream(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<MoveCaseToStreamMutation, MoveCaseToStreamMutationVariables>;
export const UndoStreamMoveDocument = new TypedDocumentString(`
    mutation UndoStreamMove($number: String!, $version: Int!) {
  undoStreamMove(number: $number, version: $version) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<UndoStreamMoveMutation, UndoStreamMoveMutationVariables>;
export const OpenCaseDocument = new TypedDocumentString(`
    mutation OpenCase($input: OpenCaseInput!) {
  openCase(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
export const UnreadNoticesDocument = new TypedDocumentString(`
    query UnreadNotices {
  notices(first: 1) {
    unread
  }
}
    `) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($after: ID) {
  notices(first: 20, after: $after) {
    notices {
      ...NoticeParts
    }
    more
    unread
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment NoticeParts on Notice {
  id
  kind
  at
  read
  by {
    ...AgentParts
  }
  text
  count
  number
  subject
  entryId
}`) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($ids: [ID!]) {
  markNoticesRead(ids: $ids)
}
    `) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const NoticesChangedDocument = new TypedDocumentString(`
    subscription NoticesChanged {
  noticesChanged {
    unread
    notice {
      ...NoticeParts
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment NoticeParts on Notice {
  id
  kind
  at
  read
  by {
    ...AgentParts
  }
  text
  count
  number
  subject
  entryId
}`) as unknown as TypedDocumentString<NoticesChangedSubscription, NoticesChangedSubscriptionVariables>;
export const NoticeMailsDocument = new TypedDocumentString(`
    query NoticeMails {
  noticeMails {
    topics
    onlyAway
  }
}
    `) as unknown as TypedDocumentString<NoticeMailsQuery, NoticeMailsQueryVariables>;
export const SetNoticeMailsDocument = new TypedDocumentString(`
    mutation SetNoticeMails($input: NoticeMailsInput!) {
  setNoticeMails(input: $input) {
    topics
    onlyAway
  }
}
    `) as unknown as TypedDocumentString<SetNoticeMailsMutation, SetNoticeMailsMutationVariables>;
export const PaletteCasesDocument = new TypedDocumentString(`
    query PaletteCases($text: String!) {
  cases(filter: {text: $text}, sort: RELEVANCE, first: 8) {
    edges {
      node {
        id
        number
        subject
        state {
          ...StateParts
        }
        contact {
          id
          name
        }
      }
    }
  }
}
    fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}`) as unknown as TypedDocumentString<PaletteCasesQuery, PaletteCasesQueryVariables>;
export const PassagesDocument = new TypedDocumentString(`
    query Passages($number: String!, $draftOf: ID) {
  passageThreads(number: $number, draftOf: $draftOf) {
    ...ThreadParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment ThreadParts on PassageThread {
  id
  entryId
  draftOf {
    ...AgentParts
  }
  words
  passage {
    start
    end
  }
  inDraft {
    start
    end
  }
  at
  resolvedAt
  resolvedBy {
    ...AgentParts
  }
  comments {
    id
    at
    text
    editedAt
    deletedAt
    by {
      ...AgentParts
    }
    mentions {
      ...AgentParts
    }
  }
}`) as unknown as TypedDocumentString<PassagesQuery, PassagesQueryVariables>;
export const ColleaguesDraftsDocument = new TypedDocumentString(`
    query ColleaguesDrafts($number: String!) {
  colleaguesDrafts(number: $number) {
    by {
      ...AgentParts
    }
    actionKey
    actionName
    html
    cc
    fileNames
    updatedAt
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}`) as unknown as TypedDocumentString<ColleaguesDraftsQuery, ColleaguesDraftsQueryVariables>;
export const CaseReadersDocument = new TypedDocumentString(`
    query CaseReaders($number: String!, $search: String) {
  caseReaders(number: $number, search: $search) {
    ...AgentParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}`) as unknown as TypedDocumentString<CaseReadersQuery, CaseReadersQueryVariables>;
export const CommentOnPassageDocument = new TypedDocumentString(`
    mutation CommentOnPassage($input: CommentOnPassageInput!) {
  commentOnPassage(input: $input) {
    __typename
    ...ThreadParts
    ... on Refused {
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment ThreadParts on PassageThread {
  id
  entryId
  draftOf {
    ...AgentParts
  }
  words
  passage {
    start
    end
  }
  inDraft {
    start
    end
  }
  at
  resolvedAt
  resolvedBy {
    ...AgentParts
  }
  comments {
    id
    at
    text
    editedAt
    deletedAt
    by {
      ...AgentParts
    }
    mentions {
      ...AgentParts
    }
  }
}`) as unknown as TypedDocumentString<CommentOnPassageMutation, CommentOnPassageMutationVariables>;
export const AnswerCommentDocument = new TypedDocumentString(`
    mutation AnswerComment($input: AnswerCommentInput!) {
  answerComment(input: $input) {
    __typename
    ...ThreadParts
    ... on Refused {
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment ThreadParts on PassageThread {
  id
  entryId
  draftOf {
    ...AgentParts
  }
  words
  passage {
    start
    end
  }
  inDraft {
    start
    end
  }
  at
  resolvedAt
  resolvedBy {
    ...AgentParts
  }
  comments {
    id
    at
    text
    editedAt
    deletedAt
    by {
      ...AgentParts
    }
    mentions {
      ...AgentParts
    }
  }
}`) as unknown as TypedDocumentString<AnswerCommentMutation, AnswerCommentMutationVariables>;
export const EditCommentDocument = new TypedDocumentString(`
    mutation EditComment($input: EditCommentInput!) {
  editComment(input: $input) {
    __typename
    ...ThreadParts
    ... on Refused {
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment ThreadParts on PassageThread {
  id
  entryId
  draftOf {
    ...AgentParts
  }
  words
  passage {
    start
    end
  }
  inDraft {
    start
    end
  }
  at
  resolvedAt
  resolvedBy {
    ...AgentParts
  }
  comments {
    id
    at
    text
    editedAt
    deletedAt
    by {
      ...AgentParts
    }
    mentions {
      ...AgentParts
    }
  }
}`) as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
export const DeleteCommentDocument = new TypedDocumentString(`
    mutation DeleteComment($commentId: ID!) {
  deleteComment(commentId: $commentId) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteCommentMutation, DeleteCommentMutationVariables>;
export const ResolveThreadDocument = new TypedDocumentString(`
    mutation ResolveThread($threadId: ID!, $resolved: Boolean!) {
  resolveThread(threadId: $threadId, resolved: $resolved) {
    __typename
    ...ThreadParts
    ... on Refused {
      message
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment ThreadParts on PassageThread {
  id
  entryId
  draftOf {
    ...AgentParts
  }
  words
  passage {
    start
    end
  }
  inDraft {
    start
    end
  }
  at
  resolvedAt
  resolvedBy {
    ...AgentParts
  }
  comments {
    id
    at
    text
    editedAt
    deletedAt
    by {
      ...AgentParts
    }
    mentions {
      ...AgentParts
    }
  }
}`) as unknown as TypedDocumentString<ResolveThreadMutation, ResolveThreadMutationVariables>;
export const PassagesChangedDocument = new TypedDocumentString(`
    subscription PassagesChanged($number: String!) {
  passagesChanged(number: $number) {
    number
    ownDraft {
      window
    }
  }
}
    `) as unknown as TypedDocumentString<PassagesChangedSubscription, PassagesChangedSubscriptionVariables>;
export const StaffGroupsDocument = new TypedDocumentString(`
    query StaffGroups {
  staffGroups {
    ...StaffGroupParts
  }
}
    fragment StaffGroupParts on StaffGroup {
  id
  key
  name
  names {
    en
    pl
    uk
    ru
  }
  members {
    id
    name
    initials
    hue
    suspended
  }
  supervisor {
    id
    name
  }
  version
}`) as unknown as TypedDocumentString<StaffGroupsQuery, StaffGroupsQueryVariables>;
export const SaveStaffGroupDocument = new TypedDocumentString(`
    mutation SaveStaffGroup($input: StaffGroupInput!) {
  saveStaffGroup(input: $input) {
    __typename
    ... on StaffGroupSaved {
      group {
        ...StaffGroupParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment StaffGroupParts on StaffGroup {
  id
  key
  name
  names {
    en
    pl
    uk
    ru
  }
  members {
    id
    name
    initials
    hue
    suspended
  }
  supervisor {
    id
    name
  }
  version
}`) as unknown as TypedDocumentString<SaveStaffGroupMutation, SaveStaffGroupMutationVariables>;
export const DeleteStaffGroupDocument = new TypedDocumentString(`
    mutation DeleteStaffGroup($id: ID!, $back: Boolean) {
  deleteStaffGroup(id: $id, back: $back) {
    __typename
    ... on PeopleChanged {
      id
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteStaffGroupMutation, DeleteStaffGroupMutationVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles {
  roles {
    ...RoleParts
  }
  rightGroups {
    key
    name
    rights {
      key
      name
      explanation
      mayGive
    }
  }
}
    fragment RoleParts on Role {
  key
  name
  names {
    en
    pl
    uk
    ru
  }
  rights
  holders
  version
}`) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const SaveRoleDocument = new TypedDocumentString(`
    mutation SaveRole($input: RoleInput!) {
  saveRole(input: $input) {
    __typename
    ... on RoleSaved {
      role {
        ...RoleParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment RoleParts on Role {
  key
  name
  names {
    en
    pl
    uk
    ru
  }
  rights
  holders
  version
}`) as unknown as TypedDocumentString<SaveRoleMutation, SaveRoleMutationVariables>;
export const DeleteRoleDocument = new TypedDocumentString(`
    mutation DeleteRole($key: String!, $back: Boolean) {
  deleteRole(key: $key, back: $back) {
    __typename
    ... on PeopleChanged {
      id
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($status: PersonStatus!, $search: String, $first: Int, $after: String) {
  people(status: $status, search: $search, first: $first, after: $after) {
    people {
      ...PersonParts
    }
    next
    counts {
      active
      invited
      suspended
    }
  }
}
    fragment PersonParts on Person {
  id
  status
  agent {
    id
    name
    initials
    hue
    suspended
  }
  email
  language
  role {
    key
    name
    mayGive
  }
  groups {
    id
    name
  }
  supervisor {
    id
    name
  }
  openCases
  mayChange
  self
  version
  since
  suspendedAt
  expiresAt
  invitedBy
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const RoleChoicesDocument = new TypedDocumentString(`
    query RoleChoices {
  roleChoices {
    key
    name
    mayGive
  }
}
    `) as unknown as TypedDocumentString<RoleChoicesQuery, RoleChoicesQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonParts
  }
}
    fragment PersonParts on Person {
  id
  status
  agent {
    id
    name
    initials
    hue
    suspended
  }
  email
  language
  role {
    key
    name
    mayGive
  }
  groups {
    id
    name
  }
  supervisor {
    id
    name
  }
  openCases
  mayChange
  self
  version
  since
  suspendedAt
  expiresAt
  invitedBy
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: PersonInput!) {
  invitePerson(input: $input) {
    __typename
    ... on PersonSaved {
      person {
        ...PersonParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment PersonParts on Person {
  id
  status
  agent {
    id
    name
    initials
    hue
    suspended
  }
  email
  language
  role {
    key
    name
    mayGive
  }
  groups {
    id
    name
  }
  supervisor {
    id
    name
  }
  openCases
  mayChange
  self
  version
  since
  suspendedAt
  expiresAt
  invitedBy
}`) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($id: ID!) {
  resendInvitation(id: $id) {
    __typename
    ... on PersonSaved {
      person {
        ...PersonParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment PersonParts on Person {
  id
  status
  agent {
    id
    name
    initials
    hue
    suspended
  }
  email
  language
  role {
    key
    name
    mayGive
  }
  groups {
    id
    name
  }
  supervisor {
    id
    name
  }
  openCases
  mayChange
  self
  version
  since
  suspendedAt
  expiresAt
  invitedBy
}`) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($id: ID!, $back: Boolean) {
  revokeInvitation(id: $id, back: $back) {
    __typename
    ... on PeopleChanged {
      id
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {
  updatePerson(id: $id, version: $version, input: $input) {
    __typename
    ... on PersonSaved {
      person {
        ...PersonParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment PersonParts on Person {
  id
  status
  agent {
    id
    name
    initials
    hue
    suspended
  }
  email
  language
  role {
    key
    name
    mayGive
  }
  groups {
    id
    name
  }
  supervisor {
    id
    name
  }
  openCases
  mayChange
  self
  version
  since
  suspendedAt
  expiresAt
  invitedBy
}`) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const SuspendPersonDocument = new TypedDocumentString(`
    mutation SuspendPerson($id: ID!, $version: Int!, $to: SuccessorInput!) {
  suspendPerson(id: $id, version: $version, to: $to) {
    __typename
    ... on PersonSuspended {
      person {
        ...PersonParts
      }
      cases
      jobId
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment PersonParts on Person {
  id
  status
  agent {
    id
    name
    initials
    hue
    suspended
  }
  email
  language
  role {
    key
    name
    mayGive
  }
  groups {
    id
    name
  }
  supervisor {
    id
    name
  }
  openCases
  mayChange
  self
  version
  since
  suspendedAt
  expiresAt
  invitedBy
}`) as unknown as TypedDocumentString<SuspendPersonMutation, SuspendPersonMutationVariables>;
export const HandOverCasesDocument = new TypedDocumentString(`
    mutation HandOverCases($id: ID!, $to: SuccessorInput!) {
  handOverCases(id: $id, to: $to) {
    __typename
    ... on PersonSuspended {
      person {
        ...PersonParts
      }
      cases
      jobId
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment PersonParts on Person {
  id
  status
  agent {
    id
    name
    initials
    hue
    suspended
  }
  email
  language
  role {
    key
    name
    mayGive
  }
  groups {
    id
    name
  }
  supervisor {
    id
    name
  }
  openCases
  mayChange
  self
  version
  since
  suspendedAt
  expiresAt
  invitedBy
}`) as unknown as TypedDocumentString<HandOverCasesMutation, HandOverCasesMutationVariables>;
export const ResumePersonDocument = new TypedDocumentString(`
    mutation ResumePerson($id: ID!, $version: Int!) {
  resumePerson(id: $id, version: $version) {
    __typename
    ... on PersonSaved {
      person {
        ...PersonParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment PersonParts on Person {
  id
  status
  agent {
    id
    name
    initials
    hue
    suspended
  }
  email
  language
  role {
    key
    name
    mayGive
  }
  groups {
    id
    name
  }
  supervisor {
    id
    name
  }
  openCases
  mayChange
  self
  version
  since
  suspendedAt
  expiresAt
  invitedBy
}`) as unknown as TypedDocumentString<ResumePersonMutation, ResumePersonMutationVariables>;
export const ExplainedAccessDocument = new TypedDocumentString(`
    query ExplainedAccess($personId: ID!, $caseNumber: String) {
  explainedAccess(personId: $personId, caseNumber: $caseNumber) {
    rights {
      key
      name
      explanation
      by {
        kind
        name
      }
    }
    readsCases
    streams {
      id
      name
      worksBy {
        kind
        name
      }
      states {
        state {
          id
          key
          name
          kind
          color
          open
        }
        seenBy {
          kind
          name
        }
        actions {
          key
          name
          by {
            kind
            name
          }
          waits
        }
      }
    }
    case {
      number
      subject
      stream
      state {
        id
        key
        name
        kind
        color
        open
      }
      sees
      seenBy {
        kind
        name
      }
      actions {
        key
        name
        by {
          kind
          name
        }
        available
        waits
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainedAccessQuery, ExplainedAccessQueryVariables>;
export const CasePresenceDocument = new TypedDocumentString(`
    subscription CasePresence($number: String!, $window: ID!) {
  casePresence(number: $number, window: $window) {
    ...PresenceParts
  }
}
    fragment PresenceParts on CasePresence {
  number
  others {
    doing
    agent {
      id
      name
      initials
      hue
    }
  }
}`) as unknown as TypedDocumentString<CasePresenceSubscription, CasePresenceSubscriptionVariables>;
export const CasesPresenceDocument = new TypedDocumentString(`
    subscription CasesPresence($numbers: [String!]!) {
  casesPresence(numbers: $numbers) {
    ...PresenceParts
  }
}
    fragment PresenceParts on CasePresence {
  number
  others {
    doing
    agent {
      id
      name
      initials
      hue
    }
  }
}`) as unknown as TypedDocumentString<CasesPresenceSubscription, CasesPresenceSubscriptionVariables>;
export const TellPresenceDocument = new TypedDocumentString(`
    mutation TellPresence($number: String!, $window: ID!, $doing: PresenceDoing!) {
  tellPresence(number: $number, window: $window, doing: $doing)
}
    `) as unknown as TypedDocumentString<TellPresenceMutation, TellPresenceMutationVariables>;
export const QueuesDocument = new TypedDocumentString(`
    query Queues($stream: ID) {
  queues(stream: $stream) {
    key
    count
  }
}
    `) as unknown as TypedDocumentString<QueuesQuery, QueuesQueryVariables>;
export const RelationsDocument = new TypedDocumentString(`
    query Relations($number: String!) {
  case(number: $number) {
    id
    links {
      kind
      at
      by {
        id
        name
      }
      case {
        id
        number
        subject
        closedAt
        state {
          ...StateParts
        }
      }
    }
    mergedCases {
      mergedAt
      intoNumber
      mayUndo
      mergedBy {
        id
        name
      }
      case {
        id
        number
        subject
        form {
          field {
            key
            label
          }
          text
        }
        draft {
          html
        }
      }
    }
  }
}
    fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}`) as unknown as TypedDocumentString<RelationsQuery, RelationsQueryVariables>;
export const MergedTimelineDocument = new TypedDocumentString(`
    query MergedTimeline($number: String!, $gone: String!, $last: Int!, $before: String) {
  case(number: $number) {
    id
    mergedTimeline(number: $gone, last: $last, before: $before) {
      totalCount
      pageInfo {
        startCursor
        hasPreviousPage
      }
      edges {
        node {
          ...EntryParts
        }
      }
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}
fragment EntryParts on Entry {
  __typename
  id
  position
  at
  visibility
  author {
    kind
    name
    email
    agent {
      ...AgentParts
    }
  }
  ... on MessageEntry {
    direction
    channel
    html
    text
    quotedHtml
    automatic
    apart
    delivery
    deliveryDetail
    originalUrl
    moved {
      number
    }
    from {
      name
      email
    }
    to {
      name
      email
    }
    cc {
      name
      email
    }
    bcc {
      name
      email
    }
    attachments {
      ...FileParts
    }
  }
  ... on NoteEntry {
    html
    text
    attachments {
      ...FileParts
    }
    siblingNumber
    wordingId
    editedAt
    editedBy {
      name
    }
    deleted
    pinned
    mayEdit
    about {
      entryId
      name
      words
    }
    moved {
      number
    }
  }
  ... on ChangeEntry {
    actionName
    summary
    changes {
      what
      from
      to
    }
    fields {
      key
      label
      kind
      text
      value
    }
  }
  ... on ProposalEntry {
    html
    text
    status
    round
    previousId
    cc {
      name
      email
    }
    bcc {
      name
      email
    }
    attachments {
      ...FileParts
    }
  }
  ... on DecisionEntry {
    proposalId
    verdict
    reasonHtml: html
  }
}`) as unknown as TypedDocumentString<MergedTimelineQuery, MergedTimelineQueryVariables>;
export const FindCasesDocument = new TypedDocumentString(`
    query FindCases($text: String!) {
  cases(filter: {text: $text}, first: 8) {
    edges {
      node {
        ...RelatedCaseParts
      }
    }
  }
}
    fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment RelatedCaseParts on Case {
  id
  number
  subject
  version
  approvalPending
  callbackAt
  createdAt
  state {
    ...StateParts
  }
  stream {
    id
    name
  }
  contact {
    id
    name
  }
}`) as unknown as TypedDocumentString<FindCasesQuery, FindCasesQueryVariables>;
export const ChosenCaseDocument = new TypedDocumentString(`
    query ChosenCase($number: String!) {
  case(number: $number) {
    ...RelatedCaseParts
  }
}
    fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment RelatedCaseParts on Case {
  id
  number
  subject
  version
  approvalPending
  callbackAt
  createdAt
  state {
    ...StateParts
  }
  stream {
    id
    name
  }
  contact {
    id
    name
  }
}`) as unknown as TypedDocumentString<ChosenCaseQuery, ChosenCaseQueryVariables>;
export const MergeCasesDocument = new TypedDocumentString(`
    mutation MergeCases($input: MergeCasesInput!) {
  mergeCases(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<MergeCasesMutation, MergeCasesMutationVariables>;
export const UndoMergeDocument = new TypedDocumentString(`
    mutation UndoMerge($number: String!) {
  undoMerge(number: $number) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const MovableDocument = new TypedDocumentString(`
    query Movable($number: String!) {
  case(number: $number) {
    id
    version
    timeline(last: 100) {
      edges {
        node {
          __typename
          ... on MessageEntry {
            id
            at
            text
            delivery
            moved {
              number
            }
            author {
              name
            }
            attachments {
              id
            }
          }
          ... on NoteEntry {
            id
            at
            text
            moved {
              number
            }
            author {
              name
            }
            attachments {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MovableQuery, MovableQueryVariables>;
export const SplitCaseDocument = new TypedDocumentString(`
    mutation SplitCase($input: SplitCaseInput!) {
  splitCase(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<SplitCaseMutation, SplitCaseMutationVariables>;
export const MoveEntriesDocument = new TypedDocumentString(`
    mutation MoveEntries($input: MoveEntriesInput!) {
  moveEntries(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<MoveEntriesMutation, MoveEntriesMutationVariables>;
export const LinkCasesDocument = new TypedDocumentString(`
    mutation LinkCases($input: LinkCasesInput!) {
  linkCases(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<LinkCasesMutation, LinkCasesMutationVariables>;
export const UnlinkCasesDocument = new TypedDocumentString(`
    mutation UnlinkCases($input: LinkCasesInput!) {
  unlinkCases(input: $input) {
    ...OutcomeParts
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}
fragment OutcomeParts on PerformActionResult {
  __typename
  ... on ActionPerformed {
    number
    case {
      ...CaseRowParts
    }
  }
  ... on Refused {
    code
    message
    fieldErrors {
      path
      message
    }
  }
  ... on VersionConflict {
    code
    message
    case {
      ...CaseRowParts
    }
  }
}`) as unknown as TypedDocumentString<UnlinkCasesMutation, UnlinkCasesMutationVariables>;
export const CaseHitsDocument = new TypedDocumentString(`
    query CaseHits($text: String!, $numbers: [String!]!) {
  caseHits(text: $text, numbers: $numbers) {
    number
    subject {
      text
      hit
    }
    contact {
      text
      hit
    }
    snippet {
      text
      hit
    }
    place
  }
}
    `) as unknown as TypedDocumentString<CaseHitsQuery, CaseHitsQueryVariables>;
export const SharedDraftDocument = new TypedDocumentString(`
    query SharedDraft($number: String!) {
  sharedDraft(number: $number) {
    id
  }
}
    `) as unknown as TypedDocumentString<SharedDraftQuery, SharedDraftQueryVariables>;
export const JoinSharedDraftDocument = new TypedDocumentString(`
    mutation JoinSharedDraft($input: JoinSharedDraftInput!) {
  joinSharedDraft(input: $input) {
    __typename
    ... on SharedDraft {
      id
      seq
      state
      seed
      seededFrom
    }
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<JoinSharedDraftMutation, JoinSharedDraftMutationVariables>;
export const PushSharedDraftDocument = new TypedDocumentString(`
    mutation PushSharedDraft($input: PushSharedDraftInput!) {
  pushSharedDraft(input: $input) {
    __typename
    ... on SharedDraftPushed {
      seq
      update
      vector
    }
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PushSharedDraftMutation, PushSharedDraftMutationVariables>;
export const TellDraftCaretDocument = new TypedDocumentString(`
    mutation TellDraftCaret($id: ID!, $window: ID!, $caret: String) {
  tellDraftCaret(id: $id, window: $window, caret: $caret)
}
    `) as unknown as TypedDocumentString<TellDraftCaretMutation, TellDraftCaretMutationVariables>;
export const SaveSharedDraftDocument = new TypedDocumentString(`
    mutation SaveSharedDraft($input: SaveSharedDraftInput!) {
  saveSharedDraft(input: $input)
}
    `) as unknown as TypedDocumentString<SaveSharedDraftMutation, SaveSharedDraftMutationVariables>;
export const SharedDraftNewsDocument = new TypedDocumentString(`
    subscription SharedDraftNews($id: ID!, $window: ID!, $vector: String) {
  sharedDraftNews(id: $id, window: $window, vector: $vector) {
    seq
    update
    vector
    ended
    writers {
      agent {
        ...AgentParts
      }
      window
      caret
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}`) as unknown as TypedDocumentString<SharedDraftNewsSubscription, SharedDraftNewsSubscriptionVariables>;
export const SnoozeCaseDocument = new TypedDocumentString(`
    mutation SnoozeCase($number: String!, $until: DateTime) {
  snoozeCase(number: $number, until: $until) {
    id
    snooze {
      until
    }
  }
}
    `) as unknown as TypedDocumentString<SnoozeCaseMutation, SnoozeCaseMutationVariables>;
export const WakeCaseDocument = new TypedDocumentString(`
    mutation WakeCase($number: String!) {
  wakeCase(number: $number) {
    id
    snooze {
      until
    }
  }
}
    `) as unknown as TypedDocumentString<WakeCaseMutation, WakeCaseMutationVariables>;
export const TemplateGroupsDocument = new TypedDocumentString(`
    query TemplateGroups {
  templateGroups {
    id
    name
    own
    streamId
    agentGroupId
    agentGroupName
    editable
    version
    templateCount
  }
  templateVariables
}
    `) as unknown as TypedDocumentString<TemplateGroupsQuery, TemplateGroupsQueryVariables>;
export const ReplyTemplatesDocument = new TypedDocumentString(`
    query ReplyTemplates($search: String, $groupId: ID, $streamId: ID, $first: Int, $after: String) {
  replyTemplates(
    search: $search
    groupId: $groupId
    streamId: $streamId
    first: $first
    after: $after
  ) {
    templates {
      ...TemplateParts
    }
    next
  }
}
    fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment TemplateParts on ReplyTemplate {
  id
  name
  groupId
  groupName
  own
  editable
  version
  texts {
    language
    html
  }
  attachments {
    ...FileParts
  }
  labels {
    ...LabelParts
  }
}`) as unknown as TypedDocumentString<ReplyTemplatesQuery, ReplyTemplatesQueryVariables>;
export const UseReplyTemplateDocument = new TypedDocumentString(`
    mutation UseReplyTemplate($number: String!, $id: ID!) {
  useReplyTemplate(number: $number, id: $id) {
    __typename
    ... on FilledTemplate {
      language
      html
      attachments {
        ...FileParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}`) as unknown as TypedDocumentString<UseReplyTemplateMutation, UseReplyTemplateMutationVariables>;
export const PreviewReplyTemplateDocument = new TypedDocumentString(`
    mutation PreviewReplyTemplate($number: String!, $html: String!, $language: Language!) {
  previewReplyTemplate(number: $number, html: $html, language: $language) {
    __typename
    ... on FilledTemplate {
      html
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewReplyTemplateMutation, PreviewReplyTemplateMutationVariables>;
export const SaveTemplateGroupDocument = new TypedDocumentString(`
    mutation SaveTemplateGroup($input: TemplateGroupInput!) {
  saveTemplateGroup(input: $input) {
    __typename
    ... on TemplateGroupSaved {
      group {
        id
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveTemplateGroupMutation, SaveTemplateGroupMutationVariables>;
export const DeleteTemplateGroupDocument = new TypedDocumentString(`
    mutation DeleteTemplateGroup($id: ID!, $back: Boolean) {
  deleteTemplateGroup(id: $id, back: $back) {
    __typename
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteTemplateGroupMutation, DeleteTemplateGroupMutationVariables>;
export const SaveReplyTemplateDocument = new TypedDocumentString(`
    mutation SaveReplyTemplate($input: ReplyTemplateInput!) {
  saveReplyTemplate(input: $input) {
    __typename
    ... on ReplyTemplateSaved {
      template {
        ...TemplateParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment FileParts on Attachment {
  id
  name
  mediaType
  size
  url
  inline
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment TemplateParts on ReplyTemplate {
  id
  name
  groupId
  groupName
  own
  editable
  version
  texts {
    language
    html
  }
  attachments {
    ...FileParts
  }
  labels {
    ...LabelParts
  }
}`) as unknown as TypedDocumentString<SaveReplyTemplateMutation, SaveReplyTemplateMutationVariables>;
export const DeleteReplyTemplateDocument = new TypedDocumentString(`
    mutation DeleteReplyTemplate($id: ID!, $back: Boolean) {
  deleteReplyTemplate(id: $id, back: $back) {
    __typename
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteReplyTemplateMutation, DeleteReplyTemplateMutationVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews {
  savedViews {
    ...SavedViewParts
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  icon
  filter
  columns
  sort
  mode
  pageSize
  sharedWith
  shared
  mine
  mayEdit
  version
  owner {
    id
    name
  }
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SavedViewCountsDocument = new TypedDocumentString(`
    query SavedViewCounts {
  savedViewCounts {
    view
    count
  }
}
    `) as unknown as TypedDocumentString<SavedViewCountsQuery, SavedViewCountsQueryVariables>;
export const ViewAudiencesDocument = new TypedDocumentString(`
    query ViewAudiences {
  viewAudiences {
    key
    kind
    name
  }
}
    `) as unknown as TypedDocumentString<ViewAudiencesQuery, ViewAudiencesQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    __typename
    ... on ViewSaved {
      view {
        ...SavedViewParts
      }
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  icon
  filter
  columns
  sort
  mode
  pageSize
  sharedWith
  shared
  mine
  mayEdit
  version
  owner {
    id
    name
  }
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($id: ID!) {
  deleteView(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const RestoreViewDocument = new TypedDocumentString(`
    mutation RestoreView($id: ID!) {
  restoreView(id: $id)
}
    `) as unknown as TypedDocumentString<RestoreViewMutation, RestoreViewMutationVariables>;
export const ArrangeViewsDocument = new TypedDocumentString(`
    mutation ArrangeViews($ids: [ID!]!) {
  arrangeViews(ids: $ids) {
    ...SavedViewParts
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  icon
  filter
  columns
  sort
  mode
  pageSize
  sharedWith
  shared
  mine
  mayEdit
  version
  owner {
    id
    name
  }
}`) as unknown as TypedDocumentString<ArrangeViewsMutation, ArrangeViewsMutationVariables>;
export const ContactNameDocument = new TypedDocumentString(`
    query ContactName($id: ID!) {
  contact(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ContactNameQuery, ContactNameQueryVariables>;
export const TableCasesDocument = new TypedDocumentString(`
    query TableCases($filter: CaseFilter, $sort: CaseSort, $first: Int!, $after: String, $before: String, $withFields: Boolean!, $withOwn: Boolean!) {
  cases(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    before: $before
  ) {
    totalCount
    pageInfo {
      hasPreviousPage
      startCursor
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CaseRowParts
        stateSince
        closedAt
        contact {
          fields @include(if: $withOwn) {
            key
            text
          }
        }
        fields @include(if: $withFields) {
          key
          text
        }
      }
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}`) as unknown as TypedDocumentString<TableCasesQuery, TableCasesQueryVariables>;
export const CaseBoardDocument = new TypedDocumentString(`
    query CaseBoard($filter: CaseFilter) {
  caseBoard(filter: $filter, perState: 20) {
    stream {
      id
      name
    }
    state {
      ...StateParts
    }
    hasMore
    cases {
      ...CaseRowParts
    }
  }
}
    fragment AgentParts on Agent {
  id
  name
  initials
  hue
  suspended
}
fragment StateParts on State {
  id
  key
  name
  kind
  color
  open
}
fragment LabelParts on Label {
  id
  name
  color
}
fragment CaseRowParts on Case {
  id
  number
  subject
  preview
  channel
  priority
  unread
  followed
  approvalPending
  callbackAt
  callbackKind
  attachmentCount
  version
  createdAt
  lastActivityAt
  stream {
    id
    name
    color
  }
  state {
    ...StateParts
  }
  owner {
    ...AgentParts
  }
  group {
    id
    name
  }
  contact {
    id
    name
  }
  labels {
    ...LabelParts
  }
  may {
    assign
    setPriority
    setSubject
    changeContact
    merge
    label
    pin
    readLog
  }
}`) as unknown as TypedDocumentString<CaseBoardQuery, CaseBoardQueryVariables>;
export const StartExportDocument = new TypedDocumentString(`
    mutation StartExport($input: StartExportInput!) {
  startExport(input: $input) {
    __typename
    ... on ExportStarted {
      id
      url
    }
    ... on Refused {
      code
      message
      fieldErrors {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartExportMutation, StartExportMutationVariables>;
export const MyExportsDocument = new TypedDocumentString(`
    query MyExports {
  myExports {
    id
    format
    state
    rows
    total
    askedAt
  }
}
    `) as unknown as TypedDocumentString<MyExportsQuery, MyExportsQueryVariables>;
