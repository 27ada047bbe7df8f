import type { InputChecks } from '@sprawa/identity';
import { LONG_TEXT_LIMIT, TEXT_LIMIT, checkFieldValues, type Field } from '@sprawa/workflow';
import { contactWords } from '../words/words.js';

/** Fields in one change; a file defines at most 50. */
const CHANGES_LIMIT = 100;

/** The new value of one field; null or left out: it is taken away. Of several for one key the last counts. */
export interface FieldChange {
  key: string;
  value?: unknown;
}

/**
 * What is kept after the changes. Fields that are not named stay, also those no file defines any more. Required ones
 * must hold something afterwards. Every problem is noted in `checks` under `fields.<key>`.
 */
export function changeFields(
  fields: readonly Field[],
  kept: Readonly<Record<string, unknown>>,
  changes: readonly FieldChange[],
  checks: InputChecks,
): Record<string, unknown> {
  if (changes.length > CHANGES_LIMIT) {
    checks.problem('fields', 'tooMany', { max: CHANGES_LIMIT });
    return kept;
  }
  const given = Object.fromEntries(changes.map(({ key, value }) => [key, value]));
  const asked = fields.filter(
    ({ key, required }) => Object.hasOwn(given, key) || (required && !isFilled(kept, key)),
  );
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

/** A box that is not ticked counts as empty, as everywhere. */
const isFilled = (kept: Readonly<Record<string, unknown>>, key: string): boolean =>
  Object.hasOwn(kept, key) && kept[key] !== false;

const limitOf = (fields: readonly Field[], key: string | undefined): number =>
  fields.find((field) => field.key === key)?.kind === 'long-text' ? LONG_TEXT_LIMIT : TEXT_LIMIT;
