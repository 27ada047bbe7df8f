import { graphql } from '../../gql/index.js';

export const ContactCasesQuery = graphql(`
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
`);
