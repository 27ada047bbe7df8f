import { accepted } from '@sprawa/ui';
import { client } from '../api/client.js';
import { graphql } from '../gql/index.js';
import type { UpdateMeInput } from '../gql/graphql.js';

const UpdateMeDocument = graphql(`
  mutation UpdateMe($input: UpdateMeInput!) {
    updateMe(input: $input) {
      __typename
      ... on Customer {
        id
        name
        language
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

/** Changes one's own name, language or password. Throws a `RestRefusal` with the fields that are not right. */
export async function updateMe(input: UpdateMeInput) {
  return accepted((await client.request(UpdateMeDocument, { input })).updateMe);
}
