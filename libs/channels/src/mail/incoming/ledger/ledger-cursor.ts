import { isId } from '@sprawa/platform';

/** Where a page of the ledger ended. */
export interface LedgerPlace {
  /** As PostgreSQL writes it: a Date would lose its microseconds, and with them mails between two pages. */
  at: string;
  id: string;
}

export const cursorOf = (at: string, id: string): string =>
  Buffer.from(JSON.stringify([at, id])).toString('base64url');

/** Null for anything `cursorOf` did not make. */
export function placeOf(cursor: string | null | undefined): LedgerPlace | null {
  if (!cursor || cursor.length > 200) return null;
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const known =
      typeof at === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(at);
    return known && typeof id === 'string' && isId(id) ? { at, id } : null;
  } catch {
    return null;
  }
}
