import { LONG_TEXT_LIMIT, type Field } from '@sprawa/workflow';
import type { Words } from '../words/words.js';

/** Fields one list is narrowed by at most. */
export const FIELD_FILTERS_LIMIT = 5;

/** Where values of a field stand: on the cases of a stream, or in the history of an action's performance there. */
export interface SearchPlace {
  streamId: string;
  /** Key of the action; null: the case itself. */
  action: string | null;
  field: Field;
}

/** As asked; null and left out are the same. */
export interface FieldQuestion {
  key: string;
  equals?: unknown;
  contains?: string | null;
  from?: unknown;
  to?: unknown;
}

/** A field of contacts, whose values stand in one place. */
export interface ContactPlace {
  field: Field;
}

/** What a value must be, of a field with this key in one of these places. */
export type FieldCondition<Place extends ContactPlace = SearchPlace> = { key: string; places: Place[] } & (
  | { op: 'equals'; value: string | number | boolean }
  | { op: 'contains'; words: string[] }
  | { op: 'range'; from: string | number | null; to: string | number | null }
);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const WORDS_LIMIT = 10;

/** Words as they are looked for: runs of letters and digits. */
export function searchedWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, WORDS_LIMIT);
}

/**
 * Makes a condition of what was asked. Only places whose field can hold such a value are kept; when none is left, the
 * problem is said at `filter.fields.<place>`.
 */
export function readFieldQuestion<Place extends ContactPlace>(
  question: FieldQuestion,
  at: number,
  all: readonly Place[],
  label: (field: Field) => string,
  words: Words['fieldSearch'],
): FieldCondition<Place> | { path: string; message: string } {
  const path = `filter.fields.${at}`;
  const { key } = question;
  const ofKey = all.filter(({ field }) => field.key === key && field.kind !== 'file');
  if (ofKey.length === 0) return { path: `${path}.key`, message: words.unknown(key.slice(0, 60)) };
  const name = label(ofKey[0]!.field);
  const asks = (['equals', 'contains'] as const).filter((part) => isGiven(question[part]));
  const ranged = isGiven(question.from) || isGiven(question.to);
  if (asks.length + Number(ranged) !== 1) return { path, message: words.one(name) };
  const op = asks[0] ?? 'range';
  const able = ofKey.filter(({ field }) => OPERATORS[field.kind].includes(op));
  const part = op === 'range' ? (isGiven(question.from) ? 'from' : 'to') : op;
  if (able.length === 0) return { path: `${path}.${part}`, message: words.operator(name) };
  if (op === 'contains') {
    const looked = searchedWords(String(question.contains).slice(0, 200));
    if (looked.length === 0) return { path: `${path}.contains`, message: words.value(name) };
    return { key, places: able, op, words: looked };
  }
  const values = op === 'range' ? [question.from, question.to].filter(isGiven) : [question.equals];
  const fit = able.filter(({ field }) => values.every((value) => fits(field, value)));
  if (fit.length === 0) return { path: `${path}.${part}`, message: words.value(name) };
  if (op === 'equals') return { key, places: fit, op, value: question.equals as string | number | boolean };
  const end = (value: unknown) => (isGiven(value) ? (value as string | number) : null);
  return { key, places: fit, op, from: end(question.from), to: end(question.to) };
}

type Operator = 'equals' | 'contains' | 'range';
const OPERATORS: Record<Field['kind'], readonly Operator[]> = {
  text: ['equals', 'contains'],
  'long-text': ['equals', 'contains'],
  number: ['equals', 'range'],
  amount: ['equals', 'range'],
  date: ['equals', 'range'],
  choice: ['equals'],
  'multiple-choice': ['equals'],
  checkbox: ['equals'],
  user: ['equals'],
  contact: ['equals'],
  file: [],
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function fits(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'number':
    case 'amount':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value));
    case 'checkbox':
      return typeof value === 'boolean';
    case 'choice':
    case 'multiple-choice':
      return typeof value === 'string' && (field.options ?? []).some((option) => option.key === value);
    case 'user':
    case 'contact':
      return typeof value === 'string' && UUID.test(value);
    default:
      // NUL and halves of characters are in no value, and no database would take them.
      return typeof value === 'string' && value.length <= LONG_TEXT_LIMIT && !/[\0\p{Cs}]/u.test(value);
  }
}

/** One entry for each key, labels of different places side by side, in the order of the places. */
export function searchableFields(
  places: readonly SearchPlace[],
  label: (field: Field) => string,
): { field: Field; label: string }[] {
  const found = new Map<string, { field: Field; labels: Set<string> }>();
  for (const { field } of places) {
    if (field.kind === 'file') continue;
    const known = found.get(field.key);
    if (known) known.labels.add(label(field));
    else found.set(field.key, { field, labels: new Set([label(field)]) });
  }
  return [...found.values()].map(({ field, labels }) => ({ field, label: [...labels].join(' / ') }));
}
