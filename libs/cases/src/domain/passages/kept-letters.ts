import type { Wording } from './wording.js';

/** A run of letters that stands in both texts. */
export interface Kept {
  before: number;
  after: number;
  length: number;
}

/** Words compared with words at most; past this what changed counts as written anew. */
const COMPARED = 4_000_000;

/**
 * What of one text is still in the next, in order: whole words by their longest common row, and where words were replaced,
 * the letters they begin and end with alike, so that a mended typo moves nothing.
 */
export function keptLetters(before: Wording, after: Wording): Kept[] {
  const old = before.words;
  const fresh = after.words;
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  )
    tail++;
  const pairs = [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...commonRow(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)).map(
      ([a, b]) => [a + head, b + head] as const,
    ),
    ...Array.from({ length: tail }, (_, at) => [old.length - tail + at, fresh.length - tail + at] as const),
  ];
  return inLetters(pairs, before, after);
}

/** The longest row of words that stands in both, as pairs of places. */
function commonRow(old: readonly string[], fresh: readonly string[]): [number, number][] {
  const [n, m] = [old.length, fresh.length];
  if (n === 0 || m === 0 || n * m > COMPARED) return [];
  const longest = Array.from({ length: n + 1 }, () => new Uint32Array(m + 1));
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      longest[i]![j] =
        old[i] === fresh[j]
          ? longest[i + 1]![j + 1]! + 1
          : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m;) {
    if (old[i] === fresh[j]) pairs.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function inLetters(pairs: readonly (readonly [number, number])[], before: Wording, after: Wording): Kept[] {
  const kept: Kept[] = [];
  const keep = (from: number, to: number, length: number) => {
    const last = kept.at(-1);
    if (length === 0) return;
    if (last && last.before + last.length === from && last.after + last.length === to) last.length += length;
    else kept.push({ before: from, after: to, length });
  };
  let [wordA, wordB, a, b] = [0, 0, 0, 0];
  const between = (untilA: number, untilB: number) => {
    const gone = before.words.slice(wordA, untilA).join('');
    const come = after.words.slice(wordB, untilB).join('');
    const front = alike(gone, come, Math.min(gone.length, come.length), false);
    const back = alike(gone, come, Math.min(gone.length, come.length) - front, true);
    keep(a, b, front);
    keep(a + gone.length - back, b + come.length - back, back);
    [wordA, wordB, a, b] = [untilA, untilB, a + gone.length, b + come.length];
  };
  for (const [at, to] of pairs) {
    between(at, to);
    const { length } = before.words[at]!;
    keep(a, b, length);
    [wordA, wordB, a, b] = [at + 1, to + 1, a + length, b + length];
  }
  between(before.words.length, after.words.length);
  return kept;
}

/** How many letters two texts begin (or end) with alike, at most `most`. */
function alike(one: string, other: string, most: number, fromEnd: boolean): number {
  let count = 0;
  while (
    count < most &&
    (fromEnd ? one[one.length - 1 - count] === other[other.length - 1 - count] : one[count] === other[count])
  )
    count++;
  return count;
}
