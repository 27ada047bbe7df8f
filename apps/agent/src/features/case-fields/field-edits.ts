import { isEmptyValue } from '@sprawa/ui/rules';
import type { OpenCase } from '../../data/open-case.js';
import { weigh } from '../../data/three-way.js';
import type { FieldInput } from '../../gql/graphql.js';

export type CaseField = OpenCase['form'][number];
/** What was typed, by key; fields nobody touched are not in it. */
export type Typed = Readonly<Record<string, unknown>>;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(kept(one)) === JSON.stringify(kept(other));
const kept = (value: unknown): unknown => (isEmptyValue(value) ? null : value);

/** What the case holds, by key. */
export function heldValues(form: readonly CaseField[]): Record<string, unknown> {
  return Object.fromEntries(form.map(({ field, value }) => [field.key, value]));
}

/** Only what is different from what the case holds: two who edit different fields do not undo each other. */
export function changedFields(form: readonly CaseField[], typed: Typed): FieldInput[] {
  return form
    .filter(({ field, value }) => field.key in typed && !same(typed[field.key], value))
    .map(({ field }) => ({ key: field.key, value: kept(typed[field.key]) }));
}

/** Keys of required fields one may fill in that would be left empty. */
export function lackingFields(form: readonly CaseField[], typed: Typed): string[] {
  return form
    .filter(({ field, value, editable }) => {
      return editable && field.required && isEmptyValue(field.key in typed ? typed[field.key] : value);
    })
    .map(({ field }) => field.key);
}

/** Fields one typed into that somebody else changed since the form was opened. */
export function clashes(form: readonly CaseField[], typed: Typed, opened: Typed): CaseField[] {
  return form.filter(
    ({ field: { key }, value }) =>
      key in typed && weigh({ base: opened[key], mine: typed[key], theirs: value }, same) === 'clash',
  );
}

/** What was typed as people read it; null where only the server knows its name. */
export function typedText(
  { field }: CaseField,
  value: unknown,
  words: { yes: string; no: string; date: (iso: string) => string; number: (value: number) => string },
): string | null {
  if (isEmptyValue(value)) return field.kind === 'CHECKBOX' ? words.no : '';
  const label = (key: unknown) => field.options.find((option) => option.key === key)?.label ?? String(key);
  switch (field.kind) {
    case 'CHECKBOX':
      return words.yes;
    case 'CHOICE':
      return label(value);
    case 'MULTIPLE_CHOICE':
      return (value as unknown[]).map(label).join(', ');
    case 'DATE':
      return words.date(`${String(value)}T12:00:00`);
    case 'NUMBER':
    case 'AMOUNT':
      return words.number(Number(value));
    case 'TEXT':
    case 'LONG_TEXT':
      return String(value);
    default:
      return null;
  }
}
