import { queryOptions } from '@tanstack/react-query';
import { client } from '../client.js';
import { graphql } from '../gql/index.js';

export const ContactSearchFieldsQuery = graphql(`
  query ContactSearchFields {
    contactSearchFields {
      ...FieldParts
    }
  }
`);

/** Fields of contacts that cases may be looked for by: for whoever may read contacts. */
export const contactSearchFieldsOptions = queryOptions({
  queryKey: ['contactSearchFields'],
  queryFn: async () => (await client.request(ContactSearchFieldsQuery)).contactSearchFields,
  staleTime: 5 * 60_000,
});
