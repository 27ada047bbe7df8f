import { client } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';

const MarkReadDocument = graphql(`
  mutation MarkRead($number: String!) {
    markRead(number: $number) {
      number
      unread
    }
  }
`);

export async function markRead(number: string): Promise<void> {
  await client.request(MarkReadDocument, { number });
}
