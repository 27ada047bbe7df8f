import type { CaseFilter, FieldFilterInput } from '../gql/graphql.js';

type Value = string | number | boolean;

/** What is asked of one field of a case or of an action (CS-10), or, its key after `contact.`, of the contact. */
export type FieldTerm = { key: string } & (
  | { op: 'is'; value: Value }
  | { op: 'has'; value: string }
  | { op: 'range'; from?: string | number; to?: string | number }
);

/** As many as the server takes. */
export const mostTerms = 5;

/** What stands before the key of a field of the contact. */
export const ofContact = 'contact.';

const keyShape = /^(contact\.)?[a-z][a-z0-9-]{0,59}$/;
const longest = 200;

/** `amount~range~100~`, `device~has~pad`: one term as the address bar holds it; it has no comma, which parts terms. */
export function writeTerm(term: FieldTerm): string {
  const parts = term.op === 'range' ? [term.from, term.to] : [term.value];
  return [term.key, term.op, ...parts.map(writeValue)].join('~');
}

/** Null for what is no term. */
export function readTerm(text: string): FieldTerm | null {
  const [key = '', op, first = '', second = ''] = text.split('~');
  if (!keyShape.test(key)) return null;
  const one = readValue(first);
  if (op === 'range') {
    const ends = [one, readValue(second)].map((end) => (typeof end === 'boolean' ? undefined : end));
    if (ends.every((end) => end === undefined)) return null;
    return {
      key,
      op,
      ...(ends[0] !== undefined && { from: ends[0] }),
      ...(ends[1] !== undefined && { to: ends[1] }),
    };
  }
  if (one === undefined) return null;
  if (op === 'has') return { key, op, value: String(one) };
  return op === 'is' ? { key, op, value: one } : null;
}

export function termFilter(term: FieldTerm): FieldFilterInput {
  if (term.op === 'range') return { key: term.key, from: term.from, to: term.to };
  return term.op === 'has' ? { key: term.key, contains: term.value } : { key: term.key, equals: term.value };
}

/** All terms of an address as the server takes them. */
export function termFilters(
  written: readonly string[],
): Required<Pick<CaseFilter, 'fields' | 'contactFields'>> {
  const asked = written.flatMap((each) => readTerm(each) ?? []).map(termFilter);
  const about = (contact: boolean) => asked.filter(({ key }) => key.startsWith(ofContact) === contact);
  return {
    fields: about(false),
    contactFields: about(true).map((term) => ({ ...term, key: term.key.slice(ofContact.length) })),
  };
}

/** Numbers and yes or no stand as they are; a text that looks like one stands in quotes. */
function writeValue(value: Value | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && literal(value) === value ? value : JSON.stringify(value);
  return encodeURIComponent(text.slice(0, longest)).replaceAll('~', '%7E');
}

function readValue(written: string): Value | undefined {
  try {
    const text = decodeURIComponent(written).slice(0, longest + 2);
    return text.trim() === '' ? undefined : literal(text);
  } catch {
    return undefined;
  }
}

function literal(text: string): Value {
  if (!/^(".*"|-?\d[\d.eE+-]*|true|false)$/s.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : text;
  } catch {
    return text;
  }
}
