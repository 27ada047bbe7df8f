import { createContext } from 'react';

/** The zone (IANA) the reader chose for all times they are shown; null: the browser's (AD-2). */
export const TimeZone = createContext<string | null>(null);

/** The zone this browser is in. */
export function browserTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Every zone one can choose, by name; with `chosen` among them even where this browser does not list it. */
export function timeZones(chosen?: string | null): string[] {
  const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', browserTimeZone()]);
  if (chosen) known.add(chosen);
  return [...known].sort();
}
