import { fromBase64 } from './bytes.js';
import { join } from './join.js';
import type { Caret } from './own-words.js';
import { caretOf, ownWordsIn, togetherIn } from './shared-text.js';
import { SharedSession } from './shared-session.js';

export type { Caret } from './own-words.js';

export interface OwnDraft {
  html: string;
  /** Written since it was saved. */
  dirty: boolean;
  /** When the words were saved that this window went on from, and what they were. */
  base: string | null;
  baseHtml: string | null;
  caret: Caret | null;
}

export interface Begun {
  session: SharedSession;
  /** Words of this window that went on from others than the document did; they are not in it. */
  left: string | null;
  /** Where the caret is; null: at the end. */
  caret: Caret | null;
}

/**
 * The author's window goes over to what the others write in, or is the first of theirs. What was typed here since the
 * document was begun goes into it as if it had been typed there, and the caret stays behind the letters it stood behind.
 * @param settled waits for what is just being saved: what this window holds goes on from that by then
 * @param own what stands here at the last moment
 * @returns null where the draft was saved anew meanwhile, or is gone
 */
export async function beginOwn(
  number: string,
  saved: { html: string; updatedAt: string },
  settled: () => Promise<void>,
  own: () => OwnDraft,
): Promise<Begun | null> {
  const outcome = await join({ number, draftOf: null }, saved);
  if ('refused' in outcome) return null;
  await settled();
  const { joined } = outcome;
  const session = new SharedSession(joined, false);
  const { html, dirty, base, baseHtml, caret } = own();
  if (base !== null && Date.parse(base) === Date.parse(joined.seededFrom)) {
    const words = ownWordsIn(fromBase64(joined.seed), html, caret);
    session.takeIn(words.update);
    return { session, left: null, caret: caretOf(session.doc, words) };
  }
  if (!dirty) return { session, left: null, caret: null };
  if (baseHtml === null) return { session, left: html, caret: null };
  const both = togetherIn({ base: baseHtml, mine: html, theirs: session.html }, caret);
  session.write(both.html);
  return { session, left: null, caret: both.caret };
}
