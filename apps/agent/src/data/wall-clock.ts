import { TimeZone, browserTimeZone } from '@sprawa/i18n';
import { useContext } from 'react';

/** What a clock on the wall of a zone shows; months count from 1. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** The zone the reader chose, or the browser's: the one in which all their times are shown (AD-2). */
export function useZone(): string {
  return useContext(TimeZone) ?? browserTimeZone();
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

export function wallTime(at: Date, zone: string): WallTime {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return {
    year: parts.year!,
    month: parts.month!,
    day: parts.day!,
    hour: parts.hour!,
    minute: parts.minute!,
  };
}

/** A wall time as if the wall stood in Greenwich: for counting days, and for finding how far a zone is off. */
export function asUtc({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** The moment at which the clock of the zone shows this; days beyond the month's end run on into the next. */
export function momentAt(wall: WallTime, zone: string): Date {
  const wanted = asUtc(wall);
  const off = (at: number) => asUtc(wallTime(new Date(at), zone)) - at;
  // The second look is for a change of the clocks between the guess and the moment itself.
  const guess = wanted - off(wanted);
  return new Date(wanted - off(guess));
}

/** Midnights between two moments in the zone; negative for the past. */
export function daysBetween(from: Date, to: Date, zone: string): number {
  const midnight = (at: Date) => asUtc({ ...wallTime(at, zone), hour: 0, minute: 0 });
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}
