import { formatLocales, type Language } from './languages.js';

/** How dates, numbers and sizes are written in one language; all times in the reader's zone (AD-2). */
export interface Formats {
  /** “5 minutes ago”, “yesterday”, and from a week on the date itself. */
  relativeTime(iso: string, now?: Date): string;
  /** Narrow: “5 min”, “3 d”; for dense lists. */
  shortAge(iso: string, now?: Date): string;
  /** Date and time to the minute. */
  exactTime(iso: string): string;
  date(iso: string): string;
  /** The date without its year where that is this one; for dense lists. */
  shortDate(iso: string, now?: Date): string;
  time(iso: string): string;
  number(value: number): string;
  /** `currency` is an ISO 4217 code. */
  amount(value: number, currency: string): string;
  /** A share of one, as “41 %” in the language's way; whole only when it is. */
  percent(share: number): string;
  /** Of bytes, in steps of 1024 with the language's unit; the smallest is 1 kB. */
  fileSize(bytes: number): string;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

const made = new Map<string, Formats>();

/** `timeZone` is an IANA name; left out, or one this browser does not know: the browser's own. */
export function formatsOf(language: Language, timeZone?: string | null): Formats {
  const key = `${language} ${timeZone ?? ''}`;
  const known = made.get(key);
  if (known) return known;
  const formats = createFormats(formatLocales[language], knownZone(timeZone));
  made.set(key, formats);
  return formats;
}

function knownZone(timeZone: string | null | undefined): string | undefined {
  if (!timeZone) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function createFormats(locale: string, timeZone: string | undefined): Formats {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const thisYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  const otherYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const calendar = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  });
  const plain = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const unit = (name: string, digits: number) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: digits,
    });
  const narrow = (name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'narrow' });
  const sizes = [unit('kilobyte', 0), unit('megabyte', 1), unit('gigabyte', 1)];
  const ages = { minute: narrow('minute'), hour: narrow('hour'), day: narrow('day') };

  const midnightOf = (moment: Date) => {
    const part = Object.fromEntries(
      calendar.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
    );
    return Date.UTC(part.year!, part.month! - 1, part.day!);
  };
  const yearOf = (moment: Date) => new Date(midnightOf(moment)).getUTCFullYear();
  /** Midnights between two moments; negative for the past. */
  const calendarDays = (at: Date, now: Date) => Math.round((midnightOf(at) - midnightOf(now)) / (day * 1000));

  const date = (at: Date, now: Date) => (yearOf(at) === yearOf(now) ? thisYear : otherYear).format(at);

  return {
    relativeTime(iso, now = new Date()) {
      const at = new Date(iso);
      const seconds = (at.getTime() - now.getTime()) / 1000;
      const distance = Math.abs(seconds);
      if (distance < 45) return relative.format(0, 'second');
      if (distance < hour)
        return relative.format(Math.round(seconds / minute) || Math.sign(seconds), 'minute');
      const days = calendarDays(at, now);
      if (days === 0 || distance < 6 * hour) return relative.format(Math.round(seconds / hour), 'hour');
      if (distance < week) return relative.format(days, 'day');
      return date(at, now);
    },
    shortAge(iso, now = new Date()) {
      const at = new Date(iso);
      const seconds = Math.max(0, (now.getTime() - at.getTime()) / 1000);
      if (seconds < hour) return ages.minute.format(Math.floor(seconds / minute));
      if (seconds < day) return ages.hour.format(Math.floor(seconds / hour));
      if (seconds < week) return ages.day.format(Math.floor(seconds / day));
      return date(at, now);
    },
    exactTime: (iso) => exact.format(new Date(iso)),
    date: (iso) => otherYear.format(new Date(iso)),
    shortDate: (iso, now = new Date()) => date(new Date(iso), now),
    time: (iso) => clock.format(new Date(iso)),
    number: (value) => plain.format(value),
    percent: (share) => percent.format(Math.floor(share * 100) / 100),
    amount: (value, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value),
    fileSize(bytes) {
      let size = Math.max(1, bytes / 1024);
      let step = 0;
      while (size >= 1024 && step < sizes.length - 1) {
        size /= 1024;
        step += 1;
      }
      return sizes[step]!.format(size);
    },
  };
}
