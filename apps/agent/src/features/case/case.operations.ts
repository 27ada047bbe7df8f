import { graphql } from '../../gql/index.js';

export const TimelineQuery = graphql(`
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

export const TakeOpenedCaseMutation = graphql(`
  mutation TakeOpenedCase($number: String!) {
    takeOpenedCase(number: $number) {
      ...OutcomeParts
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
