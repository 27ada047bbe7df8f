import { accepted } from '@sprawa/ui';
import { client } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import type { SubmitFormInput } from '../../../gql/graphql.js';

const SubmitFormDocument = graphql(`
  mutation SubmitForm($input: SubmitFormInput!) {
    submitForm(input: $input) {
      __typename
      ... on FormSubmitted {
        email
        expiresInDays
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

/** Keeps what was sent until it is activated from the mailbox. Throws a `RestRefusal`. */
export async function submitForm(input: SubmitFormInput) {
  return accepted((await client.request(SubmitFormDocument, { input })).submitForm);
}
