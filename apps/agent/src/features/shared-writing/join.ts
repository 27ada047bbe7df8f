import { client } from '../../client.js';
import { toBase64 } from './bytes.js';
import { seedOf } from './shared-text.js';
import type { JoinedDraft } from './shared-session.js';
import { JoinSharedDraftMutation } from './shared-writing.operations.js';

export type Joined = JoinedDraft & { seed: string; seededFrom: string };
export type JoinOutcome = { joined: Joined } | { refused: { code: string; message: string } };

/** Begins to write along in a draft, or joins those who do. */
export async function join(
  place: { number: string; draftOf: string | null },
  draft: { html: string; updatedAt: string },
): Promise<JoinOutcome> {
  const input = { ...place, seed: toBase64(seedOf(draft.html)), seededFrom: draft.updatedAt };
  const { joinSharedDraft: answer } = await client.request(JoinSharedDraftMutation, { input });
  return answer.__typename === 'Refused' ? { refused: answer } : { joined: answer };
}
