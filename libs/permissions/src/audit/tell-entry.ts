import { deviceOf, inLanguage, type Language } from '@sprawa/identity';
import type { LoggedChange } from '@sprawa/platform';
import { nameOf, type AuditNames } from './audit-names.js';
import type { AuditRow } from './read-audit.js';
import { actionWords, authorWord, auditWord, fieldWord } from './words.js';

export interface ToldChange {
  field: string;
  label: string;
  from: string | null;
  to: string | null;
}

/** An entry in words; times stay times, because only whoever reads knows their zone. */
export interface ToldEntry {
  author: string;
  via: string | null;
  browser: string | null;
  system: string | null;
  title: string;
  subject: string | null;
  changes: ToldChange[];
}

/** @param names of what the entry names by keys and ids */
export function tellEntry(row: AuditRow, language: Language, names: AuditNames): ToldEntry {
  return {
    author:
      row.author_kind === 'agent' && row.author_name
        ? row.author_name
        : authorWord(language, row.author_kind),
    via: row.token_name,
    ...deviceOf(row.user_agent),
    title: actionWords(language, row.action),
    subject: row.subject_name,
    changes: row.changes.map((change) => tellChange(change, language, names)),
  };
}

function tellChange({ field, from, to }: LoggedChange, language: Language, names: AuditNames): ToldChange {
  const named = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(named)
      : typeof value === 'string'
        ? nameOf(field, value, names, language)
        : value;
  // Names of groups and roles are kept in all their languages.
  const read = (value: unknown) =>
    field === 'names' && typeof value === 'object' && value !== null
      ? inLanguage(value as Record<string, string>, language)
      : value;
  const told = (value: unknown) => valueText(named(read(value)), language);
  return { field, label: fieldWord(language, field), from: told(from), to: told(to) };
}

function valueText(value: unknown, language: Language): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return auditWord(language, value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.map((each) => valueText(each, language) ?? '').join(', ') || null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}
