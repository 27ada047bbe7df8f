/** After this many failures a row is dead and waits for an administrator. */
export const MAX_ATTEMPTS = 12;

/** A wrong that no repetition mends: the row is dead at once. */
export class PermanentFailure extends Error {}

/** Seconds until the next attempt: 2, 4, 8 … at most an hour. */
export function backoffSeconds(attempts: number): number {
  return Math.min(3600, 2 ** Math.max(1, attempts));
}

/** What becomes of a row whose attempt number `attempt` (1 for the first) failed. Whichever transport brought it. */
export function afterFailure(
  attempt: number,
  error: unknown,
): { state: 'pending' | 'dead'; waitSeconds: number } {
  const dead = attempt >= MAX_ATTEMPTS || error instanceof PermanentFailure;
  return { state: dead ? 'dead' : 'pending', waitSeconds: backoffSeconds(attempt) };
}
