import { createHash, randomBytes } from 'node:crypto';

/** A secret for a session or a link: 32 random bytes, base64url, 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. It is random enough that a fast hash cannot be searched. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** By this a secret that was left lying about is recognised, by people and by programs that look for such. */
const API_TOKEN = 'sprawa_';

/** A secret for an integration: 32 random bytes behind `sprawa_`, 50 characters. */
export const newApiToken = (): string => `${API_TOKEN}${newToken()}`;

/** Whether it can be an API token of ours at all. */
export const isApiToken = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(API_TOKEN) && isToken(value.slice(API_TOKEN.length));

/** Whether it can be of a session at all; anything else never reaches the database. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{43}$/.test(value);
