import { LANGUAGES, type InputChecks, type Language } from '@sprawa/identity';
import type { Tx } from '@sprawa/platform';

export type Names = { en: string } & Partial<Record<Language, string>>;

const NAME_LENGTH = 60;
const KEY_LENGTH = 40;

/** A name in four languages: English always, what is left empty in another is said in English. */
export function readNames(
  checks: InputChecks,
  given: Partial<Record<Language, string | null>>,
  path = 'input.names',
): Names {
  const names = LANGUAGES.map(
    (language) =>
      [
        language,
        checks.line(`${path}.${language}`, given[language], {
          max: NAME_LENGTH,
          required: language === 'en',
        }),
      ] as const,
  );
  return Object.fromEntries(names.filter(([language, name]) => language === 'en' || name)) as Names;
}

/** A key of its own for workflow files: small letters, digits and hyphens, out of the English name; never changed afterwards. */
export async function freeKey(tx: Tx, table: 'role' | 'agent_group', name: string): Promise<string> {
  const wanted = keyOf(name) || (table === 'role' ? 'role' : 'group');
  const taken = (await tx.query(`SELECT key FROM ${table} WHERE key = $1 OR starts_with(key, $1 || '-')`, [
    wanted,
  ])) as { key: string }[];
  const keys = new Set(taken.map(({ key }) => key));
  for (let number = 1; ; number++) {
    const key = number === 1 ? wanted : `${wanted}-${number}`;
    if (!keys.has(key)) return key;
  }
}

/** @returns '' where no letter of it is Latin */
export function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, KEY_LENGTH)
    .replace(/^-+|-+$/g, '');
}
