export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601 with offset, UTC. */
  DateTime: { input: string; output: string; }
  /** Any JSON value; its shape is said where it is used. */
  JSON: { input: unknown; output: unknown; }
};

export type AccessReason = {
  __typename?: 'AccessReason';
  kind: AccessReasonKind;
  name: Scalars['String']['output'];
};

export type AccessReasonKind =
  /** Their own name. */
  | 'AGENT'
  | 'GROUP'
  | 'ROLE';

export type Action = {
  __typename?: 'Action';
  /** Asks which of the case's `approvers` is to decide; given as `assignee`. */
  asksApprover: Scalars['Boolean']['output'];
  /** Asks whom to assign; candidates come from `agents` and `groups`. */
  asksAssignee: Scalars['Boolean']['output'];
  /** Leads to a callback: asks when (WF-3). */
  asksTerm: Scalars['Boolean']['output'];
  available: Scalars['Boolean']['output'];
  /** accent, good, warn, bad or neutral */
  color: Scalars['String']['output'];
  /** Minutes from now the workflow proposes for the term. */
  defaultTerm?: Maybe<Scalars['Int']['output']>;
  deletes: Scalars['Boolean']['output'];
  fields: Array<Field>;
  icon: Scalars['String']['output'];
  /** Where among the fields of the case's `form` it stands as a button as well (WF-10); null: nowhere. */
  inForm?: Maybe<FormPlace>;
  /** HTML the editor starts with. */
  initialText: Scalars['String']['output'];
  /** The same in every language, the one of initialText first; empty where it is no template. */
  initialTexts: Array<InitialText>;
  key: Scalars['String']['output'];
  leadsTo?: Maybe<State>;
  main: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** What the viewer writes with it waits for somebody's approval first: `writes` is PROPOSAL. */
  needsApproval: Scalars['Boolean']['output'];
  /** Performed with `assignToMe`, it makes the case the agent's own: a reply that rules on no owner itself (CS-18). */
  offersAssignToMe: Scalars['Boolean']['output'];
  /** Why it is not available. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Addresses its mails to the customer go to. */
  recipients: Array<Scalars['String']['output']>;
  /** Copies may be typed. */
  takesCopies: Scalars['Boolean']['output'];
  textRequired: Scalars['Boolean']['output'];
  writes: ActionWrites;
};

export type ActionPerformed = {
  __typename?: 'ActionPerformed';
  /** Null when the viewer may not see the case in its new state. */
  case?: Maybe<Case>;
  number: Scalars['String']['output'];
  /** Set when the reply just written may still be taken back. */
  takeBack?: Maybe<TakeBackOffer>;
};

export type ActionPreview = {
  __typename?: 'ActionPreview';
  mails: Array<PreviewedMail>;
};

export type ActionPreviewResult = ActionPreview | Refused;

export type ActionWrites =
  | 'ACCEPT'
  | 'MESSAGE'
  | 'NOTE'
  | 'NOTHING'
  /** Asks one approver in particular to decide on the waiting reply; `approvers` of the case are the candidates. */
  | 'PASS'
  | 'PROPOSAL'
  | 'REJECT';

export type Address = {
  __typename?: 'Address';
  email: Scalars['String']['output'];
  name?: Maybe<Scalars['String']['output']>;
};

export type Agent = {
  __typename?: 'Agent';
  /** Hue of the avatar, 0–359. */
  hue: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Up to two letters for an avatar. */
  initials: Scalars['String']['output'];
  name: Scalars['String']['output'];
  suspended: Scalars['Boolean']['output'];
};

export type AgreedWording = {
  __typename?: 'AgreedWording';
  language: Language;
  number: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type AnswerCommentInput = {
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  text: Scalars['String']['input'];
  threadId: Scalars['ID']['input'];
};

export type ApiToken = {
  __typename?: 'ApiToken';
  /** Whom it acts for. */
  agent: Agent;
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** The last characters of the secret. */
  hint: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Of the scopes, what its agent still may. */
  inForce: Array<Scalars['String']['output']>;
  /** Within a minute; null: never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** From which network address. */
  lastUsedFrom?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who revoked it. */
  revokedBy?: Maybe<Scalars['String']['output']>;
  scopes: Array<Scalars['String']['output']>;
  state: ApiTokenState;
  /** Null: every stream its agent works in. */
  streamIds?: Maybe<Array<Scalars['ID']['output']>>;
};

export type ApiTokenCreated = {
  __typename?: 'ApiTokenCreated';
  /** `sprawa_…`, for `Authorization: Bearer`; never told again. */
  secret: Scalars['String']['output'];
  token: ApiToken;
};

export type ApiTokenPage = {
  __typename?: 'ApiTokenPage';
  /** Null at the end. */
  endCursor?: Maybe<Scalars['String']['output']>;
  rows: Array<ApiToken>;
};

export type ApiTokenState =
  | 'EXPIRED'
  /** Its agent is suspended. */
  | 'RESTING'
  | 'REVOKED'
  | 'WORKING';

export type AssignCaseInput = {
  /** Both empty: nobody. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  groupId?: InputMaybe<Scalars['ID']['input']>;
  number: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type AssigneeInput = {
  agentId?: InputMaybe<Scalars['ID']['input']>;
  groupId?: InputMaybe<Scalars['ID']['input']>;
};

/** A stored file. `url` works without a session for a quarter of an hour. */
export type Attachment = {
  __typename?: 'Attachment';
  id: Scalars['ID']['output'];
  /** Stands inside the text rather than below it. */
  inline: Scalars['Boolean']['output'];
  mediaType: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  url: Scalars['String']['output'];
};

export type AuditAuthorKind =
  | 'AGENT'
  /** Nobody anybody knows: a sign-in that failed. */
  | 'NOBODY'
  /** At a console of the server. */
  | 'OPERATOR'
  | 'SYSTEM';

export type AuditChange = {
  __typename?: 'AuditChange';
  field: Scalars['String']['output'];
  from?: Maybe<Scalars['String']['output']>;
  /** What the field is called, in the viewer's language. */
  label: Scalars['String']['output'];
  to?: Maybe<Scalars['String']['output']>;
};

export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The code of what was done, e.g. `token.created`; codes never change. */
  action: Scalars['String']['output'];
  address?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  /** Of then, or a word for who it was, in the viewer's language. */
  author: Scalars['String']['output'];
  authorKind: AuditAuthorKind;
  /** As the browser called itself; null when it is not one we know. */
  browser?: Maybe<Scalars['String']['output']>;
  changes: Array<AuditChange>;
  /** Its place in the chain. */
  id: Scalars['ID']['output'];
  /** What it was done to. */
  subject?: Maybe<Scalars['String']['output']>;
  system?: Maybe<Scalars['String']['output']>;
  /** What was done, in the viewer's language. */
  title: Scalars['String']['output'];
  /** The API token it was done through. */
  via?: Maybe<Scalars['String']['output']>;
};

/** Each narrows. */
export type AuditFilter = {
  agentId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  kind?: InputMaybe<AuditKind>;
  /** Part of a name, of what it was done to, of a network address or a token's name. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Up to here, but not this moment itself. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
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

export type AuditPage = {
  __typename?: 'AuditPage';
  /** Null at the end. */
  endCursor?: Maybe<Scalars['String']['output']>;
  rows: Array<AuditEntry>;
};

export type Author = {
  __typename?: 'Author';
  agent?: Maybe<Agent>;
  contact?: Maybe<Contact>;
  /** As the mail said, of a message that came by mail. */
  email?: Maybe<Scalars['String']['output']>;
  kind: AuthorKind;
  name: Scalars['String']['output'];
  /** Name of the API token the agent did it through; null when they were signed in. */
  via?: Maybe<Scalars['String']['output']>;
};

export type AuthorKind =
  | 'AGENT'
  | 'CONTACT'
  | 'SYSTEM';

export type BoardColumn = {
  __typename?: 'BoardColumn';
  cases: Array<Case>;
  hasMore: Scalars['Boolean']['output'];
  state: State;
  stream: Stream;
};

export type BulkAction = {
  __typename?: 'BulkAction';
  asksAssignee: Scalars['Boolean']['output'];
  asksTerm: Scalars['Boolean']['output'];
  /** Of how many of the chosen cases it is an action now. */
  cases: Scalars['Int']['output'];
  color: Scalars['String']['output'];
  defaultTerm?: Maybe<Scalars['Int']['output']>;
  deletes: Scalars['Boolean']['output'];
  /** Of how many of them it would empty the form: it leads back to where cases begin. The values stay readable in the timeline. */
  emptiesForms: Scalars['Int']['output'];
  fields: Array<Field>;
  icon: Scalars['String']['output'];
  key: Scalars['String']['output'];
  leadsTo?: Maybe<State>;
  /** Of how many of the open ones it closes, parts stay open that the viewer sees and that are not among the chosen. */
  leavesOpen: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  stream: Stream;
  textRequired: Scalars['Boolean']['output'];
  writes: ActionWrites;
};

export type BulkActionInput = {
  assignee?: InputMaybe<AssigneeInput>;
  fields?: InputMaybe<Array<FieldInput>>;
  /** HTML; sanitised when it arrives. */
  html?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  streamId: Scalars['ID']['input'];
  /** When to call back; of actions that ask for it. */
  term?: InputMaybe<Scalars['DateTime']['input']>;
};

export type BulkCaseInput = {
  number: Scalars['String']['input'];
  /** The version that was on the screen: a case that was changed since is left as it is. */
  version: Scalars['Int']['input'];
};

export type BulkChoice = {
  __typename?: 'BulkChoice';
  /** The viewer's actions in any of the chosen cases that need nothing of one case alone. */
  actions: Array<BulkAction>;
  /** Exact up to 100,000; one more stands for more than a job may have. */
  total: Scalars['Int']['output'];
};

/** Either one. */
export type BulkChoiceInput = {
  /** Rows that were ticked; at most 1000. */
  cases?: InputMaybe<Array<BulkCaseInput>>;
  /** Everything it matches of what the viewer sees. */
  filter?: InputMaybe<CaseFilter>;
};

export type BulkJob = {
  __typename?: 'BulkJob';
  conflicts: Scalars['Int']['output'];
  done: Scalars['Int']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: BulkKind;
  mayUndo: Scalars['Boolean']['output'];
  /** Cases that were come to. */
  reached: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  /** What became of each case, in their order. `after`: `position` of the last one of the page before. */
  results: BulkResultPage;
  startedAt: Scalars['DateTime']['output'];
  state: BulkState;
  total: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  /** The own job it takes back. */
  undoes?: Maybe<Scalars['ID']['output']>;
  /** The own job that takes it back. */
  undoneBy?: Maybe<Scalars['ID']['output']>;
  /** What is given to each, in the viewer's language: an action's name, a colleague, a priority, a source, labels, a number; empty for nobody. */
  what: Scalars['String']['output'];
};


export type BulkJobResultsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcomes?: InputMaybe<Array<BulkOutcome>>;
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
  add?: Array<Scalars['ID']['input']>;
  remove?: Array<Scalars['ID']['input']>;
};

export type BulkMergeInput = {
  /** Number of the case that stays. */
  into: Scalars['String']['input'];
  withContact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Exactly one of them. */
export type BulkOperationInput = {
  action?: InputMaybe<BulkActionInput>;
  /** Both empty: nobody. */
  assign?: InputMaybe<AssigneeInput>;
  labels?: InputMaybe<BulkLabelsInput>;
  merge?: InputMaybe<BulkMergeInput>;
  priority?: InputMaybe<Priority>;
  /** How they came in, put right. */
  source?: InputMaybe<Channel>;
  stream?: InputMaybe<BulkStreamInput>;
};

export type BulkOutcome =
  /** Somebody changed the case in between. */
  | 'CONFLICT'
  | 'DONE'
  | 'REFUSED'
  /** It was so already. */
  | 'UNCHANGED';

export type BulkResult = {
  __typename?: 'BulkResult';
  /** Stable name of the reason. */
  code?: Maybe<Scalars['String']['output']>;
  /** The reason, in the language of whoever began the job. */
  message?: Maybe<Scalars['String']['output']>;
  number: Scalars['String']['output'];
  outcome: BulkOutcome;
  position: Scalars['Int']['output'];
  /** Null where the viewer does not see the case. */
  subject?: Maybe<Scalars['String']['output']>;
};

export type BulkResultPage = {
  __typename?: 'BulkResultPage';
  more: Scalars['Boolean']['output'];
  results: Array<BulkResult>;
};

export type BulkStarted = {
  __typename?: 'BulkStarted';
  job: BulkJob;
};

export type BulkState =
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING'
  /** Whoever began it may no longer do it. */
  | 'STOPPED';

export type BulkStreamInput = {
  /** Key of one of `BulkStreamMove.states`; unset: where cases begin. */
  state?: InputMaybe<Scalars['String']['input']>;
  streamId: Scalars['ID']['input'];
};

export type BulkStreamMove = {
  __typename?: 'BulkStreamMove';
  defaultState?: Maybe<Scalars['String']['output']>;
  /** How many of the cases are in another stream now. */
  moves: Scalars['Int']['output'];
  /** Of how many of them the form has values that fit no field there, counted by their fields; they stay readable in the case. */
  putAside: Scalars['Int']['output'];
  /** Open states there that need nothing of one case alone, in order. */
  states: Array<State>;
};

export type CallbackKind =
  | 'PRIVATE'
  | 'PUBLIC';

export type Case = {
  __typename?: 'Case';
  approvalPending: Scalars['Boolean']['output'];
  /** Who was asked in particular to decide on the waiting reply. */
  approver?: Maybe<Agent>;
  /** Who else may decide on the waiting reply, by name; at most 200. Nobody for those who may not decide themselves. */
  approvers: Array<Agent>;
  attachmentCount: Scalars['Int']['output'];
  /** The viewer's actions here and now, in order; those not available say why. */
  availableActions: Array<Action>;
  /** When to call back; due from then on, until an action leads elsewhere. */
  callbackAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose the callback is: the owner's, or of whoever is free. */
  callbackKind?: Maybe<CallbackKind>;
  channel: Channel;
  /** Null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  contact: Contact;
  createdAt: Scalars['DateTime']['output'];
  /** What the viewer was writing here. */
  draft?: Maybe<Draft>;
  /** Values that fitted no field of a stream it went to, the latest first; at most 200. They return when it does. */
  earlierValues: Array<FieldValue>;
  entryCount: Scalars['Int']['output'];
  /** How many entries of each kind the timeline has. */
  entryCounts: EntryCounts;
  fields: Array<FieldValue>;
  followed: Scalars['Boolean']['output'];
  /** The stream's form with its values, then what the customer filled in beside it; and what the viewer may change here. */
  form: Array<CaseField>;
  group?: Maybe<Group>;
  /** What the header shows beyond what every header does, in the stream's order (CS-15). */
  headerFields: Array<HeaderField>;
  id: Scalars['ID']['output'];
  /** In the order of their names. */
  labels: Array<Label>;
  lastActivityAt: Scalars['DateTime']['output'];
  /** What it is linked with, as far as the viewer may see that; oldest link first, at most 200. */
  links: Array<CaseLink>;
  /**
   * Who did what, newest first (CS-26): entries as `timeline` has them, which nobody can change, at most 100 a page. Null for
   * those without the right to read logs.
   */
  log?: Maybe<EntryConnection>;
  /** Colleagues who did something here, by name; at most 100. None for those without the right to read logs. */
  logPeople: Array<Agent>;
  /** Rights of the viewer on this case beyond its actions. */
  may: CaseRights;
  /** Cases that were merged into this one, in their order; at most 100. */
  mergedCases: Array<MergedCase>;
  /** Entries of a case that was merged into this one, by its number; null when it is none of these. As `timeline` otherwise. */
  mergedTimeline?: Maybe<EntryConnection>;
  /** All wordings of a note, the oldest first; empty for those who may not edit it, and for a note nobody edited or deleted. */
  noteWordings: Array<NoteWording>;
  number: Scalars['String']['output'];
  /** Cases under it that are not closed, as far as the viewer may see them: they stay open when this one is closed. */
  openChildren: OpenChildren;
  /** The stream wants whoever opens it to have it: it is nobody's, and the viewer may take it. See `takeOpenedCase`. */
  openingTakes: Scalars['Boolean']['output'];
  /** Other cases of the same contact the viewer may see, newest first; at most 10. */
  otherCases: Array<Case>;
  owner?: Maybe<Agent>;
  /** Whom a public message reaches. */
  participants: Array<Participant>;
  /** Notes pinned above the timeline, the latest first; those of cases merged into this one among them. */
  pinnedNotes: Array<PinnedNote>;
  /** First words of the latest message. */
  preview: Scalars['String']['output'];
  priority: Priority;
  /** The reply that waits for approval. */
  proposal?: Maybe<ProposalEntry>;
  /**
   * Stands for what one decides on: the waiting reply's words, files and recipients, and the conversation it answers.
   * Handed back with the decision, which is refused with PROPOSAL_CHANGED if any of it is another by then. Null when no reply
   * waits.
   */
  proposalSeal?: Maybe<Scalars['String']['output']>;
  /** The number it was asked for by, where that is of a case that was merged into this one. */
  redirectedFrom?: Maybe<Scalars['String']['output']>;
  /**
   * The viewer's own reply that was returned, or fell, and that nothing took the place of: what they write next for approval
   * begins with its words, copies and files. Null for everybody else.
   */
  returned?: Maybe<ProposalEntry>;
  /** Set while the viewer has put it out of their own way (CS-29). */
  snooze?: Maybe<Snooze>;
  state: State;
  stateSince: Scalars['DateTime']['output'];
  stream: Stream;
  /** Streams the viewer may move it to. */
  streamTargets: Array<Stream>;
  subject: Scalars['String']['output'];
  /** Oldest first with first/after; the newest ones with last/before. `only`: entries of these kinds. */
  timeline: EntryConnection;
  unread: Scalars['Boolean']['output'];
  /** Grows with every change; send it back when changing the case. */
  version: Scalars['Int']['output'];
};


export type CaseLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CaseMergedTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  number: Scalars['String']['input'];
};


export type CaseNoteWordingsArgs = {
  entryId: Scalars['ID']['input'];
};


export type CaseTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  only?: InputMaybe<Array<EntryGroup>>;
};

export type CaseChange = {
  __typename?: 'CaseChange';
  /** Who did it; null for a customer or the program. */
  by?: Maybe<Agent>;
  /** Null when the viewer may not see the case any more. */
  case?: Maybe<Case>;
  number: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  /** e.g. `message`, `state`, `owner`; a hint, not a contract. */
  what: Array<Scalars['String']['output']>;
};

export type CaseConnection = {
  __typename?: 'CaseConnection';
  edges: Array<CaseEdge>;
  pageInfo: PageInfo;
  /** Exact up to 10,000, then 10,000. */
  totalCount: Scalars['Int']['output'];
};

export type CaseEdge = {
  __typename?: 'CaseEdge';
  cursor: Scalars['String']['output'];
  node: Case;
};

export type CaseExport = {
  __typename?: 'CaseExport';
  agent: Scalars['String']['output'];
  askedAt: Scalars['DateTime']['output'];
  columns: Array<Scalars['String']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The `CaseFilter` that was asked for. */
  filter: Scalars['JSON']['output'];
  format: ExportFormat;
  id: Scalars['ID']['output'];
  /** Written so far. */
  rows: Scalars['Int']['output'];
  state: ExportState;
  /** To be written, as it was counted when it began; null before that, and where counting took too long. */
  total?: Maybe<Scalars['Int']['output']>;
};

export type CaseField = {
  __typename?: 'CaseField';
  editable: Scalars['Boolean']['output'];
  field: Field;
  /** Why it is not editable. */
  reason?: Maybe<Scalars['String']['output']>;
  /** As people read it. */
  text: Scalars['String']['output'];
  value?: Maybe<Scalars['JSON']['output']>;
};

export type CaseFilter = {
  channels?: InputMaybe<Array<Channel>>;
  /** The same of the contact's own fields, by `contactSearchFields`; at most 5 with `fields`. */
  contactFields?: InputMaybe<Array<FieldFilterInput>>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** All of them must hold; at most 5. */
  fields?: InputMaybe<Array<FieldFilterInput>>;
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Cases that carry any of them. */
  labelIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  ownerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  priorities?: InputMaybe<Array<Priority>>;
  queue?: InputMaybe<QueueKey>;
  stateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  streamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A number finds exactly that case; words are looked for in subject, contact, timeline and values of fields. At most 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A saved view the viewer has: what it matches for them. */
  view?: InputMaybe<Scalars['ID']['input']>;
  /** A document of conditions on any field of a case, in groups and negated; see docs/api.md. What is wrong is named by its place. */
  where?: InputMaybe<Scalars['JSON']['input']>;
};

export type CaseHit = {
  __typename?: 'CaseHit';
  /** The contact's name. */
  contact: Array<TextPart>;
  number: Scalars['String']['output'];
  place?: Maybe<HitPlace>;
  /** Of the newest message or note that holds it; null where it stands elsewhere. */
  snippet?: Maybe<Array<TextPart>>;
  subject: Array<TextPart>;
};

export type CaseLink = {
  __typename?: 'CaseLink';
  at: Scalars['DateTime']['output'];
  by: Agent;
  case: Case;
  /** What the case asked for is to this one. */
  kind: LinkKind;
};

export type CaseLogFilter = {
  /** One of `logPeople`. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<LogKind>;
};

export type CasePresence = {
  __typename?: 'CasePresence';
  number: Scalars['String']['output'];
  /** In the order of their coming, without the viewer; at most 20. */
  others: Array<PresentAgent>;
};

export type CaseRights = {
  __typename?: 'CaseRights';
  assign: Scalars['Boolean']['output'];
  changeContact: Scalars['Boolean']['output'];
  label: Scalars['Boolean']['output'];
  /** May be merged with another one, split and linked, as far as the other side allows. */
  merge: Scalars['Boolean']['output'];
  /** May be moved to another stream. */
  moveStream: Scalars['Boolean']['output'];
  pin: Scalars['Boolean']['output'];
  /** May read the log of changes. */
  readLog: Scalars['Boolean']['output'];
  setPriority: Scalars['Boolean']['output'];
  setSource: Scalars['Boolean']['output'];
  setSubject: Scalars['Boolean']['output'];
};

export type CaseSort =
  | 'NEWEST'
  | 'NEWEST_ACTIVITY'
  | 'OLDEST'
  | 'OLDEST_ACTIVITY'
  | 'PRIORITY'
  /** Of a search: what is found by number or address first, then by subject or contact, then the rest; the newest activity first in each. */
  | 'RELEVANCE';

export type Change = {
  __typename?: 'Change';
  from?: Maybe<Scalars['String']['output']>;
  /** What it is called: a field's own label, or a word for the rest. */
  label: Scalars['String']['output'];
  to?: Maybe<Scalars['String']['output']>;
  /** state, owner, group, priority, contact, subject, label, deleted, field, callback, callback-due, follow-up, merged, merged-into, unmerged, unmerged-from, split-to, split-from, moved-to, moved-from, linked, unlinked, approver, note-edited, note-deleted, note-restored, note-pinned, note-unpinned */
  what: Scalars['String']['output'];
};

export type ChangeContactInput = {
  contactId: Scalars['ID']['input'];
  number: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

/** State, owner, priority … changed; `summary` is a whole sentence in the viewer's language. */
export type ChangeEntry = Entry & {
  __typename?: 'ChangeEntry';
  actionName?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  author: Author;
  changes: Array<Change>;
  fields: Array<FieldValue>;
  id: Scalars['ID']['output'];
  position: Scalars['Int']['output'];
  summary: Scalars['String']['output'];
  visibility: Visibility;
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

export type ColleaguesDraft = {
  __typename?: 'ColleaguesDraft';
  actionKey: Scalars['String']['output'];
  actionName: Scalars['String']['output'];
  by: Agent;
  /** Addresses that would get a copy, and names of what would be attached. */
  cc: Array<Scalars['String']['output']>;
  fileNames: Array<Scalars['String']['output']>;
  html: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type CommentDeleted = {
  __typename?: 'CommentDeleted';
  /** What is left of its thread. */
  thread?: Maybe<PassageThread>;
};

export type CommentOnPassageInput = {
  /** Whose draft; the viewer's own when not given. */
  draftOf?: InputMaybe<Scalars['ID']['input']>;
  end: Scalars['Int']['input'];
  /** A proposal of this case; without it the words are those of a draft. */
  entryId?: InputMaybe<Scalars['ID']['input']>;
  /** Colleagues who may see the case; at most 20. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  number: Scalars['String']['input'];
  start: Scalars['Int']['input'];
  /** At most 5000 characters. */
  text: Scalars['String']['input'];
  /** At most 2000 characters. */
  words: Scalars['String']['input'];
};

export type ConnectMailboxInput = {
  address: Scalars['String']['input'];
  incoming?: InputMaybe<MailServerInput>;
  outgoing?: InputMaybe<MailServerInput>;
  /** Key of a stream. */
  stream: Scalars['String']['input'];
};

/** One thing a contact said. Never changed. */
export type ConsentEntry = {
  __typename?: 'ConsentEntry';
  /** Of a given one: the exact words. */
  agreed?: Maybe<AgreedWording>;
  /** When it was said. */
  at: Scalars['DateTime']['output'];
  /** The case it came in, if the viewer may see it. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** GIVEN or WITHDRAWN. */
  event: ConsentState;
  id: Scalars['ID']['output'];
  means: ConsentMeans;
  note?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** Null: the contact themselves. */
  recordedBy?: Maybe<Agent>;
  /** Was a mistake, and counts for nothing. */
  takenBack: Scalars['Boolean']['output'];
};

export type ConsentKind = {
  __typename?: 'ConsentKind';
  /** Asked for today. */
  active: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Fixed at creation. */
  key: Scalars['String']['output'];
  /** In the viewer's language. */
  name: Scalars['String']['output'];
  names: Array<ConsentText>;
  version: Scalars['Int']['output'];
  /** The newest; null: nobody has worded it yet. */
  wording?: Maybe<ConsentWording>;
};

export type ConsentKindInput = {
  active: Scalars['Boolean']['input'];
  /** Left out: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 1–40 small letters, digits and hyphens; of one that is there it stays as it is. */
  key: Scalars['String']['input'];
  /** In one language at least. */
  names: Array<ConsentTextInput>;
  /** The version that was on the screen. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ConsentKindResult = ConsentKindSaved | Refused;

export type ConsentKindSaved = {
  __typename?: 'ConsentKindSaved';
  kind: ConsentKind;
};

export type ConsentMeans =
  | 'MAIL'
  | 'OTHER'
  | 'PAPER'
  | 'PHONE'
  | 'PORTAL'
  | 'WEB_FORM';

export type ConsentRecorded = {
  __typename?: 'ConsentRecorded';
  consents: ContactConsents;
  /** The new entry; of what was taken back, the one that does not count any more. */
  entryId: Scalars['ID']['output'];
};

export type ConsentResult = ConsentRecorded | Refused;

export type ConsentState =
  | 'GIVEN'
  | 'NEVER_ASKED'
  | 'WITHDRAWN';

export type ConsentText = {
  __typename?: 'ConsentText';
  language: Language;
  text: Scalars['String']['output'];
};

export type ConsentTextInput = {
  language: Language;
  text: Scalars['String']['input'];
};

export type ConsentWording = {
  __typename?: 'ConsentWording';
  /** 1, 2, 3 … */
  number: Scalars['Int']['output'];
  since: Scalars['DateTime']['output'];
  texts: Array<ConsentText>;
};

export type ConsentWordingInput = {
  /** Number of the newest version that was on the screen; 0: there was none. */
  after: Scalars['Int']['input'];
  kindId: Scalars['ID']['input'];
  /** Left out: now. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** In one language at least; at most 5000 characters each. */
  texts: Array<ConsentTextInput>;
};

export type Contact = {
  __typename?: 'Contact';
  address?: Maybe<Scalars['String']['output']>;
  /** Of a person: the company. */
  company?: Maybe<Contact>;
  createdAt: Scalars['DateTime']['output'];
  emails: Array<Scalars['String']['output']>;
  /** Those that hold something, hidden ones as well. */
  fields: Array<FieldValue>;
  /** Has an account in the portal. */
  hasAccount: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: ContactKind;
  /** In the order of their names. */
  labels: Array<Label>;
  language?: Maybe<Language>;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Automatic and immutable. */
  number: Scalars['String']['output'];
  phones: Array<Scalars['String']['output']>;
  taxId?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type ContactConsent = {
  __typename?: 'ContactConsent';
  /** Everything that was recorded, the newest first. At most 500. */
  entries: Array<ConsentEntry>;
  kind: ConsentKind;
  /** Since when it is so; null: never asked. */
  since?: Maybe<Scalars['DateTime']['output']>;
  state: ConsentState;
};

export type ContactConsents = {
  __typename?: 'ContactConsents';
  /** What they agreed to by sending a form, the newest first. At most 100. */
  forms: Array<FormAgreement>;
  kinds: Array<ContactConsent>;
};

export type ContactFieldsInput = {
  document: Scalars['JSON']['input'];
  /** The one on the screen; refused with STALE_VERSION when it is not the newest. */
  revision: Scalars['Int']['input'];
};

export type ContactFieldsResult = ContactFieldsSaved | Refused;

export type ContactFieldsSaved = {
  __typename?: 'ContactFieldsSaved';
  setUp: ContactFieldsSetUp;
};

export type ContactFieldsSetUp = {
  __typename?: 'ContactFieldsSetUp';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  changedBy?: Maybe<Agent>;
  /** `{ fields: { <key>: … } }`, as in the file of contact fields. */
  document: Scalars['JSON']['output'];
  /** Since when the file says something else that does not count. */
  fileIgnoredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Nobody changed them here: a changed file is loaded at the next start. */
  fromFile: Scalars['Boolean']['output'];
  /** Goes up with every change. */
  revision: Scalars['Int']['output'];
};

export type ContactKind =
  | 'COMPANY'
  | 'PERSON';

export type ContactLabelled = {
  __typename?: 'ContactLabelled';
  labels: Array<Label>;
};

export type ContactResult = ContactSaved | Refused;

export type ContactSaved = {
  __typename?: 'ContactSaved';
  contact: Contact;
};

export type CreateApiTokenInput = {
  /** At most two years from now. */
  expiresAt: Scalars['DateTime']['input'];
  /** At most 60 characters. */
  name: Scalars['String']['input'];
  /** At least one of `apiTokenScopes`. */
  scopes: Array<Scalars['String']['input']>;
  /** Narrows it to these streams; null: all its agent works in. */
  streamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CreateApiTokenResult = ApiTokenCreated | Refused;

export type CreateContactInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  emails?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Given: the required ones must be among them. Left out: none is asked for. */
  fields?: InputMaybe<Array<FieldInput>>;
  kind: ContactKind;
  language?: InputMaybe<Language>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  phones?: InputMaybe<Array<Scalars['String']['input']>>;
  taxId?: InputMaybe<Scalars['String']['input']>;
};

export type DecisionEntry = Entry & {
  __typename?: 'DecisionEntry';
  at: Scalars['DateTime']['output'];
  author: Author;
  /** The reason of a rejection. */
  html?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  position: Scalars['Int']['output'];
  proposalId: Scalars['ID']['output'];
  verdict: ProposalStatus;
  visibility: Visibility;
};

export type DeleteCommentResult = CommentDeleted | Refused;

export type DeliveryState =
  | 'BOUNCED'
  | 'FAILED'
  | 'QUEUED'
  | 'SENT';

export type DesignAgent = {
  __typename?: 'DesignAgent';
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type DesignPeople = {
  __typename?: 'DesignPeople';
  /** At most 500. */
  agents: Array<DesignAgent>;
  groups: Array<DesignPrincipal>;
  roles: Array<DesignPrincipal>;
};

export type DesignPrincipal = {
  __typename?: 'DesignPrincipal';
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type DesignVariable = {
  __typename?: 'DesignVariable';
  /** What it stands for, in the reader's language. */
  label: Scalars['String']['output'];
  /** E.g. `case.number`. `fields` stands for each field of the action: `fields.<key>`. */
  name: Scalars['String']['output'];
  uses: Array<TemplateUse>;
};

export type DesignedStream = {
  __typename?: 'DesignedStream';
  actions: Scalars['Int']['output'];
  color: Scalars['String']['output'];
  draft?: Maybe<DraftSummary>;
  /** Since when its file in the folder says something else; it is not loaded, as the stream was changed here. */
  fileIgnoredAt?: Maybe<Scalars['DateTime']['output']>;
  /** From a file in the folder of workflows, and not changed here since. */
  fromFile: Scalars['Boolean']['output'];
  icon: Scalars['String']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  openCases: Scalars['Int']['output'];
  states: Scalars['Int']['output'];
  /** Of what is published; 0: never published. */
  version: Scalars['Int']['output'];
};

export type Direction =
  | 'IN'
  | 'OUT';

export type DiscardDraftResult = Refused | WorkflowDraftDiscarded;

export type Draft = {
  __typename?: 'Draft';
  actionKey: Scalars['String']['output'];
  attachments: Array<Attachment>;
  html: Scalars['String']['output'];
  /** What else was filled in: fields, cc, bcc, files, assignee. */
  input: Scalars['JSON']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The window that saved it last, as it called itself. */
  window?: Maybe<Scalars['ID']['output']>;
};

export type DraftBaseInput = {
  /** When that was saved; null where there was none. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DraftMail = {
  __typename?: 'DraftMail';
  html: Scalars['String']['output'];
  language: Language;
  subject: Scalars['String']['output'];
};

export type DraftMailInput = {
  /** Of the case. */
  number: Scalars['String']['input'];
  /** From the document inwards, e.g. `actions`, `reply`, `mails`, `0`, or `confirmation`; of a single mail without a number. */
  path: Array<Scalars['String']['input']>;
  stream: Scalars['String']['input'];
};

export type DraftMailPreview = {
  __typename?: 'DraftMailPreview';
  /** One for each language. */
  mails: Array<DraftMail>;
};

export type DraftMailSent = {
  __typename?: 'DraftMailSent';
  /** The designer's own address. */
  to: Scalars['String']['output'];
};

export type DraftSummary = {
  __typename?: 'DraftSummary';
  changedAt: Scalars['DateTime']['output'];
  changedBy: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
};

export type DraftWriter = {
  __typename?: 'DraftWriter';
  agent: Agent;
  /** As its window told it; null when it is not in the text. */
  caret?: Maybe<Scalars['String']['output']>;
  window: Scalars['ID']['output'];
};

export type EditCommentInput = {
  commentId: Scalars['ID']['input'];
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 5000 characters. */
  text: Scalars['String']['input'];
};

export type EditNoteInput = {
  entryId: Scalars['ID']['input'];
  html: Scalars['String']['input'];
  number: Scalars['String']['input'];
  /** `NoteEntry.wordingId` of what was on the screen. */
  seen: Scalars['ID']['input'];
  /** Of the case as it was on the screen; tells what was missed. */
  version: Scalars['Int']['input'];
};

export type Entry = {
  at: Scalars['DateTime']['output'];
  author: Author;
  id: Scalars['ID']['output'];
  position: Scalars['Int']['output'];
  visibility: Visibility;
};

export type EntryConnection = {
  __typename?: 'EntryConnection';
  edges: Array<EntryEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EntryCounts = {
  __typename?: 'EntryCounts';
  approvals: Scalars['Int']['output'];
  calls: Scalars['Int']['output'];
  changes: Scalars['Int']['output'];
  messages: Scalars['Int']['output'];
  notes: Scalars['Int']['output'];
};

export type EntryEdge = {
  __typename?: 'EntryEdge';
  cursor: Scalars['String']['output'];
  node: Entry;
};

export type EntryGroup =
  | 'APPROVALS'
  /** Telephone calls and SMS. */
  | 'CALLS'
  | 'CHANGES'
  | 'MESSAGES'
  | 'NOTES';

export type ExplainedAccess = {
  __typename?: 'ExplainedAccess';
  /** Null where no number was given, or the viewer sees no such case. */
  case?: Maybe<ExplainedCase>;
  /** Without the right to read cases no state shows them any. */
  readsCases: Scalars['Boolean']['output'];
  /** General rights, each by the role. */
  rights: Array<ExplainedRight>;
  streams: Array<ExplainedStream>;
};

export type ExplainedAction = {
  __typename?: 'ExplainedAction';
  by: Array<AccessReason>;
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** What they write with it waits for approval, at least at first. */
  waits: Scalars['Boolean']['output'];
};

export type ExplainedButton = {
  __typename?: 'ExplainedButton';
  available: Scalars['Boolean']['output'];
  /** Why it is theirs; empty: because they wrote what waits. */
  by: Array<AccessReason>;
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  waits: Scalars['Boolean']['output'];
};

export type ExplainedCase = {
  __typename?: 'ExplainedCase';
  /** Its buttons for them now. */
  actions: Array<ExplainedButton>;
  number: Scalars['String']['output'];
  /** Why they see it; empty: they do not. */
  seenBy: Array<AccessReason>;
  sees: Scalars['Boolean']['output'];
  state: State;
  stream: Scalars['String']['output'];
  subject: Scalars['String']['output'];
};

export type ExplainedRight = {
  __typename?: 'ExplainedRight';
  by: AccessReason;
  explanation: Scalars['String']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type ExplainedState = {
  __typename?: 'ExplainedState';
  actions: Array<ExplainedAction>;
  /** Why they see cases there; empty: they see none. */
  seenBy: Array<AccessReason>;
  state: State;
};

export type ExplainedStream = {
  __typename?: 'ExplainedStream';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Every state in order; nothing of streams they do not work in. */
  states: Array<ExplainedState>;
  /** Why they work here; empty: they do not. */
  worksBy: Array<AccessReason>;
};

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

export type ExportStarted = {
  __typename?: 'ExportStarted';
  id: Scalars['ID']['output'];
  /** A path of this server. */
  url: Scalars['String']['output'];
};

export type ExportState =
  | 'ASKED'
  | 'BROKEN'
  | 'DONE'
  | 'RUNNING';

/** What a form asks for: of a contact, of a case, of an action. */
export type Field = {
  __typename?: 'Field';
  currency?: Maybe<Scalars['String']['output']>;
  /** Of a contact's own field: whether the viewer may fill it in, if they may edit contacts. Others say so of each value. */
  editable: Scalars['Boolean']['output'];
  help?: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  kind: FieldKind;
  label: Scalars['String']['output'];
  /** Characters a text takes; null for other kinds. */
  maxLength?: Maybe<Scalars['Int']['output']>;
  options: Array<FieldOption>;
  required: Scalars['Boolean']['output'];
};

/** What is wrong with one field of an input. */
export type FieldError = {
  __typename?: 'FieldError';
  message: Scalars['String']['output'];
  /** The field's place in the input: `text`, `cc.0`, `fields.amount`. */
  path: Scalars['String']['output'];
};

/** Cases by the value of one of their stream's `searchFields`, or of their contact's `contactSearchFields`: `equals`, or `contains`, or `from` and `to`. */
export type FieldFilterInput = {
  /** Words of a text, or their beginnings. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** The value; of several options one of them. */
  equals?: InputMaybe<Scalars['JSON']['input']>;
  /** A number or a day (YYYY-MM-DD), itself included. */
  from?: InputMaybe<Scalars['JSON']['input']>;
  key: Scalars['String']['input'];
  to?: InputMaybe<Scalars['JSON']['input']>;
};

export type FieldInput = {
  key: Scalars['String']['input'];
  value?: InputMaybe<Scalars['JSON']['input']>;
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

export type FieldOption = {
  __typename?: 'FieldOption';
  /** Offered no more; stays where it was chosen before. */
  hidden: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type FieldValue = {
  __typename?: 'FieldValue';
  key: Scalars['String']['output'];
  kind: FieldKind;
  label: Scalars['String']['output'];
  /** As people read it. */
  text: Scalars['String']['output'];
  value?: Maybe<Scalars['JSON']['output']>;
};

export type FilledTemplate = {
  __typename?: 'FilledTemplate';
  attachments: Array<Attachment>;
  html: Scalars['String']['output'];
  language: Language;
};

export type FilledTemplateResult = FilledTemplate | Refused;

export type FormAgreement = {
  __typename?: 'FormAgreement';
  at: Scalars['DateTime']['output'];
  /** The case it became, if the viewer may see it. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** Title of the form. */
  form: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  language: Language;
  /** The exact words. */
  text: Scalars['String']['output'];
  /** Where more about it stood. */
  url?: Maybe<Scalars['String']['output']>;
};

export type FormPlace = {
  __typename?: 'FormPlace';
  /** Key of the field of `form` it stands below; null: above all of them. */
  below?: Maybe<Scalars['String']['output']>;
  /** Among the buttons of the form, from 0. */
  order: Scalars['Int']['output'];
};

export type Group = {
  __typename?: 'Group';
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  memberCount: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type HeaderAction = {
  __typename?: 'HeaderAction';
  available: Scalars['Boolean']['output'];
  kind: HeaderActionKind;
  /** Why it is not available. */
  reason?: Maybe<Scalars['String']['output']>;
  /** CALL: the number, one action for each. EMAIL: key of the case's action to write with. */
  target?: Maybe<Scalars['String']['output']>;
};

export type HeaderActionKind =
  | 'CALL'
  | 'EDIT'
  | 'EMAIL'
  | 'SMS';

/** A field of the case, something of its contact, or a button; nothing of contacts for those who may not read them. */
export type HeaderField = {
  __typename?: 'HeaderField';
  actions: Array<HeaderAction>;
  /** Key of the field, or phone, email, company, taxId, address; of a button, the action's. */
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  source: HeaderSource;
  /** As people read it; empty when nothing is known, and of a button. */
  text: Scalars['String']['output'];
};

export type HeaderSource =
  /** A button: one of the viewer's `availableActions`. */
  | 'ACTION'
  | 'CASE'
  | 'CONTACT';

export type HitPlace =
  | 'MESSAGE'
  | 'NOTE';

export type InitialText = {
  __typename?: 'InitialText';
  html: Scalars['String']['output'];
  language: Language;
};

export type Installation = {
  __typename?: 'Installation';
  /** Demo accounts exist and the demo mailbox answers. */
  demo: Scalars['Boolean']['output'];
  /** Nobody has set the program up yet: the set-up link printed at start does it. */
  needsSetUp: Scalars['Boolean']['output'];
  organisation: Scalars['String']['output'];
};

export type JoinSharedDraftInput = {
  /** Whose draft; the viewer's own when not given. */
  draftOf?: InputMaybe<Scalars['ID']['input']>;
  number: Scalars['String']['input'];
  /** A Yjs update that holds the draft's text; base64. */
  seed: Scalars['String']['input'];
  /** `updatedAt` of the draft it was made from. */
  seededFrom: Scalars['DateTime']['input'];
};

export type JoinSharedDraftResult = Refused | SharedDraft;

export type Label = {
  __typename?: 'Label';
  color: LabelColor;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Where it applies. */
  scopes: Array<LabelScope>;
  version: Scalars['Int']['output'];
};

export type LabelCaseInput = {
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  number: Scalars['String']['input'];
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type LabelCount = {
  __typename?: 'LabelCount';
  /** That the viewer may see; counted up to 1000. */
  cases: Scalars['Int']['output'];
  /** Counted up to 1000. */
  contacts: Scalars['Int']['output'];
  label: Scalars['ID']['output'];
  /** Reply templates the viewer may use; counted up to 1000. */
  templates: Scalars['Int']['output'];
};

export type LabelInput = {
  color: LabelColor;
  /** 1–40 characters; one of a kind for each thing it applies to, however it is written. */
  name: Scalars['String']['input'];
  scopes: Array<LabelScope>;
};

export type LabelResult = LabelSaved | Refused;

export type LabelSaved = {
  __typename?: 'LabelSaved';
  label: Label;
};

export type LabelScope =
  | 'CASES'
  | 'CONTACTS'
  | 'TEMPLATES';

export type LabelTemplateInput = {
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Language =
  | 'en'
  | 'pl'
  | 'ru'
  | 'uk';

export type LeavingState = {
  __typename?: 'LeavingState';
  cases: Scalars['Int']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** A state of the draft that means the same. */
  suggested?: Maybe<Scalars['String']['output']>;
};

export type LinkCasesInput = {
  /** What that case is to the other one. */
  kind: LinkKind;
  number: Scalars['String']['input'];
  /** Number of the other one. */
  to: Scalars['String']['input'];
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

export type MailAccount = {
  __typename?: 'MailAccount';
  address: Scalars['String']['output'];
  incoming?: Maybe<MailServer>;
  outgoing?: Maybe<MailServer>;
};

export type MailAccountChanged = {
  __typename?: 'MailAccountChanged';
  address: Scalars['String']['output'];
};

export type MailAccountResult = MailAccountChanged | Refused;

export type MailDecided = {
  __typename?: 'MailDecided';
  id: Scalars['ID']['output'];
};

export type MailDecisionResult = MailDecided | Refused;

export type MailSecurity =
  /** Only for a server on the same machine. */
  | 'NONE'
  | 'STARTTLS'
  | 'TLS';

/** Never with its password. */
export type MailServer = {
  __typename?: 'MailServer';
  host: Scalars['String']['output'];
  port: Scalars['Int']['output'];
  security: MailSecurity;
  user: Scalars['String']['output'];
};

export type MailServerInput = {
  host: Scalars['String']['input'];
  password?: InputMaybe<Scalars['String']['input']>;
  port: Scalars['Int']['input'];
  security: MailSecurity;
  /** May be empty of a server mail goes out by that asks for no sign-in. */
  user?: InputMaybe<Scalars['String']['input']>;
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

export type MailServerTried = {
  __typename?: 'MailServerTried';
  /** Null when the program could sign in. */
  problem?: Maybe<MailServerProblem>;
};

export type MailSetting = {
  __typename?: 'MailSetting';
  accounts: Array<MailAccount>;
  /** Port at which mail servers hand mail over (SMTP_PORT). */
  receivesAt: Scalars['Int']['output'];
  /** SMTP_URL says what all mail goes out by; what accounts say of it does not count. */
  sendsByEnvironment: Scalars['Boolean']['output'];
};

export type MailWay =
  /** IMAP. */
  | 'INCOMING'
  /** SMTP. */
  | 'OUTGOING';

export type Mailbox = {
  __typename?: 'Mailbox';
  address: Scalars['String']['output'];
  /** Lay there before the mailbox was read. */
  earlier?: Maybe<Scalars['Int']['output']>;
  folder?: Maybe<Scalars['String']['output']>;
  inLedger?: Maybe<Scalars['Int']['output']>;
  incidents: Array<MailboxIncident>;
  lastContactAt?: Maybe<Scalars['DateTime']['output']>;
  lastError?: Maybe<Scalars['String']['output']>;
  lastErrorAt?: Maybe<Scalars['DateTime']['output']>;
  lastMailAt?: Maybe<Scalars['DateTime']['output']>;
  /** Mails at the server; at the last comparison messages = inLedger + earlier + missing. Null for mail handed over by SMTP. */
  messages?: Maybe<Scalars['Int']['output']>;
  missing?: Maybe<Scalars['Int']['output']>;
  /** In the ledger, set aside. */
  quarantined: Scalars['Int']['output'];
  reconciledAt?: Maybe<Scalars['DateTime']['output']>;
  server?: Maybe<Scalars['String']['output']>;
  state: MailboxState;
  /** In the ledger, and not yet read. */
  waiting: Scalars['Int']['output'];
};

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

export type Me = {
  __typename?: 'Me';
  agent: Agent;
  /** What the browser told last; of times in mails while none is chosen. */
  browserTimeZone?: Maybe<Scalars['String']['output']>;
  email: Scalars['String']['output'];
  language: Language;
  preferences: Preferences;
  /** Rights held, e.g. `case.create`. */
  rights: Array<Scalars['String']['output']>;
  role: Scalars['String']['output'];
  /** Chosen by the agent (IANA name); null: times follow the browser. */
  timeZone?: Maybe<Scalars['String']['output']>;
};

export type MergeCasesInput = {
  /** Number of the case that stays. */
  into: Scalars['String']['input'];
  /** The case that goes, and its version that was on the screen. */
  number: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  /** Where they are of different contacts: the contact of the case that goes takes part in the other one, in copy. */
  withContact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A case that is part of another one now. It offers no actions and takes no changes. */
export type MergedCase = {
  __typename?: 'MergedCase';
  case: Case;
  /** The case it was merged into itself, where that was merged further. */
  intoNumber: Scalars['String']['output'];
  mayUndo: Scalars['Boolean']['output'];
  mergedAt: Scalars['DateTime']['output'];
  mergedBy: Agent;
};

export type MessageEntry = Entry & {
  __typename?: 'MessageEntry';
  /** Automatic, and the stream wants such mails to stand apart, folded to one line. */
  apart: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  attachments: Array<Attachment>;
  author: Author;
  /** Recognised as automatic: out of office, bounce, list (IN-5). */
  automatic: Scalars['Boolean']['output'];
  /** Blind copies: the customer and the other recipients are told nothing of them. */
  bcc: Array<Address>;
  cc: Array<Address>;
  channel: Channel;
  delivery?: Maybe<DeliveryState>;
  /** The other server's words when delivery failed. */
  deliveryDetail?: Maybe<Scalars['String']['output']>;
  direction: Direction;
  from?: Maybe<Address>;
  /** Sanitised; show it in a sandboxed frame all the same. */
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  moved?: Maybe<MovedEntry>;
  /** The mail as it came, for download. */
  originalUrl?: Maybe<Scalars['String']['output']>;
  position: Scalars['Int']['output'];
  /** Where the quoted earlier mail begins in `html` is split off. */
  quotedHtml?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  to: Array<Address>;
  visibility: Visibility;
};

export type MoveCaseToStreamInput = {
  number: Scalars['String']['input'];
  /** Key of one of `StreamMove.states`; unset: where cases begin. */
  state?: InputMaybe<Scalars['String']['input']>;
  streamId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type MoveEntriesInput = {
  /** Of messages and notes, at most 50. */
  entryIds: Array<Scalars['ID']['input']>;
  number: Scalars['String']['input'];
  /** Number of the case they go to. */
  to: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

/** Shown in another case from now on; its words, files and original are there. */
export type MovedEntry = {
  __typename?: 'MovedEntry';
  /** Of that case; null when the viewer may not see it. */
  number?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  answerComment: PassageThreadResult;
  /** The viewer's own order; views that are not named follow by age. */
  arrangeViews: Array<SavedView>;
  assignCase: PerformActionResult;
  /** Stops an own job between two cases; what was done stays done. */
  cancelBulk?: Maybe<BulkJob>;
  changeContact: PerformActionResult;
  /** Begins a thread on words of a proposal, or of a draft on a case the viewer may act on. Nobody but staff ever sees it (CS-6). */
  commentOnPassage: PassageThreadResult;
  /**
   * Makes an address a mailbox of a stream, and keeps how its mail comes in and goes out. A server that is left out stays as
   * it was. Streams that had no address to send from send from it. Publishing needs `workflow.manage` as well.
   */
  connectMailbox: MailAccountResult;
  /** Makes a token by which a program acts for the viewer. The secret is told this once. */
  createApiToken: CreateApiTokenResult;
  createContact: ContactResult;
  createLabel: LabelResult;
  /**
   * Takes one's own comment back. One that was answered leaves its place and nothing of its words; a thread of which nothing
   * is left goes too.
   */
  deleteComment: DeleteCommentResult;
  /** Takes a label off everything; `restoreLabel` undoes it. */
  deleteLabel: Scalars['Boolean']['output'];
  /** Takes a note out of sight, with `deleted: false` it comes back. As `editNote` otherwise. */
  deleteNote: PerformActionResult;
  /** `back`: undone. */
  deleteReplyTemplate: TemplateDone;
  /** Refused while somebody has it. `back`: undone. */
  deleteRole: PeopleDone;
  /** Refused while a workflow names it or it owns open cases. `back`: undone, with its members. */
  deleteStaffGroup: PeopleDone;
  /** Its templates go along. `back`: undone, with those that went along. */
  deleteTemplateGroup: TemplateDone;
  /** Takes a view away from everybody who has it; `restoreView` undoes it. False where there is none. */
  deleteView: Scalars['Boolean']['output'];
  /** Throws a mail away that was set aside; its bytes stay in the ledger. */
  discardMail: MailDecisionResult;
  /** What is published stays as it is. */
  discardWorkflowDraft: DiscardDraftResult;
  /** Reads and sends by it no more; `back` undoes that. The stream keeps the address. */
  disconnectMailbox: MailAccountResult;
  /** No more reminders of what is left; `false` brings them back. */
  dismissSetUp?: Maybe<SetUpProgress>;
  /** `window`: as in `SaveDraftInput`. */
  dropDraft: Scalars['Boolean']['output'];
  /** Puts one's own comment right; it is marked as edited. */
  editComment: PassageThreadResult;
  /**
   * Other words for a note (CS-19), by its author or with the right note.edit; never for the note a case began with. The
   * former words stay in `Case.noteWordings`. A conflict when the note is not what was on the screen.
   */
  editNote: PerformActionResult;
  /** Signs out everywhere but here; how many there were. */
  endOtherSessions: Scalars['Int']['output'];
  /** Signs out there; false when it is none of one's own. Ending the current one signs out here. */
  endSession: Scalars['Boolean']['output'];
  followCase?: Maybe<Case>;
  /** Gives the open cases of somebody who is suspended to `to`. */
  handOverCases: SuspendResult;
  /** Sends a mail with a link that is good once, for seven days. */
  invitePerson: PersonResult;
  /**
   * Begins to write along in a draft (CS-17): one's own from another window, or a colleague's on a case one may act on. The
   * first one's seed becomes the document; all take what is there then. Refused with DRAFT_MOVED_ON when the draft was saved
   * anew since `seededFrom`: read it again.
   */
  joinSharedDraft: JoinSharedDraftResult;
  /** Puts labels on a case and takes labels off, at any stage. Takes no version: labels add up. */
  labelCase: PerformActionResult;
  labelContact: ContactLabelled;
  /** Of a template the viewer may change. */
  labelTemplate: TemplateLabelled;
  /**
   * Links two cases (CS-28). A parent and its children make a tree of at most 5 levels, in which a case has one parent; a case
   * has at most 100 links. Whoever may not see the one sees nothing of it beside the other. Takes no version: links add up.
   */
  linkCases: PerformActionResult;
  /** Marks those named as read, at most 100, or all; answers how many are left. */
  markNoticesRead: Scalars['Int']['output'];
  /** Unread and followed are the viewer's own; they change no version. */
  markRead?: Maybe<Case>;
  /**
   * Merges a case into another one (CS-28): it is found as that one from then on, by its number, in links, and by mail, and
   * its entries are shown there. Whoever sees the case that stays may read them. Refused with MERGED where it was merged
   * already; undone by `undoMerge`.
   */
  mergeCases: PerformActionResult;
  /** What carries the one shows the other from now on; `restoreLabel` undoes it. False where there is none. */
  mergeLabels: Scalars['Boolean']['output'];
  /**
   * Moves a case to another stream, one the viewer works in: into its first state or the one that is named, with its form.
   * Values that fit no field there are put aside and stay readable (`Case.earlierValues`).
   */
  moveCaseToStream: PerformActionResult;
  /**
   * Moves messages and notes to another case (CS-20), and answers with that one. In a case of another contact they are
   * internal. A message that is still being sent stays.
   */
  moveEntries: PerformActionResult;
  /** A case made by hand, e.g. after a telephone call (IN-17). */
  openCase: PerformActionResult;
  /** Those named first, in this order. */
  orderConsentKinds: Array<ConsentKind>;
  /** The one door through which an agent changes a case by its workflow. */
  performAction: PerformActionResult;
  /** Pins a note above the timeline for everybody, or lets it go; at most 10 of a case. */
  pinNote: PerformActionResult;
  /** Does nothing; keeps a connection warm. */
  ping: Scalars['Boolean']['output'];
  /** What the mails of an action would say, before it is performed (WF-6). */
  previewAction: ActionPreviewResult;
  /**
   * What a mail of the draft, as it is kept, says in a case one may see: in each language, as sending would say it. Nothing is
   * kept or sent. Refused with NOT_FOUND also for a case one may not see, and with HAS_PROBLEMS naming places in the document.
   */
  previewDraftMail: PreviewDraftMailResult;
  /** What a text would say in a case; nothing is written. */
  previewReplyTemplate: FilledTemplateResult;
  /**
   * All in one transaction, or refused: CONFLICT when somebody saved or published since, HAS_PROBLEMS naming places in the
   * document, MAPPING_MISSING naming states, TOO_MANY_CASES.
   */
  publishWorkflow: PublishWorkflowResult;
  /** Takes in what was written, as often as it is sent. Refused with NOT_FOUND once the draft was sent or thrown away. */
  pushSharedDraft: PushSharedDraftResult;
  /** Gives a mail that was set aside its tries anew. */
  readMailAgain: MailDecisionResult;
  /** Adds that a contact has consented. */
  recordConsent: ConsentResult;
  /** The link of before opens nothing any more. */
  resendInvitation: PersonResult;
  /** Resolves a thread, or opens it again. */
  resolveThread: PassageThreadResult;
  /** Undoes a deletion or a merge. */
  restoreLabel: Scalars['Boolean']['output'];
  restoreView: Scalars['Boolean']['output'];
  resumePerson: PersonResult;
  /** The same for all dead rows of a topic, or of all topics when none is named. How many there were. */
  retryDeadWork: Scalars['Int']['output'];
  /** Sends a failed message again. */
  retryMessage: PerformActionResult;
  /** Gives one dead row a full set of tries. False when no dead row has this id. */
  retryWork: Scalars['Boolean']['output'];
  /** Ends it at once, one's own or, with the right to manage tokens, anybody's; false when there is none that works. */
  revokeApiToken: Scalars['Boolean']['output'];
  /** `back`: undone; the link opens again. */
  revokeInvitation: PeopleDone;
  /** Makes that version the draft, in place of the one there is; it is published like any other. */
  rollBackWorkflow: WorkflowDraftResult;
  saveConsentKind: ConsentKindResult;
  /** The next version of what is agreed to; those before it stay as they were. */
  saveConsentWording: ConsentKindResult;
  /** Makes `document` the fields of all contacts. Values of fields and options that go stay kept, and are back with them. */
  saveContactFields: ContactFieldsResult;
  /** Keeps what is being written, on any device, until it is sent or dropped. */
  saveDraft?: Maybe<Draft>;
  saveReplyTemplate: ReplyTemplateResult;
  /** Makes a role, or changes one: then `key` and the version on the screen are given. Nobody gives a right they do not hold. */
  saveRole: RoleResult;
  /** Keeps the draft's HTML as it is with all changes up to `seq`. False when there is no such document. */
  saveSharedDraft: Scalars['Boolean']['output'];
  /** Makes a group, or changes one: then `id` and the version on the screen are given. */
  saveStaffGroup: StaffGroupResult;
  /** Own groups by everybody; shared ones by those who keep them. */
  saveTemplateGroup: TemplateGroupResult;
  /** Makes a view, or changes one: then `id` and the version on the screen are given. */
  saveView: SavedViewResult;
  /** Whatever is in it is kept, also what is wrong. Refused with CONFLICT when somebody saved since that revision. */
  saveWorkflowDraft: WorkflowDraftResult;
  /** Sends it to oneself, marked as a test; it stands in no case. Refused likewise, and with TOO_MANY_ATTEMPTS. */
  sendDraftMail: SendDraftMailResult;
  /** Values of the case's form, changed after it was opened (WF-10); each leaves a line in the timeline. */
  setCaseFields: PerformActionResult;
  /** Of others than these topics the viewer hears under the bell only. */
  setNoticeMails: NoticeMails;
  /** How one likes to work, on any device. */
  setPreferences: Preferences;
  setPriority: PerformActionResult;
  /** Where the case came from, put right; what its messages came by stays. With the right to set the subject. */
  setSource: PerformActionResult;
  setSubject: PerformActionResult;
  /** A step is done, or put off; what was done stays so. */
  settleSetUpStep?: Maybe<SetUpProgress>;
  /**
   * Puts a case out of one's own way: until a time, at most two years ahead, or without one until the customer answers,
   * who brings it back in any case. It leaves one's queues but for SNOOZED, ALL and ARCHIVE; nobody else notices.
   */
  snoozeCase?: Maybe<Case>;
  /**
   * Makes a case of its own of messages and notes of another one (CS-28), for the same contact. Answers with the new case. Their
   * files go along by reference, answers to them arrive in the new case, and both timelines say so.
   */
  splitCase: PerformActionResult;
  /**
   * Does one thing to many cases, behind the scenes: to each by the same rules and with the same rights as to it alone. Which
   * cases is settled now; at most 100,000, of a merge 200.
   */
  startBulk: StartBulkResult;
  /** Writes an export down and gives the address of its download, which works once, for ten minutes, for whoever asked. */
  startExport: StartExportResult;
  /** Makes streams of ready-made workflows and publishes them; at most 20. Of a key that is there already nothing is made. */
  startReadyMade: StartReadyMadeResult;
  /** Begins a new stream: from a ready-made workflow, or with one state. Nothing is published by it. */
  startStream: WorkflowDraftResult;
  /** Signs them out at once, and gives their open cases to `to`, behind the scenes. */
  suspendPerson: SuspendResult;
  /**
   * Takes one's own reply back while it is held: it leaves the timeline and returns as a draft, the case goes back to where
   * it was. Refused with TOO_LATE, CASE_MOVED_ON or DRAFT_IN_THE_WAY.
   */
  takeBackMessage: PerformActionResult;
  /** Says that an entry the viewer recorded within the last minute was a mistake. It stays, and does not count. */
  takeConsentEntryBack: ConsentResult;
  /**
   * To be called when the viewer really opens a case with `openingTakes`: they become its owner (CS-16). Refused when it is
   * somebody's by now; of two at one moment one is its owner.
   */
  takeOpenedCase: PerformActionResult;
  /** Where the viewer's caret is. It holds for 30 seconds: say it again while it is so. */
  tellDraftCaret: Scalars['Boolean']['output'];
  /**
   * Tells the viewer's other windows that this one has their draft open as well, so that they can go on in one text. False
   * when the viewer may not see the case.
   */
  tellDraftOpen: Scalars['Boolean']['output'];
  /**
   * Tells the others what one does at the case that this window has open. It holds for 20 seconds: say it again while it
   * is so. False when the viewer may not see the case.
   */
  tellPresence: Scalars['Boolean']['output'];
  /**
   * Connects to a server of mail and signs in, for 15 seconds at most; nothing is kept, and of what the server says nothing is
   * told. Refused with TOO_MANY_ATTEMPTS after 12 tries in five minutes.
   */
  tryMailServer: TryMailServerResult;
  /**
   * A sandbox: the draft walked by a case that exists nowhere. Nothing is stored or sent. Refused as performing would be, and
   * with HAS_PROBLEMS.
   */
  tryWorkflow: TryWorkflowResult;
  /** Gives back what an own job changed, of cases that were not changed since; a job of its own. For 24 hours, not of actions. */
  undoBulk: StartBulkResult;
  /**
   * Lets a merged case stand for itself again, as it was; what came since stays with the case it came to. For 30 days, and
   * by whoever sees the state it returns to. Refused with TOO_LATE, with NOT_ALLOWED, or with MERGED while the case it went
   * into is merged itself.
   */
  undoMerge: PerformActionResult;
  /**
   * Takes the viewer's own latest move back, values, state and owner included, as long as nothing happened since: `version` is
   * the one after the move. Refused with CASE_MOVED_ON or NOT_ALLOWED.
   */
  undoStreamMove: PerformActionResult;
  /** Takes a link away; linking them again puts it back. Refused with NOT_FOUND where they are not linked so. */
  unlinkCases: PerformActionResult;
  updateContact: ContactResult;
  updateLabel: LabelResult;
  /** Settings of one's own: name, language, time zone. */
  updateMe: UpdateMeResult;
  /** Also what an invitation says while it waits: no mail is sent, and the address stays. */
  updatePerson: PersonResult;
  /**
   * A reply template, filled for a case: in `language`, else in the contact's, else in the stream's. Its files become
   * uploads of the viewer's, to be sent with an action.
   */
  useReplyTemplate: FilledTemplateResult;
  /** Brings it back now. */
  wakeCase?: Maybe<Case>;
  /** Adds that a contact has withdrawn a consent; `at` is refused when none stood then. */
  withdrawConsent: ConsentResult;
};


export type MutationAnswerCommentArgs = {
  input: AnswerCommentInput;
};


export type MutationArrangeViewsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationAssignCaseArgs = {
  input: AssignCaseInput;
};


export type MutationCancelBulkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChangeContactArgs = {
  input: ChangeContactInput;
};


export type MutationCommentOnPassageArgs = {
  input: CommentOnPassageInput;
};


export type MutationConnectMailboxArgs = {
  input: ConnectMailboxInput;
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationCreateContactArgs = {
  input: CreateContactInput;
};


export type MutationCreateLabelArgs = {
  input: LabelInput;
};


export type MutationDeleteCommentArgs = {
  commentId: Scalars['ID']['input'];
};


export type MutationDeleteLabelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteNoteArgs = {
  deleted?: Scalars['Boolean']['input'];
  entryId: Scalars['ID']['input'];
  number: Scalars['String']['input'];
};


export type MutationDeleteReplyTemplateArgs = {
  back?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationDeleteRoleArgs = {
  back?: InputMaybe<Scalars['Boolean']['input']>;
  key: Scalars['String']['input'];
};


export type MutationDeleteStaffGroupArgs = {
  back?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationDeleteTemplateGroupArgs = {
  back?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationDeleteViewArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDiscardMailArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDiscardWorkflowDraftArgs = {
  revision: Scalars['Int']['input'];
  stream: Scalars['String']['input'];
};


export type MutationDisconnectMailboxArgs = {
  address: Scalars['String']['input'];
  back?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationDismissSetUpArgs = {
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationDropDraftArgs = {
  number: Scalars['String']['input'];
  window?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationEditCommentArgs = {
  input: EditCommentInput;
};


export type MutationEditNoteArgs = {
  input: EditNoteInput;
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFollowCaseArgs = {
  follow?: Scalars['Boolean']['input'];
  number: Scalars['String']['input'];
};


export type MutationHandOverCasesArgs = {
  id: Scalars['ID']['input'];
  to: SuccessorInput;
};


export type MutationInvitePersonArgs = {
  input: PersonInput;
};


export type MutationJoinSharedDraftArgs = {
  input: JoinSharedDraftInput;
};


export type MutationLabelCaseArgs = {
  input: LabelCaseInput;
};


export type MutationLabelContactArgs = {
  input: LabelContactInput;
};


export type MutationLabelTemplateArgs = {
  input: LabelTemplateInput;
};


export type MutationLinkCasesArgs = {
  input: LinkCasesInput;
};


export type MutationMarkNoticesReadArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationMarkReadArgs = {
  number: Scalars['String']['input'];
  read?: Scalars['Boolean']['input'];
};


export type MutationMergeCasesArgs = {
  input: MergeCasesInput;
};


export type MutationMergeLabelsArgs = {
  id: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
};


export type MutationMoveCaseToStreamArgs = {
  input: MoveCaseToStreamInput;
};


export type MutationMoveEntriesArgs = {
  input: MoveEntriesInput;
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationOrderConsentKindsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationPerformActionArgs = {
  input: PerformActionInput;
};


export type MutationPinNoteArgs = {
  entryId: Scalars['ID']['input'];
  number: Scalars['String']['input'];
  pinned?: Scalars['Boolean']['input'];
};


export type MutationPreviewActionArgs = {
  input: PerformActionInput;
};


export type MutationPreviewDraftMailArgs = {
  input: DraftMailInput;
};


export type MutationPreviewReplyTemplateArgs = {
  html: Scalars['String']['input'];
  language: Language;
  number: Scalars['String']['input'];
};


export type MutationPublishWorkflowArgs = {
  input: PublishWorkflowInput;
};


export type MutationPushSharedDraftArgs = {
  input: PushSharedDraftInput;
};


export type MutationReadMailAgainArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationResendInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationResolveThreadArgs = {
  resolved?: Scalars['Boolean']['input'];
  threadId: Scalars['ID']['input'];
};


export type MutationRestoreLabelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreViewArgs = {
  id: Scalars['ID']['input'];
};


export type MutationResumePersonArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRetryDeadWorkArgs = {
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRetryMessageArgs = {
  entryId: Scalars['ID']['input'];
};


export type MutationRetryWorkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeApiTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeInvitationArgs = {
  back?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationRollBackWorkflowArgs = {
  stream: Scalars['String']['input'];
  to: Scalars['Int']['input'];
};


export type MutationSaveConsentKindArgs = {
  input: ConsentKindInput;
};


export type MutationSaveConsentWordingArgs = {
  input: ConsentWordingInput;
};


export type MutationSaveContactFieldsArgs = {
  input: ContactFieldsInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSaveReplyTemplateArgs = {
  input: ReplyTemplateInput;
};


export type MutationSaveRoleArgs = {
  input: RoleInput;
};


export type MutationSaveSharedDraftArgs = {
  input: SaveSharedDraftInput;
};


export type MutationSaveStaffGroupArgs = {
  input: StaffGroupInput;
};


export type MutationSaveTemplateGroupArgs = {
  input: TemplateGroupInput;
};


export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


export type MutationSaveWorkflowDraftArgs = {
  input: SaveWorkflowDraftInput;
};


export type MutationSendDraftMailArgs = {
  input: DraftMailInput;
  language: Language;
};


export type MutationSetCaseFieldsArgs = {
  input: SetCaseFieldsInput;
};


export type MutationSetNoticeMailsArgs = {
  input: NoticeMailsInput;
};


export type MutationSetPreferencesArgs = {
  input: PreferencesInput;
};


export type MutationSetPriorityArgs = {
  input: SetPriorityInput;
};


export type MutationSetSourceArgs = {
  input: SetSourceInput;
};


export type MutationSetSubjectArgs = {
  input: SetSubjectInput;
};


export type MutationSettleSetUpStepArgs = {
  later?: InputMaybe<Scalars['Boolean']['input']>;
  step: SetUpStep;
};


export type MutationSnoozeCaseArgs = {
  number: Scalars['String']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationSplitCaseArgs = {
  input: SplitCaseInput;
};


export type MutationStartBulkArgs = {
  input: StartBulkInput;
};


export type MutationStartExportArgs = {
  input: StartExportInput;
};


export type MutationStartReadyMadeArgs = {
  readyMade: Array<Scalars['String']['input']>;
};


export type MutationStartStreamArgs = {
  input: StartStreamInput;
};


export type MutationSuspendPersonArgs = {
  id: Scalars['ID']['input'];
  to: SuccessorInput;
  version: Scalars['Int']['input'];
};


export type MutationTakeBackMessageArgs = {
  entryId: Scalars['ID']['input'];
};


export type MutationTakeConsentEntryBackArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTakeOpenedCaseArgs = {
  number: Scalars['String']['input'];
};


export type MutationTellDraftCaretArgs = {
  caret?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  window: Scalars['ID']['input'];
};


export type MutationTellDraftOpenArgs = {
  number: Scalars['String']['input'];
  window: Scalars['ID']['input'];
};


export type MutationTellPresenceArgs = {
  doing: PresenceDoing;
  number: Scalars['String']['input'];
  window: Scalars['ID']['input'];
};


export type MutationTryMailServerArgs = {
  input: MailServerInput;
  way: MailWay;
};


export type MutationTryWorkflowArgs = {
  input: TryWorkflowInput;
};


export type MutationUndoBulkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUndoMergeArgs = {
  number: Scalars['String']['input'];
};


export type MutationUndoStreamMoveArgs = {
  number: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUnlinkCasesArgs = {
  input: LinkCasesInput;
};


export type MutationUpdateContactArgs = {
  input: UpdateContactInput;
};


export type MutationUpdateLabelArgs = {
  id: Scalars['ID']['input'];
  input: LabelInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateMeArgs = {
  input: UpdateMeInput;
};


export type MutationUpdatePersonArgs = {
  id: Scalars['ID']['input'];
  input: PersonInput;
  version: Scalars['Int']['input'];
};


export type MutationUseReplyTemplateArgs = {
  id: Scalars['ID']['input'];
  language?: InputMaybe<Language>;
  number: Scalars['String']['input'];
};


export type MutationWakeCaseArgs = {
  number: Scalars['String']['input'];
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

export type Names = {
  __typename?: 'Names';
  en: Scalars['String']['output'];
  pl?: Maybe<Scalars['String']['output']>;
  ru?: Maybe<Scalars['String']['output']>;
  uk?: Maybe<Scalars['String']['output']>;
};

export type NamesInput = {
  en: Scalars['String']['input'];
  pl?: InputMaybe<Scalars['String']['input']>;
  ru?: InputMaybe<Scalars['String']['input']>;
  uk?: InputMaybe<Scalars['String']['input']>;
};

export type NoteEntry = Entry & {
  __typename?: 'NoteEntry';
  /** The entry of this case it refers to (CS-20). */
  about?: Maybe<NoteSubject>;
  at: Scalars['DateTime']['output'];
  attachments: Array<Attachment>;
  author: Author;
  /** Its words and files are out of sight. */
  deleted: Scalars['Boolean']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  editedBy?: Maybe<Agent>;
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The viewer may edit and delete it. */
  mayEdit: Scalars['Boolean']['output'];
  moved?: Maybe<MovedEntry>;
  pinned: Scalars['Boolean']['output'];
  position: Scalars['Int']['output'];
  /** Number of the case that the same mail opened in another stream; null when there is none, or none the viewer may see. */
  siblingNumber?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  visibility: Visibility;
  /** What `EditNoteInput.seen` wants. */
  wordingId: Scalars['ID']['output'];
};

export type NoteSubject = {
  __typename?: 'NoteSubject';
  entryId: Scalars['ID']['output'];
  /** Of its author; empty of the program. */
  name: Scalars['String']['output'];
  /** Its first words; empty where there are none to read. */
  words: Scalars['String']['output'];
};

export type NoteWording = {
  __typename?: 'NoteWording';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Agent>;
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

export type Notice = {
  __typename?: 'Notice';
  at: Scalars['DateTime']['output'];
  /** Who caused it; null for a customer or the program. */
  by?: Maybe<Agent>;
  /** Changes of a followed case, or assigned cases, it stands for; 1 of all others. */
  count: Scalars['Int']['output'];
  /** The entry of the timeline it leads to. */
  entryId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  kind: NoticeKind;
  /** The case it leads to, and what it is called there. */
  number?: Maybe<Scalars['String']['output']>;
  read: Scalars['Boolean']['output'];
  subject?: Maybe<Scalars['String']['output']>;
  /** First words of what it is about; may be empty. */
  text: Scalars['String']['output'];
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

/** Of notices that are unread after two minutes; one mail a case until one of them is read. */
export type NoticeMails = {
  __typename?: 'NoticeMails';
  /** Only after ten minutes without the viewer. */
  onlyAway: Scalars['Boolean']['output'];
  topics: Array<NoticeTopic>;
};

export type NoticeMailsInput = {
  onlyAway: Scalars['Boolean']['input'];
  topics: Array<NoticeTopic>;
};

export type NoticePage = {
  __typename?: 'NoticePage';
  more: Scalars['Boolean']['output'];
  notices: Array<Notice>;
  /** At most 100, which stands for that many and more. */
  unread: Scalars['Int']['output'];
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

export type NoticesChange = {
  __typename?: 'NoticesChange';
  /** The new one; null when some were read. */
  notice?: Maybe<Notice>;
  unread: Scalars['Int']['output'];
};

export type OpenCaseInput = {
  assignee?: InputMaybe<AssigneeInput>;
  /** CALL, EMAIL … where it came from; AGENT when left out. */
  channel?: InputMaybe<Channel>;
  /** Sends the customer the confirmation with the number (IN-6). */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  fields?: InputMaybe<Array<FieldInput>>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  html: Scalars['String']['input'];
  /** Up to 200 characters: whoever sends it again within 30 days, with the same input, gets the case that was opened the first time (IN-16). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Instead of contactId: a new contact. */
  newContact?: InputMaybe<CreateContactInput>;
  priority?: InputMaybe<Priority>;
  streamId: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
};

export type OpenChild = {
  __typename?: 'OpenChild';
  number: Scalars['String']['output'];
  subject: Scalars['String']['output'];
};

export type OpenChildren = {
  __typename?: 'OpenChildren';
  count: Scalars['Int']['output'];
  /** The oldest, at most three. */
  first: Array<OpenChild>;
};

export type OwnDraftChange = {
  __typename?: 'OwnDraftChange';
  /** In which of their windows, as it called itself. */
  window?: Maybe<Scalars['ID']['output']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Participant = {
  __typename?: 'Participant';
  email: Scalars['String']['output'];
  /** The case's contact, rather than somebody in copy. */
  main: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** Known to belong to the contact, or added by an agent. */
  verified: Scalars['Boolean']['output'];
};

/** Letters of a text without its white space, the end not included; alike when nothing is left of the words. */
export type Passage = {
  __typename?: 'Passage';
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
};

export type PassageComment = {
  __typename?: 'PassageComment';
  at: Scalars['DateTime']['output'];
  by: Agent;
  /** Deleted by whoever wrote it, after it had been answered. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  mentions: Array<Agent>;
  /** Plain; who is mentioned stands in it as `@Name`. Empty when it was deleted. */
  text: Scalars['String']['output'];
};

/** Where the editor followed a passage to. */
export type PassageMoveInput = {
  end: Scalars['Int']['input'];
  start: Scalars['Int']['input'];
  threadId: Scalars['ID']['input'];
};

export type PassageThread = {
  __typename?: 'PassageThread';
  at: Scalars['DateTime']['output'];
  by: Agent;
  /** Oldest first; at most 100. */
  comments: Array<PassageComment>;
  /** Whose draft the words are in. */
  draftOf?: Maybe<Agent>;
  /** The proposal, message or note the words are in; null while they are a draft. */
  entryId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  /** Of the latest proposal: where the words are in the draft that goes on from it. */
  inDraft?: Maybe<Passage>;
  passage: Passage;
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  resolvedBy?: Maybe<Agent>;
  /** The passage as it was when it was commented on. */
  words: Scalars['String']['output'];
};

export type PassageThreadResult = PassageThread | Refused;

export type PassagesChange = {
  __typename?: 'PassagesChange';
  number: Scalars['String']['output'];
  /** The viewer's own draft was saved or dropped; null where that is not what happened. */
  ownDraft?: Maybe<OwnDraftChange>;
};

export type PeopleChanged = {
  __typename?: 'PeopleChanged';
  id: Scalars['ID']['output'];
};

export type PeopleDone = PeopleChanged | Refused;

export type PerformActionInput = {
  /** Of an action that writes a note: the entry of this case it refers to (CS-20). */
  about?: InputMaybe<Scalars['ID']['input']>;
  action: Scalars['String']['input'];
  /**
   * Of an action that `offersAssignToMe`: with the reply, and taken back with it, the case becomes the performer's. One
   * that waits for approval makes it theirs at once. Elsewhere an input error.
   */
  assignToMe?: InputMaybe<Scalars['Boolean']['input']>;
  assignee?: InputMaybe<AssigneeInput>;
  /** Blind copies, where copies may be given. Of an acceptance left out: those of the proposal. */
  bcc?: InputMaybe<Array<Scalars['String']['input']>>;
  cc?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Of a draft that several write: the `seq` up to which its changes are in these words. Refused with DRAFT_WENT_ON when there
   * are others by then.
   */
  draftSeq?: InputMaybe<Scalars['Int']['input']>;
  fields?: InputMaybe<Array<FieldInput>>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** HTML; sanitised when it arrives. */
  html?: InputMaybe<Scalars['String']['input']>;
  /**
   * The performer has a moment in mind to think again: a message to the customer is held for UNDO_SEND_SECONDS, in which
   * `takeBackMessage` undoes it. Otherwise it leaves at once.
   */
  mayTakeBack?: InputMaybe<Scalars['Boolean']['input']>;
  number: Scalars['String']['input'];
  /** Of a decision on a proposal: `Case.proposalSeal` of what was on the screen; without it the version alone binds it. */
  seal?: InputMaybe<Scalars['String']['input']>;
  /** When to call back; of actions that ask for it. In the future, at most two years ahead. */
  term?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was on the screen. */
  version: Scalars['Int']['input'];
};

export type PerformActionResult = ActionPerformed | Refused | VersionConflict;

export type Person = {
  __typename?: 'Person';
  agent: Agent;
  email: Scalars['String']['output'];
  /** Of an invitation. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  groups: Array<PersonGroup>;
  /** An invitation's is the agent's once they accept. */
  id: Scalars['ID']['output'];
  invitedBy?: Maybe<Scalars['String']['output']>;
  language: Language;
  /** The viewer holds all that they may do, and so may change them. */
  mayChange: Scalars['Boolean']['output'];
  /** Open cases they own. */
  openCases: Scalars['Int']['output'];
  role: RoleChoice;
  /** It is the viewer. */
  self: Scalars['Boolean']['output'];
  /** Since when they are one of us, or were invited last. */
  since: Scalars['DateTime']['output'];
  status: PersonStatus;
  supervisor?: Maybe<Agent>;
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
};

export type PersonCounts = {
  __typename?: 'PersonCounts';
  active: Scalars['Int']['output'];
  invited: Scalars['Int']['output'];
  suspended: Scalars['Int']['output'];
};

export type PersonGroup = {
  __typename?: 'PersonGroup';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type PersonInput = {
  email: Scalars['String']['input'];
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Left out: the viewer's, or as it was. */
  language?: InputMaybe<Language>;
  name: Scalars['String']['input'];
  roleKey: Scalars['String']['input'];
  supervisorId?: InputMaybe<Scalars['ID']['input']>;
};

export type PersonPage = {
  __typename?: 'PersonPage';
  counts: PersonCounts;
  /** Where the next page begins; null after the last. */
  next?: Maybe<Scalars['String']['output']>;
  people: Array<Person>;
};

export type PersonResult = PersonSaved | Refused;

export type PersonSaved = {
  __typename?: 'PersonSaved';
  person: Person;
};

export type PersonStatus =
  | 'ACTIVE'
  | 'INVITED'
  | 'SUSPENDED';

export type PersonSuspended = {
  __typename?: 'PersonSuspended';
  /** How many cases are being handed over. */
  cases: Scalars['Int']['output'];
  /** The job that does it, one of the viewer's own; null where there is nothing to do. */
  jobId?: Maybe<Scalars['ID']['output']>;
  person: Person;
};

export type PinnedNote = {
  __typename?: 'PinnedNote';
  at: Scalars['DateTime']['output'];
  html: Scalars['String']['output'];
  /** Of the note's entry. */
  id: Scalars['ID']['output'];
  /** Of its author. */
  name: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** Kept with the account; told to nobody else. */
export type Preferences = {
  __typename?: 'Preferences';
  /** With a reply, where that is offered, the case becomes one's own. */
  assignToMe: Scalars['Boolean']['output'];
  /** What was sent from a form is followed by the list. */
  backToList: Scalars['Boolean']['output'];
  /** Conversations begin with what was written last. */
  newestFirst: Scalars['Boolean']['output'];
};

/** What is left out stays as it is. */
export type PreferencesInput = {
  assignToMe?: InputMaybe<Scalars['Boolean']['input']>;
  backToList?: InputMaybe<Scalars['Boolean']['input']>;
  newestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PresenceDoing =
  | 'LOOKING'
  | 'WRITING_NOTE'
  | 'WRITING_REPLY';

export type PresentAgent = {
  __typename?: 'PresentAgent';
  agent: Agent;
  doing: PresenceDoing;
};

export type PreviewDraftMailResult = DraftMailPreview | Refused;

export type PreviewedMail = {
  __typename?: 'PreviewedMail';
  /** Those of whom no header tells. */
  bcc: Array<Scalars['String']['output']>;
  html: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
  to: Array<Scalars['String']['output']>;
};

export type Priority =
  | 'HIGH'
  | 'LOW'
  | 'NONE'
  | 'NORMAL'
  | 'URGENT';

/** A reply that needs approval, and what became of it (CS-3). */
export type ProposalEntry = Entry & {
  __typename?: 'ProposalEntry';
  at: Scalars['DateTime']['output'];
  attachments: Array<Attachment>;
  author: Author;
  bcc: Array<Address>;
  cc: Array<Address>;
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  position: Scalars['Int']['output'];
  /** The round before. */
  previousId?: Maybe<Scalars['ID']['output']>;
  /** Counts from 1; goes on until one is accepted. */
  round: Scalars['Int']['output'];
  status: ProposalStatus;
  text: Scalars['String']['output'];
  visibility: Visibility;
};

export type ProposalStatus =
  | 'ACCEPTED'
  | 'ACCEPTED_EDITED'
  | 'REJECTED'
  | 'VOIDED'
  | 'WAITING';

export type PublicationPlan = {
  __typename?: 'PublicationPlan';
  /** In the order of the document; none of a new stream. */
  changes: Array<WorkflowChange>;
  /** States that are not in the draft while cases stand in them: each needs a state of the draft to go to. */
  leaving: Array<LeavingState>;
  /** The version there is now, for `PublishWorkflowInput.published`; 0: none. */
  published: Scalars['Int']['output'];
  /** How the actions of the last 90 days, at most the latest 10 000, would have gone under the draft. */
  replay: WorkflowReplay;
  revision: Scalars['Int']['output'];
};

export type PublishWorkflowInput = {
  mapping: Array<StateMapping>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** `PublicationPlan.published` of the plan that was shown; refused with CONFLICT when it is another by now. */
  published?: InputMaybe<Scalars['Int']['input']>;
  revision: Scalars['Int']['input'];
  stream: Scalars['String']['input'];
};

export type PublishWorkflowResult = Refused | WorkflowPublished;

export type PushSharedDraftInput = {
  /** At most 1000 characters. */
  caret?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** A Yjs update, at most 1 MB; base64. */
  update: Scalars['String']['input'];
  /** The writer's state vector; base64. Without it everything is told. */
  vector?: InputMaybe<Scalars['String']['input']>;
  window: Scalars['ID']['input'];
};

export type PushSharedDraftResult = Refused | SharedDraftPushed;

export type QuarantinedMail = {
  __typename?: 'QuarantinedMail';
  attempts: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  mailbox: Scalars['String']['output'];
  /** The mail as it came; works for a quarter of an hour. */
  originalUrl: Scalars['String']['output'];
  /** Of the program, in English: for whoever mends it. */
  reason?: Maybe<Scalars['String']['output']>;
  receivedAt: Scalars['DateTime']['output'];
  /** Of the envelope; empty when it named none. */
  sender: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** Null when the mail was never read so far. */
  subject?: Maybe<Scalars['String']['output']>;
};

export type QuarantinedMails = {
  __typename?: 'QuarantinedMails';
  mails: Array<QuarantinedMail>;
  /** Null on the last page. */
  next?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** Agents the viewer may assign to, by name. */
  agents: Array<Agent>;
  /** Everybody's, the newest first; 1–100 a page. */
  allApiTokens: ApiTokenPage;
  /** What the viewer can give a token: rights they hold, and `case.act`, by which it performs actions and keeps drafts, marks and views. */
  apiTokenScopes: Array<Scalars['String']['output']>;
  /** Who did what to the desk itself, the newest first; 1–200 a page. */
  auditLog: AuditPage;
  /** Whose deeds one can look for: all agents by name, suspended ones among them; at most 500. */
  auditPeople: Array<Agent>;
  /** What may be done at once to what is chosen, before anything is. */
  bulkChoice: BulkChoice;
  /** How far an own job is; null where there is none. */
  bulkJob?: Maybe<BulkJob>;
  /** The viewer's own jobs, the newest first; at most 20. */
  bulkJobs: Array<BulkJob>;
  /** What moving what is chosen to a stream would do; null where there is no such stream for the viewer. */
  bulkStreamMove?: Maybe<BulkStreamMove>;
  /**
   * By number, with or without a leading #. Null when there is none or the viewer may not see it; of a case that was merged
   * the one it was merged into.
   */
  case?: Maybe<Case>;
  /** What a filter matches, by state: of each the cases with the latest activity. At most 40 states. */
  caseBoard: Array<BoardColumn>;
  /** How far an own export is; null where there is none. */
  caseExport?: Maybe<CaseExport>;
  /** Where a search found what it looked for, in cases the viewer may see; for the rows of a page, at most 200. */
  caseHits: Array<CaseHit>;
  /** Colleagues who may see the case and so can be mentioned, by part of a name; at most 20. */
  caseReaders: Array<Agent>;
  /** One page of cases the viewer may see. */
  cases: CaseConnection;
  /** What colleagues are writing on a case the viewer may act on, newest first; at most 20. */
  colleaguesDrafts: Array<ColleaguesDraft>;
  /** What contacts are asked to consent to, in order; also what is no longer asked for. At most 50. */
  consentKinds: Array<ConsentKind>;
  /** Every version of what is agreed to, the newest first. At most 100. */
  consentWordings: Array<ConsentWording>;
  contact?: Maybe<Contact>;
  /** What a contact consented to. Null: there is no such contact. */
  contactConsents?: Maybe<ContactConsents>;
  /** What the organisation asks of each contact beyond name and addresses, in order. */
  contactFields: Array<Field>;
  /** The organisation's own fields of contacts with all their texts, for those who change them. */
  contactFieldsSetUp: ContactFieldsSetUp;
  /** What cases may be looked for by of their contacts, in order: also what is hidden, since it holds what was filled in before. */
  contactSearchFields: Array<Field>;
  /** Suggestions by name, e-mail, phone, number or words in the organisation's own fields; best first. */
  contacts: Array<Contact>;
  /** Whom rights and assignments can name. */
  designPeople: DesignPeople;
  /** What the texts of mails may name, in the order to offer it in (WF-6). */
  designVariables: Array<DesignVariable>;
  /** Every stream as those see it who design it, also what is only a draft (WF-12). */
  designedStreams: Array<DesignedStream>;
  /**
   * What somebody can see and do, and why (AD-1); null for who is suspended or only invited. With a number also of that case,
   * as far as the viewer sees it.
   */
  explainedAccess?: Maybe<ExplainedAccess>;
  /** Everybody's exports, the newest first: who, when, what. At most 200. */
  exportLog: Array<CaseExport>;
  /** Groups the viewer may assign to. */
  groups: Array<Group>;
  /** What the sign-in page needs to know before anyone is signed in. */
  installation: Installation;
  /** How much carries each label, for those who tidy them up. */
  labelCounts: Array<LabelCount>;
  /** By name; those of one kind of thing, or all. At most 500. */
  labels: Array<Label>;
  /** Mails that were set aside, newest first. For operators of mail. */
  mailQuarantine: QuarantinedMails;
  /** By what servers mail comes in and goes out, as far as it was said in the app. Of the right `mailbox.manage`. */
  mailSetting: MailSetting;
  /** How each mailbox fares, by address. For operators of mail. */
  mailboxes: Array<Mailbox>;
  /** The signed-in agent; null when nobody is signed in. */
  me?: Maybe<Me>;
  /** The viewer's own API tokens, the newest first, revoked and expired ones among them; at most 100. */
  myApiTokens: Array<ApiToken>;
  /** The viewer's own exports, the newest first; at most 20. */
  myExports: Array<CaseExport>;
  /** Where one is signed in; last used first, at most 100. */
  mySessions: Array<SignedInSession>;
  /** How the viewer is told of what concerns them besides the bell. */
  noticeMails: NoticeMails;
  /** What was told to the viewer in the app, newest first; nothing of cases they may not see. */
  notices: NoticePage;
  /** Comments on words of this case's replies, oldest first, at most 200; null when the viewer may not see the case. */
  passageThreads?: Maybe<Array<PassageThread>>;
  /** Who works here, worked here or is invited, by name (AD-1). */
  people: PersonPage;
  /** Null where there is nobody of this id. */
  person?: Maybe<Person>;
  /** What publishing the draft would do; null when there is no draft, or it has problems. */
  publicationPlan?: Maybe<PublicationPlan>;
  /** The viewer's queues with live counts; of one stream or of all. */
  queues: Array<Queue>;
  readyMadeWorkflows: Array<ReadyMadeWorkflow>;
  /** Null when there is none or the viewer may not use it. */
  replyTemplate?: Maybe<ReplyTemplate>;
  /** Templates the viewer may use, by name or words; at most 50 at once. */
  replyTemplates: ReplyTemplatePage;
  /** Every right there is, as the screen groups them. */
  rightGroups: Array<RightGroup>;
  /** Roles a person can be given. */
  roleChoices: Array<RoleChoice>;
  /** Roles with what they may do. */
  roles: Array<Role>;
  /** How many cases each of them matches, of what the viewer may see. */
  savedViewCounts: Array<SavedViewCount>;
  /** The viewer's own views and those shared with them: own ones first, each kind in the viewer's order. At most 100. */
  savedViews: Array<SavedView>;
  /** What of the set-up is left, for those who may do it; null where the program was set up before there were such steps. */
  setUpProgress?: Maybe<SetUpProgress>;
  /** What several write this draft in; null when nobody writes along, or the viewer may not. */
  sharedDraft?: Maybe<SharedDraftInfo>;
  /** Groups with everybody who works in them. */
  staffGroups: Array<StaffGroup>;
  /** What moving a case to another stream would do (WF-11). Null when there is no such case, or no such stream for the viewer. */
  streamMove?: Maybe<StreamMove>;
  /** Streams the viewer works in, in their order. */
  streams: Array<Stream>;
  /** Groups of reply templates the viewer may use: their own first, then shared ones (CS-7). */
  templateGroups: Array<TemplateGroup>;
  /** What may stand between double braces, e.g. `contact.name`. */
  templateVariables: Array<Scalars['String']['output']>;
  /** The running program's version. */
  version: Scalars['String']['output'];
  /** Whom a view can be shared with. */
  viewAudiences: Array<ViewAudience>;
  /** Background work by topic and state; of what is done, the last 24 hours. */
  workCounts: Array<WorkCount>;
  /** Background work row by row, the newest first. */
  workRows: WorkPage;
  /** What is published when nothing was kept yet; null when there is no such stream. */
  workflowDraft?: Maybe<WorkflowDraft>;
  /** The file of a version, or of what is published: YAML, always the same for the same version. */
  workflowFile?: Maybe<Scalars['String']['output']>;
  /** Newest first, at most 100. */
  workflowVersions: Array<WorkflowVersion>;
};


export type QueryAgentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAllApiTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBulkChoiceArgs = {
  choice: BulkChoiceInput;
};


export type QueryBulkJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBulkStreamMoveArgs = {
  choice: BulkChoiceInput;
  streamId: Scalars['ID']['input'];
};


export type QueryCaseArgs = {
  number: Scalars['String']['input'];
};


export type QueryCaseBoardArgs = {
  filter?: InputMaybe<CaseFilter>;
  perState?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCaseExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseHitsArgs = {
  numbers: Array<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


export type QueryCaseReadersArgs = {
  number: Scalars['String']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CaseSort>;
};


export type QueryColleaguesDraftsArgs = {
  number: Scalars['String']['input'];
};


export type QueryConsentWordingsArgs = {
  kindId: Scalars['ID']['input'];
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactConsentsArgs = {
  contactId: Scalars['ID']['input'];
};


export type QueryContactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


export type QueryExplainedAccessArgs = {
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['ID']['input'];
};


export type QueryExportLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLabelsArgs = {
  scope?: InputMaybe<LabelScope>;
};


export type QueryMailQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPassageThreadsArgs = {
  draftOf?: InputMaybe<Scalars['ID']['input']>;
  number: Scalars['String']['input'];
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: PersonStatus;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicationPlanArgs = {
  stream: Scalars['String']['input'];
};


export type QueryQueuesArgs = {
  stream?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReplyTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReplyTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  streamId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySharedDraftArgs = {
  draftOf?: InputMaybe<Scalars['ID']['input']>;
  number: Scalars['String']['input'];
};


export type QueryStreamMoveArgs = {
  number: Scalars['String']['input'];
  streamId: Scalars['ID']['input'];
};


export type QueryWorkRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state: WorkState;
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkflowDraftArgs = {
  stream: Scalars['String']['input'];
};


export type QueryWorkflowFileArgs = {
  stream: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWorkflowVersionsArgs = {
  stream: Scalars['String']['input'];
};

export type Queue = {
  __typename?: 'Queue';
  count: Scalars['Int']['output'];
  key: QueueKey;
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

export type ReadyMadeStarted = {
  __typename?: 'ReadyMadeStarted';
  /** Of the streams that were made; those that were there already are not among them. */
  keys: Array<Scalars['String']['output']>;
};

export type ReadyMadeState = {
  __typename?: 'ReadyMadeState';
  /** #rrggbb */
  color: Scalars['String']['output'];
  key: Scalars['String']['output'];
  kind: StateKind;
  name: Scalars['String']['output'];
  open: Scalars['Boolean']['output'];
};

export type ReadyMadeWorkflow = {
  __typename?: 'ReadyMadeWorkflow';
  /** Some replies wait in it until somebody accepts them. */
  approval: Scalars['Boolean']['output'];
  color: Scalars['String']['output'];
  description: Scalars['String']['output'];
  icon: Scalars['String']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** In their order. */
  states: Array<ReadyMadeState>;
};

export type RecordConsentInput = {
  /** When they said so; left out: now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The case it came in. */
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  contactId: Scalars['ID']['input'];
  kindId: Scalars['ID']['input'];
  /** One of the wording's. */
  language: Language;
  means: ConsentMeans;
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Number of the wording. */
  wording: Scalars['Int']['input'];
};

/** A no that was to be expected. `code` is stable, `message` is for people, in the viewer's language. */
export type Refusal = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The input, or the moment, does not allow it. */
export type Refused = Refusal & {
  __typename?: 'Refused';
  code: Scalars['String']['output'];
  fieldErrors: Array<FieldError>;
  message: Scalars['String']['output'];
};

export type ReplayRefusal = {
  __typename?: 'ReplayRefusal';
  action: Scalars['String']['output'];
  name: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  times: Scalars['Int']['output'];
};

export type ReplyTemplate = {
  __typename?: 'ReplyTemplate';
  attachments: Array<Attachment>;
  editable: Scalars['Boolean']['output'];
  groupId: Scalars['ID']['output'];
  groupName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** In the order of their names. */
  labels: Array<Label>;
  name: Scalars['String']['output'];
  own: Scalars['Boolean']['output'];
  texts: Array<TemplateText>;
  version: Scalars['Int']['output'];
};

export type ReplyTemplateInput = {
  /** Its files so far, and uploads of one's own; at most 10. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  groupId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  texts: Array<TemplateTextInput>;
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ReplyTemplatePage = {
  __typename?: 'ReplyTemplatePage';
  /** Where the next page begins; null after the last. */
  next?: Maybe<Scalars['String']['output']>;
  templates: Array<ReplyTemplate>;
};

export type ReplyTemplateResult = Refused | ReplyTemplateSaved;

export type ReplyTemplateSaved = {
  __typename?: 'ReplyTemplateSaved';
  template: ReplyTemplate;
};

export type RightGroup = {
  __typename?: 'RightGroup';
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  rights: Array<RightInfo>;
};

export type RightInfo = {
  __typename?: 'RightInfo';
  explanation: Scalars['String']['output'];
  key: Scalars['String']['output'];
  /** The viewer holds it, and so may give it. */
  mayGive: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type Role = {
  __typename?: 'Role';
  /** Agents who have it and are not suspended. */
  holders: Scalars['Int']['output'];
  /** What workflow files call it: `role:<key>`. */
  key: Scalars['String']['output'];
  /** In the viewer's language. */
  name: Scalars['String']['output'];
  names: Names;
  rights: Array<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type RoleChoice = {
  __typename?: 'RoleChoice';
  key: Scalars['String']['output'];
  /** The viewer holds all its rights. */
  mayGive: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type RoleInput = {
  /** Left out: a new one. */
  key?: InputMaybe<Scalars['String']['input']>;
  names: NamesInput;
  rights: Array<Scalars['String']['input']>;
  /** The version that was on the screen. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type RoleResult = Refused | RoleSaved;

export type RoleSaved = {
  __typename?: 'RoleSaved';
  role: Role;
};

export type SaveDraftInput = {
  actionKey: Scalars['String']['input'];
  /**
   * What this one goes on from. Null is answered, and nothing kept, where another window saved something else since; without
   * it the last one wins. It is not asked after in a draft that several write.
   */
  base?: InputMaybe<DraftBaseInput>;
  html: Scalars['String']['input'];
  input: Scalars['JSON']['input'];
  number: Scalars['String']['input'];
  /** Commented words of this draft where the editor followed them; the others are looked for in the text. At most 200. */
  passages?: InputMaybe<Array<PassageMoveInput>>;
  /** Of a draft that several write: its document and the changes the words show. Null is answered to who does not know of it. */
  shared?: InputMaybe<SharedWordsInput>;
  /** A UUID made up for each window that writes; its other windows are told which of them saved it. */
  window?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveSharedDraftInput = {
  html: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  /** Commented words where the editor followed them. At most 200. */
  passages?: InputMaybe<Array<PassageMoveInput>>;
  seq: Scalars['Int']['input'];
};

export type SaveViewInput = {
  /** 1–30 */
  columns: Array<Scalars['String']['input']>;
  filter: Scalars['JSON']['input'];
  icon?: Scalars['String']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  mode?: ViewMode;
  /** 1–60 characters */
  name: Scalars['String']['input'];
  /** 1–200 */
  pageSize?: Scalars['Int']['input'];
  /** Asks for the right `view.share`. */
  sharedWith?: Array<Scalars['String']['input']>;
  sort?: CaseSort;
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveWorkflowDraftInput = {
  /** With revision 0: the published version that was changed. Refused with CONFLICT when another is published meanwhile. */
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  /** At most 500 000 bytes. */
  document: Scalars['JSON']['input'];
  /** The one that was changed; 0: the first to be kept. */
  revision: Scalars['Int']['input'];
  stream: Scalars['String']['input'];
};

export type SavedView = {
  __typename?: 'SavedView';
  /** Keys of columns in their order: `number`, `subject` …, `field:<key>` or `contact-field:<key>`. */
  columns: Array<Scalars['String']['output']>;
  /** A document of conditions, as `CaseFilter.where` takes it. */
  filter: Scalars['JSON']['output'];
  /** Tabler icon name. */
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  mayEdit: Scalars['Boolean']['output'];
  mine: Scalars['Boolean']['output'];
  mode: ViewMode;
  name: Scalars['String']['output'];
  owner: Agent;
  pageSize: Scalars['Int']['output'];
  shared: Scalars['Boolean']['output'];
  /** `everybody`, `role:<key>`, `group:<key>`; told to those who may change it. */
  sharedWith: Array<Scalars['String']['output']>;
  sort: CaseSort;
  version: Scalars['Int']['output'];
};

export type SavedViewCount = {
  __typename?: 'SavedViewCount';
  /** Counted to 100; null where that took too long. */
  count?: Maybe<Scalars['Int']['output']>;
  view: Scalars['ID']['output'];
};

export type SavedViewResult = Refused | ViewSaved;

export type SendDraftMailResult = DraftMailSent | Refused;

export type SetCaseFieldsInput = {
  /** Those not named stay as they are; one without a value is cleared. */
  fields: Array<FieldInput>;
  number: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type SetPriorityInput = {
  number: Scalars['String']['input'];
  priority: Priority;
  version: Scalars['Int']['input'];
};

export type SetSourceInput = {
  number: Scalars['String']['input'];
  source: Channel;
  version: Scalars['Int']['input'];
};

export type SetSubjectInput = {
  number: Scalars['String']['input'];
  subject: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type SetUpProgress = {
  __typename?: 'SetUpProgress';
  dismissed: Scalars['Boolean']['output'];
  /** Neither done nor put off, the first of them; null when there is none. */
  next?: Maybe<SetUpStep>;
  /** Not done, put off or not. */
  open: Array<SetUpStep>;
  /** Something is open, and nobody waved it off. */
  reminded: Scalars['Boolean']['output'];
  /** Of mails of streams that are made by it. */
  senderName: Scalars['String']['output'];
};

export type SetUpStep =
  | 'MAILBOX'
  | 'TEAM'
  | 'WORKFLOWS';

/** A Yjs document; its texts stand in the XML fragment `default` as ProseMirror nodes. All bytes in base64. */
export type SharedDraft = {
  __typename?: 'SharedDraft';
  id: Scalars['ID']['output'];
  /** With what it was begun, and when the draft was saved that was turned into it. */
  seed: Scalars['String']['output'];
  seededFrom: Scalars['DateTime']['output'];
  /** How often it changed. */
  seq: Scalars['Int']['output'];
  state: Scalars['String']['output'];
};

export type SharedDraftEnd =
  /** How is not known, or the viewer may not write there any more. */
  | 'CLOSED'
  | 'DROPPED'
  | 'SENT';

export type SharedDraftInfo = {
  __typename?: 'SharedDraftInfo';
  id: Scalars['ID']['output'];
  seq: Scalars['Int']['output'];
};

export type SharedDraftNews = {
  __typename?: 'SharedDraftNews';
  /** Set in the last news. */
  ended?: Maybe<SharedDraftEnd>;
  seq: Scalars['Int']['output'];
  /** What is new since the news before; null when only carets moved. */
  update?: Maybe<Scalars['String']['output']>;
  vector?: Maybe<Scalars['String']['output']>;
  /** Who else writes along; at most 20. */
  writers: Array<DraftWriter>;
};

export type SharedDraftPushed = {
  __typename?: 'SharedDraftPushed';
  seq: Scalars['Int']['output'];
  /** What the writer lacked. */
  update: Scalars['String']['output'];
  /** The state vector of all there is. */
  vector: Scalars['String']['output'];
};

export type SharedWordsInput = {
  id: Scalars['ID']['input'];
  seq: Scalars['Int']['input'];
};

export type SignedInSession = {
  __typename?: 'SignedInSession';
  /** As the browser calls itself; null when it is not one we know. */
  browser?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** The one this is asked in. */
  current: Scalars['Boolean']['output'];
  /** When it ends if it is not used again. */
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Within a minute. */
  lastUsedAt: Scalars['DateTime']['output'];
  system?: Maybe<Scalars['String']['output']>;
};

export type Snooze = {
  __typename?: 'Snooze';
  /** Null: until the customer answers. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

export type SplitCaseInput = {
  /** Of messages and notes, at most 50. */
  entryIds: Array<Scalars['ID']['input']>;
  /** What the new case is to this one; unset: they are not linked. */
  link?: InputMaybe<LinkKind>;
  number: Scalars['String']['input'];
  /** One the viewer works in. */
  streamId: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type StaffGroup = {
  __typename?: 'StaffGroup';
  id: Scalars['ID']['output'];
  /** What workflow files call it: `group:<key>`. */
  key: Scalars['String']['output'];
  members: Array<Agent>;
  /** In the viewer's language. */
  name: Scalars['String']['output'];
  names: Names;
  supervisor?: Maybe<Agent>;
  version: Scalars['Int']['output'];
};

export type StaffGroupInput = {
  /** Left out: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Those who are not suspended. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  names: NamesInput;
  supervisorId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was on the screen. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type StaffGroupResult = Refused | StaffGroupSaved;

export type StaffGroupSaved = {
  __typename?: 'StaffGroupSaved';
  group: StaffGroup;
};

export type StartBulkInput = {
  choice: BulkChoiceInput;
  operation: BulkOperationInput;
};

export type StartBulkResult = BulkStarted | Refused;

export type StartExportInput = {
  /** As of a saved view. */
  columns: Array<Scalars['String']['input']>;
  filter: CaseFilter;
  format: ExportFormat;
};

export type StartExportResult = ExportStarted | Refused;

export type StartReadyMadeResult = ReadyMadeStarted | Refused;

export type StartStreamInput = {
  /** Small letters, digits and hyphens; it is never changed. */
  key: Scalars['String']['input'];
  name: Scalars['String']['input'];
  /** Key of one of `readyMadeWorkflows`. */
  readyMade?: InputMaybe<Scalars['String']['input']>;
};

export type State = {
  __typename?: 'State';
  /** #rrggbb */
  color: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: StateKind;
  name: Scalars['String']['output'];
  open: Scalars['Boolean']['output'];
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
  from: Scalars['String']['input'];
  /** Key of a state of the draft. */
  to: Scalars['String']['input'];
};

export type Stream = {
  __typename?: 'Stream';
  color: Scalars['String']['output'];
  /** Fields a new case asks for. */
  form: Array<Field>;
  /** Tabler icon name. */
  icon: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Fields of cases and of actions by which cases can be found, each key once; see `CaseFilter.fields`. */
  searchFields: Array<Field>;
  /** States the viewer may see, in order. */
  states: Array<State>;
};

export type StreamMove = {
  __typename?: 'StreamMove';
  /** Key of one that means the same as its present state, where that is another. */
  alikeState?: Maybe<Scalars['String']['output']>;
  /** Values put aside earlier that return. */
  broughtBack: Array<FieldValue>;
  /** A callback is agreed; only a state of the same kind of callback keeps it. */
  callbackAt?: Maybe<Scalars['DateTime']['output']>;
  /** Key of the state it goes to unless another is chosen; null where there is none for the viewer. */
  defaultState?: Maybe<Scalars['String']['output']>;
  /** Values that stay in the form. */
  kept: Array<FieldValue>;
  /** Why it will be nobody's; null when it keeps its owner. */
  ownerLeaves?: Maybe<Scalars['String']['output']>;
  /** A reply waits for approval and is returned to its author. */
  proposalFalls: Scalars['Boolean']['output'];
  /** Values put aside. */
  putAside: Array<FieldValue>;
  /** Where it may stand there, in order. */
  states: Array<State>;
  stream: Stream;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** An own job began, came further or ended. */
  bulkChanged: BulkJob;
  /** Anything changed on this case; ends when the viewer may no longer see it. */
  caseChanged: CaseChange;
  /**
   * Who else has this case open, now and whenever it changes; as long as one listens, one counts as there oneself. Ends
   * when the viewer may not see the case. `window` is a UUID made up for each place that shows a case.
   */
  casePresence: CasePresence;
  /** Something changed in a list the viewer sees: time to refresh lists and counts. */
  casesChanged: CaseChange;
  /** Who else is at these cases, of those the viewer may see; at most 100. First all of them, then those that changed. */
  casesPresence: Array<CasePresence>;
  /** Labels were made, changed, merged, deleted or brought back: time to read them anew. */
  labelsChanged: Scalars['Boolean']['output'];
  /** As `casesChanged`, with everything that happened within a moment (100 ms) told together, in its order; at most 200 changes. */
  listsChanged: Array<CaseChange>;
  /** Something new was told to the viewer, or they read it on another device. */
  noticesChanged: NoticesChange;
  /** Comments or drafts of this case changed: time to look again. Ends when the viewer may no longer see it. */
  passagesChanged: PassagesChange;
  /** Ends the stream when the server shuts down cleanly. */
  serverClosing: Scalars['Boolean']['output'];
  /**
   * What others write and where their carets are, first all that is missing; as long as one listens, one counts as writing
   * along. Ends with the draft, or when the viewer may not write there any more.
   */
  sharedDraftNews: SharedDraftNews;
  /** Some workflow was published: buttons, states and streams may be others. Which one, is told to nobody. */
  workflowsChanged: Scalars['Boolean']['output'];
};


export type SubscriptionCaseChangedArgs = {
  number: Scalars['String']['input'];
};


export type SubscriptionCasePresenceArgs = {
  number: Scalars['String']['input'];
  window: Scalars['ID']['input'];
};


export type SubscriptionCasesPresenceArgs = {
  numbers: Array<Scalars['String']['input']>;
};


export type SubscriptionPassagesChangedArgs = {
  number: Scalars['String']['input'];
};


export type SubscriptionSharedDraftNewsArgs = {
  id: Scalars['ID']['input'];
  vector?: InputMaybe<Scalars['String']['input']>;
  window: Scalars['ID']['input'];
};

/** Both empty: nobody. */
export type SuccessorInput = {
  agentId?: InputMaybe<Scalars['ID']['input']>;
  groupId?: InputMaybe<Scalars['ID']['input']>;
};

export type SuspendResult = PersonSuspended | Refused;

export type TakeBackOffer = {
  __typename?: 'TakeBackOffer';
  /** What takeBackMessage is called with. */
  entryId: Scalars['ID']['output'];
  /** For so long after the action. */
  seconds: Scalars['Int']['output'];
};

export type TemplateDeleted = {
  __typename?: 'TemplateDeleted';
  id: Scalars['ID']['output'];
};

export type TemplateDone = Refused | TemplateDeleted;

export type TemplateGroup = {
  __typename?: 'TemplateGroup';
  agentGroupId?: Maybe<Scalars['ID']['output']>;
  agentGroupName?: Maybe<Scalars['String']['output']>;
  /** The viewer may change it and its templates. */
  editable: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Nobody else's. */
  own: Scalars['Boolean']['output'];
  /** Of a stream, or of a group of colleagues; neither: everybody's, or one's own. */
  streamId?: Maybe<Scalars['ID']['output']>;
  templateCount: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

export type TemplateGroupInput = {
  agentGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  /** For others, too: everybody, or those of the stream or group named. */
  shared: Scalars['Boolean']['input'];
  streamId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was on the screen. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type TemplateGroupResult = Refused | TemplateGroupSaved;

export type TemplateGroupSaved = {
  __typename?: 'TemplateGroupSaved';
  group: TemplateGroup;
};

export type TemplateLabelled = {
  __typename?: 'TemplateLabelled';
  labels: Array<Label>;
};

export type TemplateText = {
  __typename?: 'TemplateText';
  html: Scalars['String']['output'];
  language: Language;
};

export type TemplateTextInput = {
  html: Scalars['String']['input'];
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

/** A piece of plain text; what was found is a piece of its own. */
export type TextPart = {
  __typename?: 'TextPart';
  hit: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
};

export type TriedAction = {
  __typename?: 'TriedAction';
  available: Scalars['Boolean']['output'];
  color?: Maybe<Scalars['String']['output']>;
  icon: Scalars['String']['output'];
  key: Scalars['String']['output'];
  main: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** Why it stands there and cannot be pressed now. */
  reason?: Maybe<Scalars['String']['output']>;
};

export type TriedEntry = {
  __typename?: 'TriedEntry';
  text: Scalars['String']['output'];
};

export type TriedMail = {
  __typename?: 'TriedMail';
  html: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  /** Addresses, or whom it goes to in words. */
  to: Array<Scalars['String']['output']>;
};

export type TryMailServerResult = MailServerTried | Refused;

export type TryWorkflow = {
  __typename?: 'TryWorkflow';
  actions: Array<TriedAction>;
  /** What the action left in the timeline, one line each. */
  entries: Array<TriedEntry>;
  /** Of the action that was performed. */
  mails: Array<TriedMail>;
  /** Who has the case, in words. */
  owner?: Maybe<Scalars['String']['output']>;
  sandbox: Scalars['JSON']['output'];
  /** Whether who acts sees the case now. */
  sees: Scalars['Boolean']['output'];
  /** Key. */
  state: Scalars['String']['output'];
};

export type TryWorkflowInput = {
  /** Unset: only what there is to do. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Keys of groups the agent is in. */
  groups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Key of a role, or `customer`, or `clock`: who acts. */
  role: Scalars['String']['input'];
  /** What the call before gave; unset: a new case. */
  sandbox?: InputMaybe<Scalars['JSON']['input']>;
  stream: Scalars['String']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of the action's fields, by key. */
  values?: InputMaybe<Scalars['JSON']['input']>;
};

export type TryWorkflowResult = Refused | TryWorkflow;

/** Fields left out stay as they are; the kind never changes. */
export type UpdateContactInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  emails?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Those not named stay as they are; one without a value is cleared. */
  fields?: InputMaybe<Array<FieldInput>>;
  id: Scalars['ID']['input'];
  language?: InputMaybe<Language>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  phones?: InputMaybe<Array<Scalars['String']['input']>>;
  taxId?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdateMeInput = {
  /** The browser's, told by the app; used while none is chosen. */
  browserTimeZone?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** IANA name; empty: follow the browser again. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateMeResult = Me | Refused;

/** Somebody was faster. Nothing was written; `changes` says what they did since your version. */
export type VersionConflict = Refusal & {
  __typename?: 'VersionConflict';
  case?: Maybe<Case>;
  changes: Array<Entry>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ViewAudience = {
  __typename?: 'ViewAudience';
  /** What `sharedWith` takes. */
  key: Scalars['String']['output'];
  kind: ViewAudienceKind;
  /** Empty for everybody. */
  name: Scalars['String']['output'];
};

export type ViewAudienceKind =
  | 'EVERYBODY'
  | 'GROUP'
  | 'ROLE';

export type ViewMode =
  | 'CARDS'
  | 'LIST'
  | 'TABLE';

export type ViewSaved = {
  __typename?: 'ViewSaved';
  view: SavedView;
};

export type Visibility =
  | 'INTERNAL'
  | 'PUBLIC';

export type WithdrawConsentInput = {
  /** When they said so; left out: now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The case it came in. */
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  contactId: Scalars['ID']['input'];
  kindId: Scalars['ID']['input'];
  means: ConsentMeans;
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type WorkCount = {
  __typename?: 'WorkCount';
  count: Scalars['Int']['output'];
  /** Since the oldest of them was written. */
  oldestSeconds: Scalars['Float']['output'];
  state: WorkState;
  topic: Scalars['String']['output'];
};

export type WorkPage = {
  __typename?: 'WorkPage';
  /** For `after`; null at the end. */
  endCursor?: Maybe<Scalars['String']['output']>;
  rows: Array<WorkRow>;
};

/** Never its content, which holds customers' words. */
export type WorkRow = {
  __typename?: 'WorkRow';
  /** Tries so far. */
  attempts: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What went wrong last, in the other side's words. */
  lastError?: Maybe<Scalars['String']['output']>;
  nextAttemptAt: Scalars['DateTime']['output'];
  state: WorkState;
  topic: Scalars['String']['output'];
};

export type WorkState =
  | 'DEAD'
  | 'DISCARDED'
  | 'DONE'
  | 'PENDING';

export type WorkflowChange = {
  __typename?: 'WorkflowChange';
  kind: ChangeKind;
  path: Array<Scalars['String']['output']>;
  /** One line in the reader's language. */
  text: Scalars['String']['output'];
};

export type WorkflowDraft = {
  __typename?: 'WorkflowDraft';
  /** The published version it began from; 0: a new stream. */
  basedOn: Scalars['Int']['output'];
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  changedBy?: Maybe<Scalars['String']['output']>;
  /** The workflow file as a plain value; docs/workflows.md. */
  document: Scalars['JSON']['output'];
  /** What forbids publishing; at most 500. */
  problems: Array<WorkflowProblem>;
  published: Scalars['Int']['output'];
  /** 0: nothing kept yet, the document is what is published. */
  revision: Scalars['Int']['output'];
  streamKey: Scalars['String']['output'];
  /** What is allowed and probably not meant. */
  weaknesses: Array<WorkflowWeakness>;
};

export type WorkflowDraftDiscarded = {
  __typename?: 'WorkflowDraftDiscarded';
  stream: Scalars['String']['output'];
};

export type WorkflowDraftResult = Refused | WorkflowDraftSaved;

export type WorkflowDraftSaved = {
  __typename?: 'WorkflowDraftSaved';
  draft: WorkflowDraft;
};

export type WorkflowOrigin =
  | 'DESIGNER'
  | 'FILE'
  | 'IMPORT'
  | 'ROLLBACK';

export type WorkflowProblem = {
  __typename?: 'WorkflowProblem';
  message: Scalars['String']['output'];
  /** Keys of the document, from the whole inwards, e.g. `actions`, `reply`, `to`. */
  path: Array<Scalars['String']['output']>;
};

export type WorkflowPublished = {
  __typename?: 'WorkflowPublished';
  /** Cases that went to another state, or whose waiting reply fell. */
  migratedCases: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

/** What is neither the same nor refused would have led to another state. */
export type WorkflowReplay = {
  __typename?: 'WorkflowReplay';
  performed: Scalars['Int']['output'];
  /** The most frequent first, at most 100. */
  refused: Array<ReplayRefusal>;
  same: Scalars['Int']['output'];
};

export type WorkflowVersion = {
  __typename?: 'WorkflowVersion';
  note?: Maybe<Scalars['String']['output']>;
  number: Scalars['Int']['output'];
  origin: WorkflowOrigin;
  publishedAt: Scalars['DateTime']['output'];
  /** Null: the program itself, from a file. */
  publishedBy?: Maybe<Scalars['String']['output']>;
};

export type WorkflowWeakness = {
  __typename?: 'WorkflowWeakness';
  code: Scalars['String']['output'];
  key: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** `states` or `actions`. */
  place: Scalars['String']['output'];
};
