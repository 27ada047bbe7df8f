import type { AskedTerm, SearchedWord } from './search-terms.js';
import { foldLetters } from './word-forms/fold-letters.js';

/** Of a text: what was found in it, and what stands between. */
export interface TextPart {
  text: string;
  hit: boolean;
}

export type IsHit = (word: string) => boolean;

const WORD = /[\p{L}\p{N}]+/gu;
const SNIPPET = 180;
/** What is shown before the first word found. */
const BEFORE = 40;

/** Tells the words that a search finds, as it finds them: by their beginning, or as another form. */
export function hitsOf(terms: readonly AskedTerm[], words: readonly SearchedWord[]): IsHit {
  const begins = [...new Set(terms.flatMap((term) => term.words))];
  const others = new Set(words.flatMap((word) => word.others));
  return (word) => {
    const folded = foldLetters(word);
    return others.has(folded) || begins.some((begin) => folded.startsWith(begin));
  };
}

export function markHits(text: string, isHit: IsHit): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isHit(word)) continue;
    if (index > done) parts.push({ text: text.slice(done, index), hit: false });
    parts.push({ text: word, hit: true });
    done = index + word.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}

/** The passage with the most of what was found, cut between words; null where nothing is. */
export function snippetOf(text: string, isHit: IsHit): TextPart[] | null {
  const line = text.replace(/\s+/g, ' ').trim();
  const hits = [...line.matchAll(WORD)].filter(([word]) => isHit(word)).slice(0, 500);
  if (hits.length === 0) return null;
  const [best] = hits
    .map(({ index }) => ({
      index,
      words: new Set(
        hits
          .filter((other) => other.index >= index && other.index < index + SNIPPET - BEFORE)
          .map(([word]) => foldLetters(word)),
      ).size,
    }))
    .sort((one, other) => other.words - one.words || one.index - other.index);
  const from = betweenWords(line, Math.max(0, best!.index - BEFORE));
  const until = from + SNIPPET >= line.length ? line.length : line.lastIndexOf(' ', from + SNIPPET);
  const cut = line.slice(from, until > best!.index ? until : from + SNIPPET);
  return markHits(`${from > 0 ? '…' : ''}${cut}${from + cut.length < line.length ? '…' : ''}`, isHit);
}

function betweenWords(line: string, from: number): number {
  const space = from === 0 ? -1 : line.indexOf(' ', from);
  return space > from + BEFORE ? from : space + 1;
}
