import { accepted } from '@sprawa/ui';
import { client } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import type { PerformActionInput } from '../../../gql/graphql.js';

const PerformActionDocument = graphql(`
  mutation PerformAction($input: PerformActionInput!) {
    performAction(input: $input) {
      __typename
      ... on MyCaseSaved {
        case {
          number
          status
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
    }
  }
`);

/** Replies (`reply`), or does one of the case's actions. Throws a `RestRefusal`. */
export async function performAction(input: PerformActionInput) {
  return accepted((await client.request(PerformActionDocument, { input })).performAction).case;
}
