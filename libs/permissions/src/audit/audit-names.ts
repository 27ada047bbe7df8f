import { inLanguage, type Language } from '@sprawa/identity';
import { rightName } from '../roles/right-words.js';
import type { AuditRow } from './read-audit.js';
import { fieldKindWord, scopeWord } from './words.js';

/** Names of what entries name by keys and ids, as they are today, in the reader's language. */
export type AuditNames = ReadonlyMap<string, string>;

type Texts = Record<string, string>;

/** What the sides of a change in these fields are, where they are no words yet. */
const OF_FIELDS: Readonly<Record<string, 'stream' | 'role' | 'principal' | 'right' | 'kind'>> = {
  streams: 'stream',
  roleKey: 'role',
  edit: 'principal',
  scopes: 'right',
  rights: 'right',
  fieldKind: 'kind',
};

/** Loads the names that rows need, at most one statement however many rows; what is gone has none. */
export async function loadAuditNames(
  source: { query(sql: string, params: unknown[]): Promise<unknown> },
  rows: readonly AuditRow[],
  language: Language,
): Promise<AuditNames> {
  const wanted = { stream: new Set<string>(), role: new Set<string>(), group: new Set<string>() };
  for (const { field, from, to } of rows.flatMap((row) => row.changes))
    for (const value of [from, to].flat()) {
      if (typeof value !== 'string') continue;
      const what = OF_FIELDS[field];
      if (what === 'stream' || what === 'role') wanted[what].add(value);
      const [kind, key] = what === 'principal' ? value.split(':', 2) : [];
      if (key && (kind === 'role' || kind === 'group')) wanted[kind].add(key);
    }
  if (wanted.stream.size + wanted.role.size + wanted.group.size === 0) return new Map();
  const found = (await source.query(
    `SELECT 'stream:' || id AS key, definition -> 'name' AS name FROM stream WHERE id::text = ANY ($1::text[])
     UNION ALL SELECT 'role:' || key, name FROM role WHERE key = ANY ($2::text[])
     UNION ALL SELECT 'group:' || key, name FROM agent_group WHERE key = ANY ($3::text[])`,
    [[...wanted.stream], [...wanted.role], [...wanted.group]],
  )) as { key: string; name: Texts }[];
  return new Map(found.map(({ key, name }) => [key, inLanguage(name, language)]));
}

/** One value of a change, by its name where it has one. */
export function nameOf(field: string, value: string, names: AuditNames, language: Language): string {
  switch (OF_FIELDS[field]) {
    case 'stream':
      return names.get(`stream:${value}`) ?? value;
    case 'role':
      return names.get(`role:${value}`) ?? value;
    case 'principal':
      return names.get(value) ?? value.replace(/^agent:/, '');
    case 'right':
      return value === 'case.act' ? scopeWord(language, 'act') : rightName(value, language);
    case 'kind':
      return fieldKindWord(language, value);
    default:
      return value;
  }
}
