/** After this many failures a row is dead and waits for an administrator. */
export const MAX_ATTEMPTS = 12;

/** Seconds until the next attempt: 2, 4, 8 … at most an hour. */
export function backoffSeconds(attempts: number): number {
  return Math.min(3600, 2 ** Math.max(1, attempts));
}
