import argon2 from 'argon2';
import { randomBytes } from 'node:crypto';

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane; some 30 ms. */
const COST = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => argon2.hash(password, COST);

let decoy: Promise<string> | null = null;

/** Takes as long for an account that does not exist (`hash` null) as for one that does, so that time tells nothing. */
export async function verifyPassword(hash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  const matches = await argon2.verify(hash || (await decoy), password).catch(() => false);
  return matches && Boolean(hash);
}
