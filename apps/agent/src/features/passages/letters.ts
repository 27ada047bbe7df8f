import type { Node } from '@tiptap/pm/model';

/**
 * Comments are anchored by letters: the text of a document without its white space, as the server counts it too. What is
 * done to lines, lists and bold moves nothing.
 */
export interface Letters {
  text: string;
  /** Of each letter, where it stands in the document. */
  places: number[];
}

/** Half-open; alike when nothing is left of the passage. */
export interface Passage {
  start: number;
  end: number;
}

export function lettersIn(doc: Node): Letters {
  let text = '';
  const places: number[] = [];
  doc.descendants((node, at) => {
    if (!node.isText) return;
    const words = node.text ?? '';
    for (let index = 0; index < words.length; index++) {
      const letter = words[index]!;
      if (/\s/.test(letter)) continue;
      text += letter;
      places.push(at + index);
    }
  });
  return { text, places };
}

export const bare = (words: string): string => words.replace(/\s+/g, '');

/** The letters between two places of the document. */
export function passageBetween({ places }: Letters, from: number, to: number): Passage {
  const before = (place: number) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { start: before(from), end: before(to) };
}

/** Where a passage stands in the document; of one that is gone, the place where it stood. */
export function rangeOf({ places }: Letters, { start, end }: Passage): { from: number; to: number } {
  const last = places.at(-1);
  const from = places[start] ?? (last === undefined ? 1 : last + 1);
  return end > start && end <= places.length ? { from, to: places[end - 1]! + 1 } : { from, to: from };
}

/** A passage somebody told of, in a text that may have gone on since: there, or where the words are next to it. */
export function findPassage({ text }: Letters, passage: Passage, words: string): Passage {
  const sought = bare(words);
  const { start, end } = passage;
  if (start === end || sought === '' || text.slice(start, end) === sought) return passage;
  let best = -1;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1))
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best < 0 ? passage : { start: best, end: best + sought.length };
}
