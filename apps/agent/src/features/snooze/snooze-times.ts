import { asUtc, momentAt, wallTime } from '../../data/wall-clock.js';

export interface SnoozeTime {
  key: 'tonight' | 'tomorrow' | 'nextWeek';
  at: Date;
}

const MORNING = 9;
const EVENING = 18;
/** To put something off by less is to keep it. Hours. */
const WORTH = 1;

/** Tonight, tomorrow morning and Monday morning by the clock of the zone; what has passed or is the same is left out. */
export function snoozeTimes(now: Date, zone: string): SnoozeTime[] {
  const today = wallTime(now, zone);
  const at = (days: number, hour: number) =>
    momentAt({ year: today.year, month: today.month, day: today.day + days, hour, minute: 0 }, zone);
  const weekday = new Date(asUtc(today)).getUTCDay();
  const toMonday = (8 - weekday) % 7 || 7;
  const times: SnoozeTime[] = [
    { key: 'tonight', at: at(0, EVENING) },
    { key: 'tomorrow', at: at(1, MORNING) },
    { key: 'nextWeek', at: at(toMonday, MORNING) },
  ];
  return times.filter(
    (time, place) =>
      time.at.getTime() - now.getTime() >= WORTH * 3_600_000 &&
      times.findIndex((other) => other.at.getTime() === time.at.getTime()) === place,
  );
}
