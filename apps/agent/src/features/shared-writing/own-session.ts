import { fromBase64 } from './bytes.js';
import { join } from './join.js';
import { ownWordsIn } from './shared-text.js';
import { SharedSession } from './shared-session.js';

export interface Caret {
  from: number;
  to: number;
}

export interface OwnDraft {
  html: string;
  /** Written since it was saved. */
  dirty: boolean;
  /** When the words were saved that this window went on from. */
  base: string | null;
  caret: Caret | null;
}

export interface Begun {
  session: SharedSession;
  /** Words of this window that went on from others than the document did; they are not in it. */
  left: string | null;
  /** Where the caret was, unless the text is another now. */
  caret: Caret | null;
}

/**
 * The author's window goes over to what the others write in. What was typed here since the document was begun goes into it as
 * if it had been typed there. @param own what stands here at the last moment
 */
export async function beginOwn(
  number: string,
  saved: { html: string; updatedAt: string },
  own: () => OwnDraft,
): Promise<Begun | null> {
  const outcome = await join({ number, draftOf: null }, saved);
  if ('refused' in outcome) return null;
  const { joined } = outcome;
  const session = new SharedSession(joined, false);
  const { html, dirty, base, caret } = own();
  const begun = (left: string | null) => ({ session, left, caret: session.html === html ? caret : null });
  if (!dirty) return begun(null);
  const same = base !== null && Date.parse(base) === Date.parse(joined.seededFrom);
  if (same) session.takeIn(ownWordsIn(fromBase64(joined.seed), html));
  return begun(same ? null : html);
}
