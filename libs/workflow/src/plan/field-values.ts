import type { Field } from '../model/workflow.js';
import type { FieldProblem, Staff } from './plan.js';

/** Characters of a field of kind text and of kind long-text. */
export const TEXT_LIMIT = 500;
export const LONG_TEXT_LIMIT = 20_000;

/** Characters a field takes; null: it takes none. */
export function textLimit(kind: Field['kind']): number | null {
  if (kind === 'text') return TEXT_LIMIT;
  return kind === 'long-text' ? LONG_TEXT_LIMIT : null;
}

/** Largest amount either way: below it a number still tells hundredths apart. */
const AMOUNT_LIMIT = 1e12;

type Problem = FieldProblem['problem'];
/** What is wrong with one value; `at` is the place within a list. */
type Finding = { problem: Problem; at?: number };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
// A one-line text may stand in a mail's subject, where a line break would begin another header. Halves of a character
// (\p{Cs}) and NUL are refused everywhere: the database keeps neither.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cs}]/u;
// eslint-disable-next-line no-control-regex
const CONTROL_BUT_LINES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/u;

/**
 * Checks what was filled in against the fields asked for (WF-5) and returns the values given, leaving empty ones out.
 * Every problem is named with its path; keys nobody asked for are refused rather than dropped.
 */
export function checkFieldValues(
  fields: readonly Field[],
  values: Record<string, unknown>,
  fileIds: readonly string[],
  staff: Pick<Staff, 'assignable'>,
): { values: Record<string, unknown>; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const given: Record<string, unknown> = {};
  for (const field of fields) {
    const value = Object.hasOwn(values, field.key) ? values[field.key] : undefined;
    if (isEmpty(value, field)) {
      if (field.required) problems.push({ path: `fields.${field.key}`, problem: 'required' });
      else if (value === false) given[field.key] = false;
      continue;
    }
    const found = findings(field, value, fileIds, staff);
    for (const { problem, at } of found) {
      problems.push({
        path: at === undefined ? `fields.${field.key}` : `fields.${field.key}.${at}`,
        problem,
      });
    }
    if (found.length === 0) given[field.key] = value;
  }
  const known = new Set(fields.map((field) => field.key));
  for (const key of Object.keys(values)
    .filter((candidate) => !known.has(candidate))
    .slice(0, 100)) {
    problems.push({ path: `fields.${key.slice(0, 100)}`, problem: 'unknown' });
  }
  return { values: given, problems };
}

/** An unticked box is empty: a required one must be ticked. */
function isEmpty(value: unknown, field: Field): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return field.kind === 'checkbox' && value === false;
}

function findings(
  field: Field,
  value: unknown,
  fileIds: readonly string[],
  staff: Pick<Staff, 'assignable'>,
): Finding[] {
  switch (field.kind) {
    case 'text':
      return text(value, TEXT_LIMIT, CONTROL);
    case 'long-text':
      return text(value, LONG_TEXT_LIMIT, CONTROL_BUT_LINES);
    case 'number':
      return problemUnless(typeof value === 'number' && Number.isFinite(value), 'not-a-number');
    case 'amount':
      return problemUnless(isAmount(value), 'not-a-number');
    case 'date':
      return problemUnless(isDate(value), 'not-a-date');
    case 'choice':
      return problemUnless(isOption(field, value), 'not-an-option');
    case 'multiple-choice':
      return list(value, (item, index, all) =>
        isOption(field, item) && all.indexOf(item) === index ? null : 'not-an-option',
      );
    case 'checkbox':
      return problemUnless(typeof value === 'boolean', 'wrong-type');
    case 'file':
      return list(value, (item, index, all) =>
        typeof item === 'string' && fileIds.includes(item) && all.indexOf(item) === index ? null : 'unknown',
      );
    case 'user':
      return problemUnless(typeof value === 'string' && staff.assignable.has(value), 'not-a-user');
    case 'contact':
      return problemUnless(typeof value === 'string' && UUID.test(value), 'not-a-contact');
  }
}

export function isUuid(value: string): boolean {
  return UUID.test(value);
}

export function hasControlCharacter(value: string): boolean {
  return CONTROL.test(value);
}

const problemUnless = (holds: boolean, problem: Problem): Finding[] => (holds ? [] : [{ problem }]);

function text(value: unknown, limit: number, forbidden: RegExp): Finding[] {
  if (typeof value !== 'string') return [{ problem: 'wrong-type' }];
  if (value.length > limit) return [{ problem: 'too-long' }];
  return problemUnless(!forbidden.test(value), 'wrong-type');
}

/** A number with at most two decimals, as money is written. */
function isAmount(value: unknown): boolean {
  return (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    Math.abs(value) <= AMOUNT_LIMIT &&
    Number(value.toFixed(2)) === value
  );
}

/** A day of the calendar as `2026-02-28`; the 30th of February is none. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isOption(field: Field, value: unknown): boolean {
  return typeof value === 'string' && (field.options ?? []).some((option) => option.key === value);
}

const LIST_LIMIT = 100;

function list(
  value: unknown,
  check: (item: unknown, index: number, all: unknown[]) => Problem | null,
): Finding[] {
  if (!Array.isArray(value)) return [{ problem: 'wrong-type' }];
  if (value.length > LIST_LIMIT) return [{ problem: 'too-many' }];
  return value.flatMap((item: unknown, at) => {
    const problem = check(item, at, value);
    return problem ? [{ problem, at }] : [];
  });
}
