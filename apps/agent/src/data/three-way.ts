/** One part of a case two people may have changed: as one saw it, as one wants it, as it is now. */
export interface Part<V> {
  base: V;
  mine: V;
  theirs: V;
}

/**
 * - `settled`: nothing is left to do, because both want the same or only they changed it
 * - `apply`: only one changed it oneself, so one's own overwrites nothing
 * - `clash`: both changed it, each to something else; a person has to choose
 */
export type Verdict = 'settled' | 'apply' | 'clash';

export type Same<V> = (one: V, other: V) => boolean;

export function weigh<V>({ base, mine, theirs }: Part<V>, same: Same<V> = Object.is): Verdict {
  if (same(mine, theirs) || same(mine, base)) return 'settled';
  return same(theirs, base) ? 'apply' : 'clash';
}

export type Side = 'mine' | 'theirs';

/**
 * What is to be sent of several parts: one's own where nothing is overwritten by it, and where somebody chose so. Null as
 * long as a clash is not decided.
 */
export function decided<V>(
  parts: ReadonlyMap<string, Part<V>>,
  choices: ReadonlyMap<string, Side>,
  same: Same<V> = Object.is,
): Map<string, V> | null {
  const send = new Map<string, V>();
  for (const [key, part] of parts) {
    const verdict = weigh(part, same);
    const side = choices.get(key);
    if (verdict === 'clash' && !side) return null;
    if (verdict === 'apply' || (verdict === 'clash' && side === 'mine')) send.set(key, part.mine);
  }
  return send;
}
