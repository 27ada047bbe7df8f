import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';

const LinkDocument = graphql(`
  query Link($token: String!) {
    link(token: $token) {
      purpose
      email
      subject
      name
      expiresAt
    }
  }
`);

/** What a link from a mail opens; null when it opens nothing any more. Asked once: using it must not turn the page over. */
export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: async () => (await client.request(LinkDocument, { token })).link ?? null,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
