/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FormFieldInput = {
  key: string;
  value?: unknown;
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

export type Language =
  | 'en'
  | 'pl'
  | 'ru'
  | 'uk';

export type LinkPurpose =
  /** The account exists: one click. */
  | 'ACTIVATE'
  /** The first activation: choose a password, accept the terms (IN-10). */
  | 'REGISTER'
  | 'RESET_PASSWORD';

export type OpenCaseInput = {
  expertId?: string | null | undefined;
  fileIds?: Array<string> | null | undefined;
  /** One of the two. */
  streamId?: string | null | undefined;
  subject: string;
  text: string;
};

export type PerformActionInput = {
  action: string;
  fileIds?: Array<string> | null | undefined;
  number: string;
  text?: string | null | undefined;
};

export type SubmitFormInput = {
  /** The form's terms were ticked; needed where it has any. */
  acceptTerms?: boolean | null | undefined;
  email: string;
  fields?: Array<FormFieldInput> | null | undefined;
  fileIds?: Array<string> | null | undefined;
  key: string;
  language: Language;
  name: string;
  subject: string;
  text: string;
  /** Stays empty; only machines fill it in. */
  website?: string | null | undefined;
};

export type UpdateMeInput = {
  currentPassword?: string | null | undefined;
  language?: Language | null | undefined;
  name?: string | null | undefined;
  newPassword?: string | null | undefined;
  /** IANA name; empty: none chosen any more. */
  timeZone?: string | null | undefined;
};

export type MarkReadMutationVariables = Exact<{
  number: string;
}>;


export type MarkReadMutation = { markRead: { number: string, unread: boolean } | null };

export type MyCaseChangedSubscriptionVariables = Exact<{
  number?: string | null | undefined;
}>;


export type MyCaseChangedSubscription = { myCaseChanged: { number: string } };

export type MessagePartsFragment = { id: string, at: string, mine: boolean, authorName: string, html: string, text: string, expert: { id: string, name: string, initials: string, hue: number } | null, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }> };

export type MyCaseQueryVariables = Exact<{
  number: string;
  last: number;
  before?: string | null | undefined;
}>;


export type MyCaseQuery = { myCase: { number: string, subject: string, status: string, hint: string | null, color: string, open: boolean, unread: boolean, createdAt: string, destination: string, takesReplies: boolean, expert: { id: string, name: string, initials: string, hue: number } | null, availableActions: Array<{ key: string, name: string, icon: string }>, merged: Array<{ number: string, subject: string, messages: { edges: Array<{ node: { id: string, at: string, mine: boolean, authorName: string, html: string, text: string, expert: { id: string, name: string, initials: string, hue: number } | null, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }> } }> } }>, messages: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ node: { id: string, at: string, mine: boolean, authorName: string, html: string, text: string, expert: { id: string, name: string, initials: string, hue: number } | null, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string, inline: boolean }> } }> } } | null };

export type MyCasesQueryVariables = Exact<{
  archived: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type MyCasesQuery = { myCases: { openCount: number, archivedCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { number: string, subject: string, status: string, color: string, open: boolean, unread: boolean, preview: string, lastActivityAt: string, destination: string, expert: { id: string, name: string, initials: string, hue: number } | null } }> } };

export type PerformActionMutationVariables = Exact<{
  input: PerformActionInput;
}>;


export type PerformActionMutation = { performAction:
    | { __typename: 'MyCaseSaved', case: { number: string, status: string } }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type ContactFormQueryVariables = Exact<{
  key: string;
}>;


export type ContactFormQuery = { contactForm: { key: string, title: string, intro: string, thanks: string, terms: string | null, termsUrl: string | null, fields: Array<{ key: string, label: string, kind: FormFieldKind, required: boolean, help: string | null, currency: string | null, maxLength: number | null, options: Array<{ key: string, label: string }> }> } | null };

export type SubmitFormMutationVariables = Exact<{
  input: SubmitFormInput;
}>;


export type SubmitFormMutation = { submitForm:
    | { __typename: 'FormSubmitted', email: string, expiresInDays: number }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

export type LinkQueryVariables = Exact<{
  token: string;
}>;


export type LinkQuery = { link: { purpose: LinkPurpose, email: string, subject: string | null, name: string | null, expiresAt: string } | null };

export type DestinationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DestinationsQuery = { destinations: { streams: Array<{ id: string, name: string }>, experts: Array<{ id: string, name: string, initials: string, hue: number }> } };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { openCase:
    | { __typename: 'MyCaseSaved', case: { number: string } }
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

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { me: { id: string, name: string, email: string, language: Language, timeZone: string | null } | null, installation: { organisation: string, demo: boolean } };

export type UpdateMeMutationVariables = Exact<{
  input: UpdateMeInput;
}>;


export type UpdateMeMutation = { updateMe:
    | { __typename: 'Customer', id: string, name: string, language: Language }
    | { __typename: 'Refused', code: string, message: string, fieldErrors: Array<{ path: string, message: string }> }
   };

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
export const MessagePartsFragmentDoc = new TypedDocumentString(`
    fragment MessageParts on MyMessage {
  id
  at
  mine
  authorName
  html
  text
  expert {
    id
    name
    initials
    hue
  }
  attachments {
    id
    name
    mediaType
    size
    url
    inline
  }
}
    `, {"fragmentName":"MessageParts"}) as unknown as TypedDocumentString<MessagePartsFragment, unknown>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($number: String!) {
  markRead(number: $number) {
    number
    unread
  }
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const MyCaseChangedDocument = new TypedDocumentString(`
    subscription MyCaseChanged($number: String) {
  myCaseChanged(number: $number) {
    number
  }
}
    `) as unknown as TypedDocumentString<MyCaseChangedSubscription, MyCaseChangedSubscriptionVariables>;
export const MyCaseDocument = new TypedDocumentString(`
    query MyCase($number: String!, $last: Int!, $before: String) {
  myCase(number: $number) {
    number
    subject
    status
    hint
    color
    open
    unread
    createdAt
    destination
    expert {
      id
      name
      initials
      hue
    }
    availableActions {
      key
      name
      icon
    }
    takesReplies
    merged {
      number
      subject
      messages(last: 50) {
        edges {
          node {
            ...MessageParts
          }
        }
      }
    }
    messages(last: $last, before: $before) {
      totalCount
      pageInfo {
        hasPreviousPage
        startCursor
      }
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
}
    fragment MessageParts on MyMessage {
  id
  at
  mine
  authorName
  html
  text
  expert {
    id
    name
    initials
    hue
  }
  attachments {
    id
    name
    mediaType
    size
    url
    inline
  }
}`) as unknown as TypedDocumentString<MyCaseQuery, MyCaseQueryVariables>;
export const MyCasesDocument = new TypedDocumentString(`
    query MyCases($archived: Boolean!, $first: Int!, $after: String) {
  myCases(archived: $archived, first: $first, after: $after) {
    openCount
    archivedCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        number
        subject
        status
        color
        open
        unread
        preview
        lastActivityAt
        destination
        expert {
          id
          name
          initials
          hue
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyCasesQuery, MyCasesQueryVariables>;
export const PerformActionDocument = new TypedDocumentString(`
    mutation PerformAction($input: PerformActionInput!) {
  performAction(input: $input) {
    __typename
    ... on MyCaseSaved {
      case {
        number
        status
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
    `) as unknown as TypedDocumentString<PerformActionMutation, PerformActionMutationVariables>;
export const ContactFormDocument = new TypedDocumentString(`
    query ContactForm($key: String!) {
  contactForm(key: $key) {
    key
    title
    intro
    thanks
    terms
    termsUrl
    fields {
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
  }
}
    `) as unknown as TypedDocumentString<ContactFormQuery, ContactFormQueryVariables>;
export const SubmitFormDocument = new TypedDocumentString(`
    mutation SubmitForm($input: SubmitFormInput!) {
  submitForm(input: $input) {
    __typename
    ... on FormSubmitted {
      email
      expiresInDays
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
    `) as unknown as TypedDocumentString<SubmitFormMutation, SubmitFormMutationVariables>;
export const LinkDocument = new TypedDocumentString(`
    query Link($token: String!) {
  link(token: $token) {
    purpose
    email
    subject
    name
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<LinkQuery, LinkQueryVariables>;
export const DestinationsDocument = new TypedDocumentString(`
    query Destinations {
  destinations {
    streams {
      id
      name
    }
    experts {
      id
      name
      initials
      hue
    }
  }
}
    `) as unknown as TypedDocumentString<DestinationsQuery, DestinationsQueryVariables>;
export const OpenCaseDocument = new TypedDocumentString(`
    mutation OpenCase($input: OpenCaseInput!) {
  openCase(input: $input) {
    __typename
    ... on MyCaseSaved {
      case {
        number
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
    `) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
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
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email)
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  me {
    id
    name
    email
    language
    timeZone
  }
  installation {
    organisation
    demo
  }
}
    `) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const UpdateMeDocument = new TypedDocumentString(`
    mutation UpdateMe($input: UpdateMeInput!) {
  updateMe(input: $input) {
    __typename
    ... on Customer {
      id
      name
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
