import { InputChecks, isLanguage, type Language } from '@sprawa/identity';
import { isId } from '@sprawa/platform';
import { contactWords } from '../words/words.js';
import type { FieldChange } from './field-changes.js';
import { normalisePhone } from './phone.js';

/** E-mail addresses, and telephone numbers, of one contact. */
export const ADDRESSES_LIMIT = 20;
const LIMITS = { address: 500, taxId: 50, note: 5_000 };

/** What may be told of a contact from outside; absent: not told. */
export interface ContactInput {
  name?: string | null;
  emails?: readonly string[] | null;
  phones?: readonly string[] | null;
  address?: string | null;
  taxId?: string | null;
  note?: string | null;
  companyId?: string | null;
  language?: string | null;
  /** Of the organisation's own fields; see `changeFields`. */
  fields?: readonly FieldChange[] | null;
}

/** Checked, in the columns' terms. Undefined: stays as it is; null: is taken away. */
export interface ContactValues {
  name?: string;
  emails?: string[];
  phones?: string[];
  address?: string | null;
  tax_id?: string | null;
  note?: string | null;
  company_id?: string | null;
  language?: Language | null;
}

/**
 * Reads an input but for the organisation's own fields; every problem is noted in `checks` with its field. Whether ids and
 * addresses are free is not looked at.
 */
export function readContact(input: ContactInput, checks: InputChecks): ContactValues {
  const values: ContactValues = {};
  if (input.name != null) values.name = checks.line('name', input.name);
  if (input.emails != null) values.emails = readEmails(input.emails, checks);
  if (input.phones != null) values.phones = readPhones(input.phones, checks);
  const line = (path: 'taxId') =>
    checks.line(path, input[path], { max: LIMITS[path], required: false }) || null;
  const text = (path: 'address' | 'note') =>
    checks.text(path, input[path], { max: LIMITS[path], required: false }) || null;
  if (input.taxId !== undefined) values.tax_id = line('taxId');
  if (input.address !== undefined) values.address = text('address');
  if (input.note !== undefined) values.note = text('note');
  if (input.companyId !== undefined) {
    if (input.companyId !== null && !isId(input.companyId))
      checks.say('companyId', contactWords(checks.language, 'company'));
    values.company_id = input.companyId;
  }
  if (input.language !== undefined) {
    if (input.language !== null && !isLanguage(input.language)) checks.problem('language', 'language');
    values.language = input.language as Language | null;
  }
  return values;
}

function readEmails(given: readonly string[], checks: InputChecks): string[] {
  if (given.length > ADDRESSES_LIMIT) {
    checks.say('emails', contactWords(checks.language, 'tooManyEmails', { max: ADDRESSES_LIMIT }));
    return [];
  }
  const emails = given.map((email, place) => checks.email(`emails.${place}`, email));
  const seen = new Set<string>();
  emails.forEach((email, place) => {
    const same = email.toLowerCase();
    if (same && seen.has(same)) checks.say(`emails.${place}`, contactWords(checks.language, 'emailTwice'));
    seen.add(same);
  });
  return emails;
}

function readPhones(given: readonly string[], checks: InputChecks): string[] {
  if (given.length > ADDRESSES_LIMIT) {
    checks.say('phones', contactWords(checks.language, 'tooManyPhones', { max: ADDRESSES_LIMIT }));
    return [];
  }
  const phones = given.map((typed, place) => {
    const phone = normalisePhone(typed);
    if (!phone) checks.say(`phones.${place}`, contactWords(checks.language, 'phone'));
    return phone ?? '';
  });
  return [...new Set(phones)];
}
