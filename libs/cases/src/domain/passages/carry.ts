import { keptLetters, type Kept } from './kept-letters.js';
import { wordingOf, type Wording } from './wording.js';

/** Letters `start` up to `end` of a text; where nothing is left of them, both are the place where they stood. */
export interface Passage {
  start: number;
  end: number;
}

/** Of a passage less than a quarter of whose letters are left nobody would say that it is still there. */
const ENOUGH = 0.25;

/**
 * Carries passages from one version of a text into the next (CS-6). A passage is what is left of its own letters with
 * whatever was written between them; what is written before or after it stays outside.
 * @returns a function of the passage and the words it stood for when it was commented on
 */
export function carrier(before: Wording, after: Wording): (passage: Passage, words: string) => Passage {
  if (before.letters === after.letters) return (passage) => passage;
  const kept = keptLetters(before, after);
  return (passage, words) => {
    const quote = wordingOf(words).letters;
    const left = whatIsLeft(passage, kept);
    const lettersLeft = left?.letters ?? 0;
    const place = left ?? { start: placeAfter(passage.start, kept), end: placeAfter(passage.start, kept) };
    const again = whereAgain(quote, place, after.letters, kept);
    if (again) return again;
    if (!left || lettersLeft < quote.length * ENOUGH) return { start: place.start, end: place.start };
    return { start: left.start, end: left.end };
  };
}

function whatIsLeft({ start, end }: Passage, kept: readonly Kept[]): (Passage & { letters: number }) | null {
  let [first, last, letters] = [0, 0, 0];
  for (const run of kept) {
    const from = Math.max(start, run.before);
    const to = Math.min(end, run.before + run.length);
    if (from >= to) continue;
    const shift = run.after - run.before;
    if (letters === 0) first = from + shift;
    last = to + shift;
    letters += to - from;
  }
  return letters > 0 ? { start: first, end: last, letters } : null;
}

/** Where a place of the old text is now: right after the last letter before it that was kept. */
function placeAfter(at: number, kept: readonly Kept[]): number {
  let place = 0;
  for (const run of kept) {
    if (run.before >= at) break;
    place = run.after + Math.min(run.length, at - run.before);
  }
  return place;
}

/**
 * The very words, where they were written anew: an undone deletion, or a paragraph moved elsewhere. Words that stood there
 * all the time are others that read the same.
 */
function whereAgain(quote: string, near: Passage, letters: string, kept: readonly Kept[]): Passage | null {
  if (quote === '' || letters.slice(near.start, near.end) === quote) return null;
  let best: Passage | null = null;
  for (let at = letters.indexOf(quote); at !== -1; at = letters.indexOf(quote, at + 1)) {
    const found = { start: at, end: at + quote.length };
    if (isKept(found, kept) || !atWordsOwn(quote, found, near)) continue;
    if (!best || Math.abs(at - near.start) < Math.abs(best.start - near.start)) best = found;
  }
  return best;
}

/** Whether all of it stood in the old text already, in one piece. */
const isKept = ({ start, end }: Passage, kept: readonly Kept[]): boolean =>
  kept.some((run) => run.after <= start && end <= run.after + run.length);

/** A few letters are found in any sentence: they must be back at their own place. */
const atWordsOwn = (quote: string, found: Passage, near: Passage): boolean =>
  quote.length >= 8 || (found.start <= near.end && found.end >= near.start);
