import { client } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';

const RequestPasswordResetDocument = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email)
  }
`);

export async function requestPasswordReset(email: string): Promise<void> {
  await client.request(RequestPasswordResetDocument, { email });
}
