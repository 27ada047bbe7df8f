import { graphql } from '../../gql/index.js';

export const CaseLogQuery = graphql(`
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
`);

export const CaseLogPeopleQuery = graphql(`
  query CaseLogPeople($number: String!) {
    case(number: $number) {
      id
      logPeople {
        id
        name
      }
    }
  }
`);
