import { graphql } from '../../gql/index.js';

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

export const TimelineQuery = graphql(`
  query Timeline($number: String!, $last: Int!, $before: String) {
    case(number: $number) {
      id
      timeline(last: $last, before: $before) {
        totalCount
        pageInfo {
          startCursor
          hasPreviousPage
        }
        edges {
          cursor
          node {
            ...EntryParts
          }
        }
      }
    }
  }
`);

export const CaseChangedSubscription = graphql(`
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
`);

export const RetryMessageMutation = graphql(`
  mutation RetryMessage($entryId: ID!) {
    retryMessage(entryId: $entryId) {
      ...OutcomeParts
    }
  }
`);
