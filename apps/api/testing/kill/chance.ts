/** Chance that can be had again: the same seed gives the same numbers (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Kill {
  /** How many of all mails and answers are through when it falls. */
  after: number;
  /** Milliseconds later than that. */
  delay: number;
  target: string;
  /** Milliseconds until it is started again. */
  away: number;
}

/** When whom: at random moments of the work, each target in turn. */
export function planKills(seed: number, kills: number, work: number, targets: readonly string[]): Kill[] {
  const next = chance(seed);
  return Array.from({ length: kills }, () => Math.floor((0.02 + next() * 0.9) * work))
    .sort((a, b) => a - b)
    .map((after, index) => ({
      after,
      delay: Math.floor(next() * 200),
      target: targets[index % targets.length]!,
      away: Math.floor(next() * 800),
    }));
}
