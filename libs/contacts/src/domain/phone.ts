import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** Where a number without a country's code is taken to be. */
const HOME = 'PL';

/**
 * A telephone number as it is kept: E.164 when it can be understood (`+48500100200`, with ` ext. 12` after it when it
 * has an extension); as typed when it merely looks like one, such as an inner line. Null: this is no number.
 */
export function normalisePhone(typed: string): string | null {
  const text = typed.trim();
  if (text.length > 40 || !/^[\d\s+()./#*,;-]*(?:(?:ext\.?|x|wew\.?|доб\.?)\s*\d+)?$/i.test(text))
    return null;
  const parsed = parsePhoneNumberFromString(text.replace(/(?:wew|доб)\.?/i, 'ext.'), HOME);
  if (parsed?.isPossible()) return parsed.ext ? `${parsed.number} ext. ${parsed.ext}` : parsed.number;
  return (text.match(/\d/g) ?? []).length >= 3 ? text : null;
}

/** A kept number as people write it: `+48 500 100 200`; reading it again gives the kept one. */
export function writtenPhone(kept: string): string {
  if (!kept.startsWith('+')) return kept;
  return parsePhoneNumberFromString(kept)?.formatInternational() ?? kept;
}

/** The digits of a search that may be part of a number: at least three; without zeros dialled in front of it. */
export function searchedDigits(search: string): string | null {
  if (!/^[\d\s+()./-]+$/.test(search)) return null;
  const digits = search.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= 3 ? digits : null;
}
