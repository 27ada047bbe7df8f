import { accepted } from '@sprawa/ui';
import { client } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import type { OpenCaseInput } from '../../../gql/graphql.js';

const OpenCaseDocument = graphql(`
  mutation OpenCase($input: OpenCaseInput!) {
    openCase(input: $input) {
      __typename
      ... on MyCaseSaved {
        case {
          number
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

/** Gives the new case's number. Throws a `RestRefusal`. */
export async function openCase(input: OpenCaseInput): Promise<string> {
  return accepted((await client.request(OpenCaseDocument, { input })).openCase).case.number;
}
