import { isEmptyValue } from '@sprawa/ui/rules';
import type { OpenCase } from '../../data/open-case.js';
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
    ({ field: { key }, value }) => key in typed && !same(value, opened[key]) && !same(value, typed[key]),
  );
}

/** Whether the form's values are those of when it was opened: then a newer version of the case overwrites nothing. */
export function isUntouched(form: readonly CaseField[], opened: Typed): boolean {
  return form.every(({ field, value }) => same(value, opened[field.key]));
}
