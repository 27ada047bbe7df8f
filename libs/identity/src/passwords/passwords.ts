import { CodedError } from '@sprawa/platform';
import argon2 from 'argon2';
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Language } from '../languages/language.js';
import { signInMessage } from '../sign-in/messages.js';
import { Turns } from './turns.js';

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane; some 30 ms. */
const COST = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * Hashing fills a core, 19 MiB and one of the four threads that files and names are looked up with. A flood of sign-ins
 * takes a part of that and no more; who waits, waits two seconds at most.
 */
const turns = new Turns({ atOnce: Math.max(1, Math.min(2, availableParallelism() - 1)), waiting: 60 });

const busy = (language: Language) => () => new CodedError('BUSY', signInMessage(language, 'busy'));

/** @throws CodedError BUSY, in this language */
export const hashPassword = (password: string, language: Language = 'en'): Promise<string> =>
  turns.take(() => argon2.hash(password, COST), busy(language));

/** A hash of nothing: it costs as much to compare with as any other. */
const decoy = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$${unpadded(16)}$${unpadded(32)}`;

/**
 * Takes as long for an account that does not exist (`hash` null) as for one that does, so that time tells nothing.
 * @throws CodedError BUSY
 */
export async function verifyPassword(
  hash: string | null,
  password: string,
  language: Language = 'en',
): Promise<boolean> {
  const compare = () => argon2.verify(hash || decoy, password).catch(() => false);
  const matches = await turns.take(compare, busy(language));
  return matches && Boolean(hash);
}

/** Made with other costs than are used today: to be made anew at the next sign-in, when the password is at hand. */
export const isOutdated = (hash: string): boolean => argon2.needsRehash(hash, COST);

function unpadded(bytes: number): string {
  return randomBytes(bytes).toString('base64').replace(/=+$/, '');
}
