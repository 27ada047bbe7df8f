import { graphql } from '../gql/index.js';

/** Who and where: enough to draw an avatar, a chip, a stream's dot. */
export const AgentParts = graphql(`
  fragment AgentParts on Agent {
    id
    name
    initials
    hue
    suspended
  }
`);

export const StateParts = graphql(`
  fragment StateParts on State {
    id
    key
    name
    kind
    color
    open
  }
`);

export const FieldParts = graphql(`
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
`);

export const FileParts = graphql(`
  fragment FileParts on Attachment {
    id
    name
    mediaType
    size
    url
    inline
  }
`);

export const ContactParts = graphql(`
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
`);

export const LabelParts = graphql(`
  fragment LabelParts on Label {
    id
    name
    color
  }
`);

/** A row of the list; the open case repeats it, so that a change of one can be shown in both. */
export const CaseRowParts = graphql(`
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
`);

export const EntryParts = graphql(`
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
`);

/** The three answers a change of a case can get. */
export const OutcomeParts = graphql(`
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
`);

/** The same with what somebody else did meanwhile, for the one who was writing. */
export const WrittenOutcomeParts = graphql(`
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
`);
