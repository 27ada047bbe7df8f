import type { Chance } from '../chance.js';
import type { Script } from '../scripts/script.js';
import { say, type Gender } from './wording.js';

/** What the places of a script's texts stand for in one case. */
export interface Details {
  values: Readonly<Record<string, string>>;
  /** Of `{amount}`, as fields keep it. */
  amount: number;
  /** A day shortly before the case began, as fields keep it. */
  day: string;
}

const LOCALES = { en: 'en-GB', pl: 'pl-PL', uk: 'uk-UA' } as const;
const CITIES = {
  en: ['Kraków', 'Gdańsk', 'Wrocław', 'Warsaw'],
  pl: ['Kraków', 'Gdańsk', 'Poznań', 'Rzeszów', 'Lublin'],
  uk: ['Краків', 'Гданськ', 'Варшава', 'Вроцлав', 'Люблін'],
} as const;

/** @param began when the customer first writes: dates in the texts lie around it */
export function detailsOf(script: Script, chance: Chance, began: Date): Details {
  const locale = LOCALES[script.language];
  const daysAgo = (days: number) => new Date(began.getTime() - days * 86_400_000);
  const date = (day: Date) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day);
  const month = (offset: number) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(Date.UTC(began.getUTCFullYear(), began.getUTCMonth() + offset, 15)),
    );
  const [least, most] = script.amounts ?? [80, 900];
  const amount = Math.round(chance.between(least, most)) + chance.of([0, 0, 0.5, 0.99, 0.9]);
  const day = daysAgo(chance.whole(2, 9));
  const year = began.getUTCFullYear();
  return {
    amount,
    day: day.toISOString().slice(0, 10),
    values: {
      order: `ZP-${chance.whole(41_200, 68_900)}`,
      invoice: `FV/${year}/${String(began.getUTCMonth() + 1).padStart(2, '0')}/${chance.whole(11, 480)}`,
      tracking: `PL${chance.whole(100_000_000, 999_999_999)}`,
      serial: `${chance.of(['SN', 'C0', 'R5', 'PF'])}${chance.whole(100_000, 999_999)}${chance.of(['KX', 'TR', 'MA', 'LD'])}`,
      amount: money(amount, script.language),
      product: chance.of(script.products ?? ['Vela 20']),
      date: date(day),
      earlier: date(daysAgo(chance.whole(12, 30))),
      soon: date(new Date(began.getTime() + chance.whole(6, 14) * 86_400_000)),
      month: month(-1),
      'month-before': month(-2),
      'this-month': month(0),
      year: String(year),
      'last-year': String(year - 1),
      city: chance.of(CITIES[script.language]),
      count: String(chance.whole(2, 9)),
      // Polish and Ukrainian nouns take another form after two to four.
      several: String(chance.whole(5, 9)),
    },
  };
}

function money(amount: number, language: Script['language']): string {
  const written = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(amount);
  return language === 'en' ? `PLN ${written}` : `${written} zł`;
}

type FieldValue = string | number | boolean;

/** A script's fields with their places filled; `{amount}`, `{day}` and `{today}` keep the form that fields have. */
export function fieldValues(
  fields: Readonly<Record<string, FieldValue>>,
  details: Details,
  gender: Gender,
  chance: Chance,
  now: Date,
): Record<string, FieldValue> {
  const special: Record<string, FieldValue> = {
    '{amount}': details.amount,
    '{day}': details.day,
    '{today}': now.toISOString().slice(0, 10),
  };
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === 'string' ? (special[value] ?? say(value, details.values, gender, chance)) : value,
    ]),
  );
}
