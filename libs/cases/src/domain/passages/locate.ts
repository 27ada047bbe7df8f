import type { Passage } from './carry.js';
import type { Wording } from './wording.js';

/**
 * Finds chosen words in a text that may have changed since they were chosen: where they were, or else at the nearest
 * place that reads the same. Null when they are nowhere.
 */
export function locate({ letters }: Wording, sought: string, { start }: Passage): Passage | null {
  if (sought === '') return null;
  if (letters.startsWith(sought, start)) return { start, end: start + sought.length };
  let best: number | null = null;
  for (let at = letters.indexOf(sought); at !== -1; at = letters.indexOf(sought, at + 1))
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best === null ? null : { start: best, end: best + sought.length };
}
