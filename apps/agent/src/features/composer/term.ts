import { asUtc, momentAt, wallTime } from '../../data/wall-clock.js';

/**
 * When to call back, as the form holds it: an ISO time, or `in:30`, minutes from the moment of sending. A promise of
 * "in half an hour" counts from the end of the call, however long the note about it took to write.
 */
export type Term = string;

const RELATIVE = /^in:(\d{1,7})$/;

export const inMinutes = (minutes: number): Term => `in:${minutes}`;

/** Minutes of a relative term; null of a fixed one. */
export function minutesOf(term: Term | null | undefined): number | null {
  const minutes = RELATIVE.exec(term ?? '')?.[1];
  return minutes === undefined ? null : Number(minutes);
}

/** The moment a term stands for; null when there is none, or it is no time. */
export function momentOf(term: Term | null | undefined, now: Date): Date | null {
  if (!term) return null;
  const minutes = minutesOf(term);
  const at = minutes === null ? new Date(term) : new Date(now.getTime() + minutes * 60_000);
  return Number.isNaN(at.getTime()) ? null : at;
}

export interface QuickTerm {
  key: 'minutes' | 'hours' | 'tomorrow' | 'monday';
  /** Of `minutes` and `hours`: how many. */
  count: number;
  term: Term;
}

const MORNING = 9;

/** What is promised most: soon, by the workflow's choice or half an hour, in two hours, tomorrow morning, on Monday morning. */
export function quickTerms(now: Date, zone: string, proposed: number | null | undefined): QuickTerm[] {
  const soon = [...new Set([...(proposed ? [proposed] : []), 30, 120])].sort((a, b) => a - b);
  const weekday = new Date(asUtc(wallTime(now, zone))).getUTCDay();
  const tomorrow = morning(now, 1, zone);
  const monday = morning(now, (8 - weekday) % 7 || 7, zone);
  return [
    ...soon.map((minutes): QuickTerm => {
      const hours = minutes % 60 === 0;
      return {
        key: hours ? 'hours' : 'minutes',
        count: hours ? minutes / 60 : minutes,
        term: inMinutes(minutes),
      };
    }),
    { key: 'tomorrow', count: 1, term: tomorrow.toISOString() },
    // On a Sunday both are the same morning.
    ...(monday.getTime() === tomorrow.getTime()
      ? []
      : [{ key: 'monday' as const, count: 1, term: monday.toISOString() }]),
  ];
}

/** By the calendar, not by hours: a night in which the clocks change has 23 or 25. */
function morning(now: Date, days: number, zone: string): Date {
  const { year, month, day } = wallTime(now, zone);
  return momentAt({ year, month, day: day + days, hour: MORNING, minute: 0 }, zone);
}

/** As `<input type="datetime-local">` wants it, by the clock of the zone, to the minute. */
export function toLocalInput(at: Date | null, zone: string): string {
  if (!at) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  const { year, month, day, hour, minute } = wallTime(at, zone);
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

const TYPED = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** What was typed there, as ISO; null while it is not a whole time. */
export function fromLocalInput(text: string, zone: string): Term | null {
  const parts = TYPED.exec(text)?.slice(1).map(Number);
  if (!parts) return null;
  const [year, month, day, hour, minute] = parts as [number, number, number, number, number];
  return momentAt({ year, month, day, hour, minute }, zone).toISOString();
}
