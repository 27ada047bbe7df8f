import { queryOptions } from '@tanstack/react-query';
import { client } from '../api/client.js';
import { graphql } from '../gql/index.js';

const SessionDocument = graphql(`
  query Session {
    me {
      id
      name
      email
      language
      timeZone
    }
    installation {
      organisation
      demo
    }
  }
`);

/** Who is signed in, if anybody, and whose portal it is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => client.request(SessionDocument),
  staleTime: 5 * 60_000,
});
