import type { Chance } from '../chance.js';
import type { Script, Step } from '../scripts/script.js';
import { atWork, hoursAfter, whileAwake } from './calendar.js';

/** A script and those of its steps that are played. */
interface Course {
  script: Script;
  steps: readonly Step[];
}

const DAY_HOURS = 24;
const USUAL: Record<Step['kind'], readonly [number, number]> = {
  act: [0.4, 9],
  wrote: [2, 40],
  assign: [0.1, 2],
  prioritise: [0.1, 3],
  'refused-by-server': [0.02, 0.1],
};

/** Times of the first words and of every step after them; a telephone call is answered within working hours. */
export function timesFrom(began: Date, { script, steps }: Course, chance: Chance): Date[] {
  const times = [script.channel === 'call' ? atWork(began, chance) : whileAwake(began, chance)];
  for (const step of steps) {
    const [least, most] = step.wait ?? USUAL[step.kind];
    const due = hoursAfter(times.at(-1)!, chance.between(least, most));
    times.push(
      step.kind === 'wrote'
        ? whileAwake(due, chance)
        : step.kind === 'refused-by-server'
          ? due
          : atWork(due, chance),
    );
  }
  return times;
}

/**
 * The same, ending about `hours` before `now` and never after it. Nights and weekends stretch the way from the beginning,
 * so the beginning is moved back until the end fits, by more each time: a small move is swallowed by the same night again.
 */
export function timesUntil(now: Date, hours: number, course: Course, seed: () => Chance): Date[] {
  const target = hoursAfter(now, -hours);
  let began = target;
  for (let attempt = 0; attempt < 60; attempt++) {
    const times = timesFrom(began, course, seed());
    const late = (times.at(-1)!.getTime() - target.getTime()) / 3_600_000;
    if (late <= 0) return times;
    began = hoursAfter(began, -Math.max(1 + attempt / 2, Math.min(late, DAY_HOURS)));
  }
  return timesFrom(hoursAfter(target, -60 * DAY_HOURS), course, seed());
}
