/** So often a mail that fails is read before it is set aside; the waits between are the outbox's: 2, 4 seconds. */
export const FAILURES = 3;

/**
 * So often a mail may be at work while the program dies. More than failures: a program that is killed may have been
 * at work on an innocent mail, again and again.
 */
export const CRASHES = 5;

/** A mail nothing can be made of, however often it is tried. */
export class Unusable extends Error {}

/** What happens to a mail after an attempt that failed. */
export type Verdict =
  | 'set-aside'
  | 'try-again'
  /** The fault lies elsewhere; the attempt is not held against the mail. */
  | 'try-again-for-free';

/** @param attempts begun so far, this one included */
export function verdictOn(error: unknown, attempts: number): Verdict {
  if (error instanceof Unusable) return 'set-aside';
  if (isOurOwnTrouble(error)) return 'try-again-for-free';
  return attempts >= FAILURES ? 'set-aside' : 'try-again';
}

/** Disks that are full or gone, connections that broke, a database that starts, stops or is out of something. */
function isOurOwnTrouble(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') {
    // SQLSTATE classes: connection, resources, operator intervention, system error; deadlocks, serialisation, locks.
    if (/^(?:08|53|57|58)[0-9A-Z]{3}$|^40(?:001|P01)$|^25P03$|^55P03$/.test(code)) return true;
    if (
      /^E(?:NOSPC|DQUOT|IO|ROFS|ACCES|PERM|MFILE|NFILE|NOENT|CONN\w+|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN)$/.test(
        code,
      )
    )
      return true;
  }
  return (
    typeof message === 'string' &&
    /^(?:Connection terminated|Client has encountered a connection error)/.test(message)
  );
}
