import { graphql } from '../gql/index.js';

export const CaseQuery = graphql(`
  query Case($number: String!) {
    case(number: $number) {
      ...CaseRowParts
      stateSince
      entryCount
      contact {
        ...ContactParts
      }
      availableActions {
        key
        name
        icon
        color
        main
        writes
        textRequired
        initialText
        initialTexts {
          language
          html
        }
        asksAssignee
        takesCopies
        recipients
        deletes
        available
        reason
        leadsTo {
          ...StateParts
        }
        fields {
          ...FieldParts
        }
      }
      fields {
        key
        label
        kind
        text
        value
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
        attachments {
          ...FileParts
        }
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
