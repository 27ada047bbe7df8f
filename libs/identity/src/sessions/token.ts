import { createHash, randomBytes } from 'node:crypto';

/** A secret for a session or a link: 32 random bytes, base64url, 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. It is random enough that a fast hash cannot be searched. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whether it can be one of ours at all; anything else never reaches the database. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{43}$/.test(value);
