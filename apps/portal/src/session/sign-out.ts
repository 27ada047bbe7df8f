import { postJson } from '@sprawa/ui';
import { client, queryClient } from '../api/client.js';

/** Ends the session and forgets everything that was shown in it. */
export async function signOut(language: string): Promise<void> {
  await postJson('/auth/portal/sign-out', {}, language);
  client.disconnect();
  queryClient.clear();
}
