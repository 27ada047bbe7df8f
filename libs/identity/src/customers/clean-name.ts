import { NAME_LIMIT } from '../input/input-checks.js';

/** Makes a name out of what a sender claims to be called: one line, no controls, no quotes around it; the address's first part when nothing is left. */
export function cleanName(claimed: string | null | undefined, email: string): string {
  const name = (claimed ?? '')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
  const usable = /[\p{L}\p{N}]/u.test(name) && name.toLowerCase() !== email.toLowerCase();
  const chosen = usable ? name : nameFromAddress(email);
  return [...chosen].slice(0, NAME_LIMIT).join('').trim();
}

/** What stands for a name while only the address is known. */
export const nameFromAddress = (email: string): string => email.split('@')[0] || email;
