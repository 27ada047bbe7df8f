/**
 * What a subscriber is told, of which it is asked once more before it leaves: making an answer takes time, and what somebody
 * may know can change in it.
 */
export interface Judged<R> extends AsyncIterableIterator<R> {
  /**
   * Whether what was given out last may be told. If not, it is to be thrown away: what is still to be told of the same
   * comes next, as it is by then.
   */
  stands(): Promise<boolean>;
}

export function isJudged(source: unknown): source is Judged<unknown> {
  return typeof source === 'object' && source !== null && 'stands' in source;
}
