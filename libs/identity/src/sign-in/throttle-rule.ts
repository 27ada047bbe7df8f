/** Failed sign-ins of one kind within its time, and when the last of them was. */
export interface Failures {
  count: number;
  last: Date | null;
}

export interface Tries {
  /** Of this account from this network; within a day. */
  pair: Failures;
  /** Of this account from anywhere; within an hour. */
  account: Failures;
  /** From this network under any name; within an hour. */
  network: Failures;
  /** This account has signed in from this network before. */
  known: boolean;
}

/** Failures that cost no wait. */
export const FREE_TRIES: Record<'pair' | 'account' | 'network', number> = {
  pair: 5,
  account: 100,
  network: 50,
};
const FIRST_WAIT = 15;
/** Seconds one waits at most. */
export const LONGEST_WAIT = 900;

/**
 * Seconds still to wait: from the last failure on 15, 30, 60 … up to 900, for as long as there are too many.
 *
 * Strict for one account from one network. Lenient for an account from anywhere and for a network under any name,
 * because these strangers can use up; and whoever has signed in to this account from this network before is not held up
 * by them at all. So nobody is locked out of their account from home by failures elsewhere.
 */
export function secondsToWait({ known, ...tries }: Tries, now: Date): number {
  const waits = (['pair', 'account', 'network'] as const).map((kind) => {
    const { count, last } = tries[kind];
    if (last === null || count < FREE_TRIES[kind] || (known && kind !== 'pair')) return 0;
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(10, count - FREE_TRIES[kind]));
    return wait - (now.getTime() - last.getTime()) / 1000;
  });
  return Math.max(0, ...waits);
}
