import type { InputChecks } from '@sprawa/identity';
import {
  LONG_TEXT_LIMIT,
  TEXT_LIMIT,
  checkFieldValues,
  holdsOneOf,
  offeredContactField,
  type ContactField,
} from '@sprawa/workflow';
import { isDeepStrictEqual } from 'node:util';
import { contactWords } from '../words/words.js';

/** Fields in one change; a file defines at most 50. */
const CHANGES_LIMIT = 100;

/** The new value of one field; null or left out: it is taken away. Of several for one key the last counts. */
export interface FieldChange {
  key: string;
  value?: unknown;
}

/**
 * What is kept after the changes. Fields that are not named stay, also those that are gone. Required ones must hold
 * something afterwards, unless they are hidden or not the editor's to fill in. A hidden option stays where it was chosen
 * before and is chosen nowhere else. Every problem is noted in `checks` under `fields.<key>`.
 * @param principals what stands for the editor where a field says who fills it in
 */
export function changeFields(
  fields: readonly ContactField[],
  kept: Readonly<Record<string, unknown>>,
  changes: readonly FieldChange[],
  checks: InputChecks,
  principals: readonly string[],
): Record<string, unknown> {
  if (changes.length > CHANGES_LIMIT) {
    checks.problem('fields', 'tooMany', { max: CHANGES_LIMIT });
    return kept;
  }
  const given = Object.fromEntries(changes.map(({ key, value }) => [key, value]));
  for (const field of fields) {
    if (!Object.hasOwn(given, field.key) || mayFill(field, principals)) continue;
    const untouched = isDeepStrictEqual(given[field.key] ?? null, kept[field.key] ?? null);
    const why = field.hidden ? 'unknownField' : 'notYourField';
    if (!untouched) checks.say(`fields.${field.key}`, contactWords(checks.language, why));
    delete given[field.key];
  }
  const asked = fields
    .filter(
      (field) =>
        Object.hasOwn(given, field.key) ||
        (field.required && !isFilled(kept, field.key) && mayFill(field, principals)),
    )
    .map((field) => offeredContactField(field, kept[field.key]));
  const { values, problems } = checkFieldValues(asked, given, [], { assignable: new Set() });
  for (const { path, problem } of problems) {
    const key = path.split('.')[1];
    if (problem === 'required') checks.problem(path, 'required');
    else if (problem === 'too-long') checks.problem(path, 'tooLong', { max: limitOf(fields, key) });
    else checks.say(path, contactWords(checks.language, WORDS[problem] ?? 'wrongValue'));
  }
  const untouched = Object.entries(kept).filter(([key]) => !Object.hasOwn(given, key));
  return { ...Object.fromEntries(untouched), ...values };
}

const WORDS: Partial<Record<string, 'unknownField' | 'notANumber' | 'notADate' | 'notAnOption'>> = {
  unknown: 'unknownField',
  'not-a-number': 'notANumber',
  'not-a-date': 'notADate',
  'not-an-option': 'notAnOption',
};

/** Whether somebody may say what a field of a contact holds, who may edit contacts at all. */
export const mayFill = (
  { edit, hidden }: Pick<ContactField, 'edit' | 'hidden'>,
  principals: readonly string[],
): boolean => !hidden && (edit === undefined || holdsOneOf(principals, edit));

/** A box that is not ticked counts as empty, as everywhere. */
const isFilled = (kept: Readonly<Record<string, unknown>>, key: string): boolean =>
  Object.hasOwn(kept, key) && kept[key] !== false;

const limitOf = (fields: readonly ContactField[], key: string | undefined): number =>
  fields.find((field) => field.key === key)?.kind === 'long-text' ? LONG_TEXT_LIMIT : TEXT_LIMIT;
