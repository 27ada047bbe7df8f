import { graphql } from '../../gql/index.js';

export const CaseHitsQuery = graphql(`
  query CaseHits($text: String!, $numbers: [String!]!) {
    caseHits(text: $text, numbers: $numbers) {
      number
      subject {
        text
        hit
      }
      contact {
        text
        hit
      }
      snippet {
        text
        hit
      }
      place
    }
  }
`);
