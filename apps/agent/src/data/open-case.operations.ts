import { graphql } from '../gql/index.js';

export const CaseQuery = graphql(`
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
`);
