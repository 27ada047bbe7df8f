/** Keys kept in mind at most; beyond that the longest unused are forgotten, and begin with a full bucket. */
const REMEMBERED = 10_000;

/** Shares of a rate: each key may spend `perSecond` on average, and at most `burst` at once. */
export class TokenBuckets {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();

  constructor(
    readonly perSecond: number,
    readonly burst: number,
  ) {}

  /**
   * @param now milliseconds of a clock that never goes back
   * @returns false when there is not enough; nothing is taken then
   */
  take(key: string, cost: number, now: number): boolean {
    const known = this.buckets.get(key);
    const filled = known ? known.tokens + ((now - known.at) / 1000) * this.perSecond : this.burst;
    const tokens = Math.min(this.burst, filled);
    const enough = tokens >= cost;
    this.buckets.delete(key);
    this.buckets.set(key, { tokens: enough ? tokens - cost : tokens, at: now });
    if (this.buckets.size > REMEMBERED) this.buckets.delete(this.buckets.keys().next().value!);
    return enough;
  }
}
