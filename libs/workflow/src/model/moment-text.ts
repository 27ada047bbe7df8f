/** The BCP 47 tag a language's dates are written with; British English for day-first dates and a 24-hour clock. */
const LOCALES: Record<string, string> = { en: 'en-GB', pl: 'pl-PL', uk: 'uk-UA', ru: 'ru-RU' };

/** A day of the calendar, `2027-02-28`, in words. It is the same day in every time zone. */
export function dayText(day: string, language: string): string {
  return text(new Date(`${day}T12:00:00Z`), language, 'UTC', { dateStyle: 'long' }) ?? day;
}

/** The day on which a moment falls in the reader's time zone (AD-2). `timeZone` is an IANA name. */
export function dateText(moment: Date, language: string, timeZone: string): string {
  return text(moment, language, timeZone, { dateStyle: 'long' }) ?? '';
}

/** A moment to the minute as the reader's clock shows it, summer time included (AD-2). `timeZone` is an IANA name. */
export function momentText(moment: Date, language: string, timeZone: string): string {
  return text(moment, language, timeZone, { dateStyle: 'long', timeStyle: 'short' }) ?? '';
}

function text(
  moment: Date,
  language: string,
  timeZone: string,
  style: Intl.DateTimeFormatOptions,
): string | null {
  if (Number.isNaN(moment.getTime())) return null;
  return formatOf(language, timeZone, style).format(moment);
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** Four languages, and the zones people live in; more would be somebody's made-up ones. */
const FORMATS = 500;

/** Making one costs a hundred times what using it does. @throws RangeError for a language or zone that is none */
function formatOf(
  language: string,
  timeZone: string,
  style: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${style.timeStyle ?? ''}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(LOCALES[language] ?? language, { ...style, timeZone });
  if (formats.size >= FORMATS) formats.clear();
  formats.set(key, format);
  return format;
}
