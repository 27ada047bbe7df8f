import pg from 'pg';

/** As PostgreSQL writes a time in the usual style: `2026-11-22 04:18:36.123+00`. */
const USUAL = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d$/;
const WITH_TIME_ZONE = 1184;

/**
 * A time as the engine of JavaScript reads it by itself, which takes a tenth of what the usual parser takes; a list of
 * fifty cases has two hundred of them. Years of five digits, BC, infinity and odd time zones go to the usual one.
 */
export function readTime(text: string): unknown {
  return USUAL.test(text)
    ? new Date(`${text.slice(0, 10)}T${text.slice(11)}:00`)
    : pg.types.getTypeParser(WITH_TIME_ZONE)(text);
}

/** Parsers of a connection whose times are read so. */
export const timesReadFast: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === WITH_TIME_ZONE && format !== 'binary'
      ? readTime
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};
