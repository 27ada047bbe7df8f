import { graphql } from '../../gql/index.js';

export const CasesQuery = graphql(`
  query Cases($filter: CaseFilter, $sort: CaseSort, $first: Int!, $after: String) {
    cases(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CaseRowParts
        }
      }
    }
  }
`);
