import type { Chance } from '../chance.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Working hours, in UTC: about eight to five in Warsaw, all the year round. */
const OPENS = 7;
const CLOSES = 15.5;
/** When customers write: from early morning to late evening, on any day. */
const AWAKE = 5.5;
const ASLEEP = 20.5;

/** The time itself within working hours; otherwise early in the next ones. */
export function atWork(time: Date, chance: Chance): Date {
  return within(time, OPENS, CLOSES, 1.6, chance, (day) => day.getUTCDay() === 0 || day.getUTCDay() === 6);
}

/** The time itself unless people sleep; otherwise some time in the next morning. */
export function whileAwake(time: Date, chance: Chance): Date {
  return within(time, AWAKE, ASLEEP, 4, chance, () => false);
}

function within(
  time: Date,
  from: number,
  to: number,
  spread: number,
  chance: Chance,
  isFree: (day: Date) => boolean,
): Date {
  const midnight = Math.floor(time.getTime() / DAY) * DAY;
  const hour = (time.getTime() - midnight) / HOUR;
  if (!isFree(time) && hour >= from && hour < to) return time;
  let day = hour < from && !isFree(time) ? midnight : midnight + DAY;
  while (isFree(new Date(day))) day += DAY;
  return new Date(day + (from + chance.next() * spread) * HOUR);
}

export const hoursAfter = (time: Date, hours: number): Date => new Date(time.getTime() + hours * HOUR);

/** That many hours later, at a full quarter of an hour, as people agree on times. */
export function quarterAfter(time: Date, hours: number): Date {
  const quarter = HOUR / 4;
  return new Date(Math.ceil(hoursAfter(time, hours).getTime() / quarter) * quarter);
}
