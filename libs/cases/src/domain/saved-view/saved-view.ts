import { InputChecks, type Language } from '@sprawa/identity';
import { wordsOf } from '../../words/words.js';

/** What a saved view is besides its conditions (CS-8, CS-9). */
export interface ViewLook {
  name: string;
  icon: string;
  columns: string[];
  sort: string;
  mode: ViewMode;
  pageSize: number;
  sharedWith: string[];
}

export const VIEW_MODES = ['list', 'table', 'cards'] as const;
export type ViewMode = (typeof VIEW_MODES)[number];

/** Columns every case has; besides them `field:<key>` of a field of cases, and `contact-field:<key>` of its contact's own. */
export const CASE_COLUMNS = [
  'number',
  'subject',
  'contact',
  'state',
  'stream',
  'owner',
  'group',
  'priority',
  'source',
  'created',
  'lastActivity',
  'stateSince',
  'closed',
  'callback',
  'files',
  'labels',
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

export const VIEW_LIMITS = { own: 50, shown: 100, name: 60, columns: 30, audiences: 20, pageSize: 200 };
export const EVERYBODY = 'everybody';

const FIELD_COLUMN = /^(contact-)?field:[a-z0-9][a-z0-9_-]{0,63}$/i;
const AUDIENCE = /^(everybody|(role|group):[^\s:]{1,100})$/;
const ICON = /^[a-z0-9-]{1,40}$/;

/** The key of the field that a column shows; null of those every case has. */
export const fieldOfColumn = (column: string): string | null =>
  column.startsWith('field:') ? column.slice('field:'.length) : null;

/** The key of the contact's own field that a column shows; null of all others. */
export const contactFieldOfColumn = (column: string): string | null =>
  column.startsWith('contact-field:') ? column.slice('contact-field:'.length) : null;

/** Notes at `at` what is wrong with columns; they keep their order. */
export function readColumns(checks: InputChecks, given: readonly string[], at: string): string[] {
  const words = wordsOf(checks.language).savedViews;
  const known = (column: string) =>
    (CASE_COLUMNS as readonly string[]).includes(column) || FIELD_COLUMN.test(column);
  if (given.length === 0 || given.length > VIEW_LIMITS.columns)
    checks.say(at, words.columns(VIEW_LIMITS.columns));
  given.slice(0, VIEW_LIMITS.columns).forEach((column, place) => {
    if (!known(column)) checks.say(`${at}.${place}`, words.column);
  });
  return [...new Set(given)];
}

/** @throws InputError naming every field that is wrong, each after `input.` */
export function readViewLook(given: ViewLook, language: Language): ViewLook {
  const checks = new InputChecks(language);
  const words = wordsOf(language).savedViews;
  const name = checks.line('input.name', given.name, { max: VIEW_LIMITS.name });
  if (!ICON.test(given.icon)) checks.say('input.icon', words.icon);
  const columns = readColumns(checks, given.columns, 'input.columns');
  if (given.sharedWith.length > VIEW_LIMITS.audiences)
    checks.say('input.sharedWith', words.audiences(VIEW_LIMITS.audiences));
  given.sharedWith.slice(0, VIEW_LIMITS.audiences).forEach((audience, at) => {
    if (!AUDIENCE.test(audience)) checks.say(`input.sharedWith.${at}`, words.audience);
  });
  const pageSize = checks.count('input.pageSize', given.pageSize, { max: VIEW_LIMITS.pageSize, usual: 50 });
  checks.done();
  const { icon, sort, mode } = given;
  return { name, icon, columns, sort, mode, pageSize, sharedWith: [...new Set(given.sharedWith)] };
}
