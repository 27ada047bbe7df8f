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

export type ContactForm = {
  __typename?: 'ContactForm';
  fields: Array<FormField>;
  intro: Scalars['String']['output'];
  key: Scalars['String']['output'];
  streamName: Scalars['String']['output'];
  /** What the sender has to agree to; null: nothing. */
  terms?: Maybe<Scalars['String']['output']>;
  /** Where the whole of the terms can be read. */
  termsUrl?: Maybe<Scalars['String']['output']>;
  thanks: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type Customer = {
  __typename?: 'Customer';
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  language: Language;
  name: Scalars['String']['output'];
  /** Chosen by the customer (IANA name); null: the interface follows the browser, mails the organisation. */
  timeZone?: Maybe<Scalars['String']['output']>;
};

export type Destination = {
  __typename?: 'Destination';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type Destinations = {
  __typename?: 'Destinations';
  experts: Array<Expert>;
  streams: Array<Destination>;
};

export type Expert = {
  __typename?: 'Expert';
  hue: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  initials: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

/** What is wrong with one field of an input. */
export type FieldError = {
  __typename?: 'FieldError';
  message: Scalars['String']['output'];
  /** The field's place in the input: `text`, `cc.0`, `fields.amount`. */
  path: Scalars['String']['output'];
};

export type FormField = {
  __typename?: 'FormField';
  currency?: Maybe<Scalars['String']['output']>;
  help?: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  kind: FormFieldKind;
  label: Scalars['String']['output'];
  /** Characters a text takes; null for other kinds. */
  maxLength?: Maybe<Scalars['Int']['output']>;
  options: Array<FormFieldOption>;
  required: Scalars['Boolean']['output'];
};

export type FormFieldInput = {
  key: Scalars['String']['input'];
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type FormFieldKind =
  | 'AMOUNT'
  | 'CHECKBOX'
  | 'CHOICE'
  | 'DATE'
  | 'LONG_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'NUMBER'
  | 'TEXT';

export type FormFieldOption = {
  __typename?: 'FormFieldOption';
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type FormSubmitted = {
  __typename?: 'FormSubmitted';
  /** Where the activation mail went. */
  email: Scalars['String']['output'];
  /** Days until the activation expires. */
  expiresInDays: Scalars['Int']['output'];
};

export type Installation = {
  __typename?: 'Installation';
  demo: Scalars['Boolean']['output'];
  organisation: Scalars['String']['output'];
};

export type Language =
  | 'en'
  | 'pl'
  | 'ru'
  | 'uk';

export type Link = {
  __typename?: 'Link';
  email: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** The name its sender typed into the form. */
  name?: Maybe<Scalars['String']['output']>;
  purpose: LinkPurpose;
  /** Subject of the case that waits. */
  subject?: Maybe<Scalars['String']['output']>;
};

export type LinkPurpose =
  /** The account exists: one click. */
  | 'ACTIVATE'
  /** The first activation: choose a password, accept the terms (IN-10). */
  | 'REGISTER'
  | 'RESET_PASSWORD';

export type Mutation = {
  __typename?: 'Mutation';
  /** Signs out everywhere but here; how many there were. */
  endOtherSessions: Scalars['Int']['output'];
  /** Signs out there; false when it is none of one's own. Ending the current one signs out here. */
  endSession: Scalars['Boolean']['output'];
  markRead?: Maybe<MyCase>;
  openCase: MyCaseResult;
  /** `reply`, or the key of one of the case's actions (close, reopen). */
  performAction: MyCaseResult;
  /** Does nothing; keeps a connection warm. */
  ping: Scalars['Boolean']['output'];
  /** Answers the same whether the address is known or not. */
  requestPasswordReset: Scalars['Boolean']['output'];
  /** Keeps what was sent until it is activated from the mailbox (IN-9). */
  submitForm: SubmitFormResult;
  updateMe: UpdateMeResult;
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMarkReadArgs = {
  number: Scalars['String']['input'];
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationPerformActionArgs = {
  input: PerformActionInput;
};


export type MutationRequestPasswordResetArgs = {
  email: Scalars['String']['input'];
};


export type MutationSubmitFormArgs = {
  input: SubmitFormInput;
};


export type MutationUpdateMeArgs = {
  input: UpdateMeInput;
};

export type MyAction = {
  __typename?: 'MyAction';
  icon: Scalars['String']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type MyCase = {
  __typename?: 'MyCase';
  /** Besides replying: close, reopen. */
  availableActions: Array<MyAction>;
  /** #rrggbb */
  color: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  destination: Scalars['String']['output'];
  /** Who deals with it. */
  expert?: Maybe<Expert>;
  /** What happens next. */
  hint?: Maybe<Scalars['String']['output']>;
  lastActivityAt: Scalars['DateTime']['output'];
  /** One's own earlier cases whose conversation goes on in this one, oldest first; at most 100. */
  merged: Array<MyCase>;
  messages: MyMessageConnection;
  number: Scalars['String']['output'];
  open: Scalars['Boolean']['output'];
  preview: Scalars['String']['output'];
  /** In the customer's words. */
  status: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  /** False where the conversation goes on elsewhere. */
  takesReplies: Scalars['Boolean']['output'];
  unread: Scalars['Boolean']['output'];
};


export type MyCaseMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type MyCaseChange = {
  __typename?: 'MyCaseChange';
  number: Scalars['String']['output'];
};

export type MyCaseConnection = {
  __typename?: 'MyCaseConnection';
  /** Archived ones; the archive shows once there is one (PO-2). */
  archivedCount: Scalars['Int']['output'];
  edges: Array<MyCaseEdge>;
  /** Cases that are not archived. */
  openCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

export type MyCaseEdge = {
  __typename?: 'MyCaseEdge';
  cursor: Scalars['String']['output'];
  node: MyCase;
};

export type MyCaseResult = MyCaseSaved | Refused;

export type MyCaseSaved = {
  __typename?: 'MyCaseSaved';
  case: MyCase;
};

export type MyMessage = {
  __typename?: 'MyMessage';
  at: Scalars['DateTime']['output'];
  attachments: Array<Attachment>;
  authorName: Scalars['String']['output'];
  /** Of an expert's message. */
  expert?: Maybe<Expert>;
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Written by the viewer, or somebody on the customer's side. */
  mine: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
};

export type MyMessageConnection = {
  __typename?: 'MyMessageConnection';
  edges: Array<MyMessageEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MyMessageEdge = {
  __typename?: 'MyMessageEdge';
  cursor: Scalars['String']['output'];
  node: MyMessage;
};

export type OpenCaseInput = {
  expertId?: InputMaybe<Scalars['ID']['input']>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of the two. */
  streamId?: InputMaybe<Scalars['ID']['input']>;
  subject: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PerformActionInput = {
  action: Scalars['String']['input'];
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  number: Scalars['String']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** A contact form page, open to everybody; null when there is none of that key. */
  contactForm?: Maybe<ContactForm>;
  /** Where a new case can go: streams, and experts one already dealt with (IN-11). */
  destinations: Destinations;
  installation: Installation;
  /** What an activation or reset link opens; null for unknown, used and expired ones alike. */
  link?: Maybe<Link>;
  /** The signed-in customer; null when nobody is signed in. */
  me?: Maybe<Customer>;
  /** Of a case whose conversation goes on in another one of one's own: that one. */
  myCase?: Maybe<MyCase>;
  myCases: MyCaseConnection;
  /** Where one is signed in; last used first, at most 100. */
  mySessions: Array<SignedInSession>;
  /** The running program's version. */
  version: Scalars['String']['output'];
};


export type QueryContactFormArgs = {
  key: Scalars['String']['input'];
};


export type QueryLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryMyCaseArgs = {
  number: Scalars['String']['input'];
};


export type QueryMyCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

export type SubmitFormInput = {
  /** The form's terms were ticked; needed where it has any. */
  acceptTerms?: InputMaybe<Scalars['Boolean']['input']>;
  email: Scalars['String']['input'];
  fields?: InputMaybe<Array<FormFieldInput>>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  key: Scalars['String']['input'];
  language: Language;
  name: Scalars['String']['input'];
  subject: Scalars['String']['input'];
  text: Scalars['String']['input'];
  /** Stays empty; only machines fill it in. */
  website?: InputMaybe<Scalars['String']['input']>;
};

export type SubmitFormResult = FormSubmitted | Refused;

export type Subscription = {
  __typename?: 'Subscription';
  /** A case of one's own changed in a way one can see. */
  myCaseChanged: MyCaseChange;
  /** Ends the stream when the server shuts down cleanly. */
  serverClosing: Scalars['Boolean']['output'];
};


export type SubscriptionMyCaseChangedArgs = {
  number?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateMeInput = {
  currentPassword?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
  name?: InputMaybe<Scalars['String']['input']>;
  newPassword?: InputMaybe<Scalars['String']['input']>;
  /** IANA name; empty: none chosen any more. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateMeResult = Customer | Refused;
