import { makeKey } from './make-key.js';

/** A key of a group is no shorter. */
const SHORTEST = 2;

/** The key of a group that would be made by what was typed; null where there is one like it, or nothing to make it of. */
export function newGroupKey(typed: string, taken: readonly string[]): string | null {
  const key = typed.trim() && makeKey(typed, [], 'group');
  return key.length >= SHORTEST && !taken.includes(key) ? key : null;
}
