import { graphql } from '../../gql/index.js';

export const PaletteCasesQuery = graphql(`
  query PaletteCases($text: String!) {
    cases(filter: { text: $text }, sort: RELEVANCE, first: 8) {
      edges {
        node {
          id
          number
          subject
          state {
            ...StateParts
          }
          contact {
            id
            name
          }
        }
      }
    }
  }
`);
