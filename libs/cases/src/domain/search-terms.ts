import { searchedWords } from './field-search.js';
import { foldLetters } from './word-forms/fold-letters.js';

/** What was typed between two spaces. */
export interface AskedTerm {
  /** Its runs of letters and digits, folded. */
  words: string[];
  /** As it was typed, folded, where it is more than one word: an address, an invoice's number, a host. */
  whole: string | null;
}

/** A word as it is looked for, with all that stands for it. */
export interface SearchedWord {
  asked: string;
  /** Other words that count as well, each whole: forms of it, or what it was probably meant to be. */
  others: string[];
}

/** Letters in which the database sees an apostrophe, and parts words by it, as in об’єкт. */
const UNFOLDED = /[ŉ\p{Lm}]/gu;
const TERMS_LIMIT = 10;

/** Marks that hold addresses, numbers and names of files together. Anything else parts words. */
const HELD = /[^\p{L}\p{N}@._/+:-]+/u;

export function askedTerms(text: string): AskedTerm[] {
  const terms: AskedTerm[] = [];
  for (const part of foldLetters(text).replace(UNFOLDED, ' ').split(HELD)) {
    const typed = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const words = searchedWords(typed);
    if (words.length > 0) terms.push({ words, whole: words.length > 1 ? typed : null });
  }
  // One letter stands at the beginning of every other word; beside longer words it says nothing.
  const telling = terms.filter(
    ({ words }) => words.length > 1 || words[0]!.length > 1 || /\d/.test(words[0]!),
  );
  return (telling.length > 0 ? telling : terms).slice(0, TERMS_LIMIT);
}

/**
 * The text of a `tsquery`: each word as the beginning of one, or any word that stands for it. What belongs together is
 * looked for as a whole too, because PostgreSQL keeps an address, a host or a path as one word; digits also with the sign
 * it reads into a dash before them.
 */
export function tsqueryText(terms: readonly AskedTerm[], searched: readonly SearchedWord[]): string {
  const othersOf = new Map(searched.map(({ asked, others }) => [asked, others]));
  const one = (word: string) => {
    const ways = [`${quoted(word)}:*`, ...(othersOf.get(word) ?? []).map(quoted)];
    if (/^\d+$/.test(word)) ways.push(`${quoted(`-${word}`)}:*`);
    return ways.length > 1 ? `(${ways.join(' | ')})` : ways[0]!;
  };
  return terms
    .map(({ words, whole }) => {
      const apart = words.map(one).join(' & ');
      return whole ? `(${quoted(whole)}:* | ${words.length > 1 ? `(${apart})` : apart})` : apart;
    })
    .join(' & ');
}

const quoted = (word: string): string => `'${word}'`;
