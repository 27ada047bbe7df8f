import type { Settings } from '../config/settings.js';
import { CodedError } from '../errors/coded-error.js';

/** What PostgreSQL is told when a connection of ours is made, in milliseconds; nothing we ask may hold it up for good. */
export interface SessionLimits {
  statement_timeout: number;
  lock_timeout: number;
  idle_in_transaction_session_timeout: number;
}

export function sessionLimits(settings: Settings): SessionLimits {
  return {
    statement_timeout: settings.DATABASE_STATEMENT_SECONDS * 1000,
    lock_timeout: settings.DATABASE_LOCK_SECONDS * 1000,
    idle_in_transaction_session_timeout: settings.DATABASE_IDLE_SECONDS * 1000,
  };
}

/** For long work that was asked for, on a connection held for it: `NO_LIMITS` before, `LIMITS_AGAIN` after. */
export const NO_LIMITS = 'SET statement_timeout = 0; SET lock_timeout = 0';
export const LIMITS_AGAIN = 'RESET statement_timeout; RESET lock_timeout';

/** 57014 query_canceled, 55P03 lock_not_available, 25P03 idle_in_transaction_session_timeout. */
const TOO_SLOW = new Set(['57014', '55P03', '25P03']);

/** What somebody is told whose request PostgreSQL cut; null for every other error. */
export function tookTooLong(error: unknown): CodedError | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !TOO_SLOW.has(code)) return null;
  return new CodedError('TOO_SLOW', 'This took too long and was stopped. Try again in a moment.');
}
