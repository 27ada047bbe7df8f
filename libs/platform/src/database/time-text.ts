import { readTime } from './read-times.js';

/** A time as PostgreSQL writes it: `2026-11-22 04:18:36.123+00`, of a column that was read with `::text`. */
export type TimeText = string;

/** With three or more digits of a second's parts, as nearly all are; in UTC, as our connections are. */
const USUAL = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3,6}\+00$/;

/**
 * The time in ISO 8601, to the millisecond. Where a time is only shown, to make a `Date` of it and a text of that costs
 * some three microseconds; a list has a hundred of them, a long case two hundred.
 */
export function isoTime(time: TimeText): string {
  return USUAL.test(time)
    ? `${time.slice(0, 10)}T${time.slice(11, 23)}Z`
    : (readTime(time) as Date).toISOString();
}
