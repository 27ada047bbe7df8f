import { client, queryClient } from '../api/client.js';
import { sessionQuery } from './session-query.js';

/** A session has begun or changed hands: nothing of an earlier one may stay in sight or on the wire. */
export async function afterSigningIn(): Promise<void> {
  client.disconnect();
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
}
