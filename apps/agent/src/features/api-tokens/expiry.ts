export const terms = ['days30', 'days90', 'year', 'aDay'] as const;
export type Term = (typeof terms)[number];

const DAY = 86_400_000;

/** The day in the browser's zone, as a date field has it. */
export function dayOf(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The last day one may choose: two years from now. */
export const lastDay = (now: Date): string =>
  dayOf(new Date(now.getFullYear() + 2, now.getMonth(), now.getDate()));

/** When a token ends: so many days from now, or at the end of the day that was chosen; long past where that is none. */
export function expiryOf(term: Term, day: string, now: Date): Date {
  if (term === 'days30') return new Date(now.getTime() + 30 * DAY);
  if (term === 'days90') return new Date(now.getTime() + 90 * DAY);
  if (term === 'year') return new Date(now.getFullYear() + 1, now.getMonth(), now.getDate(), now.getHours());
  const chosen = new Date(`${day}T23:59:59`);
  return Number.isNaN(chosen.getTime()) ? new Date(0) : chosen;
}
