import { Chance } from '../chance.js';
import { act, wrote, type Script } from '../scripts/script.js';
import { timesUntil } from './timing.js';

const script: Script = {
  key: 'one',
  stream: 'support',
  language: 'en',
  subject: 'One',
  opening: 'Hello',
  steps: [
    act('first-line', 'reply', 'Hello'),
    wrote('Thanks'),
    act('first-line', 'reply-and-close', 'Welcome'),
  ],
};

describe('the times of a case that ended a while ago', () => {
  it('end before it whatever the hour of the week, in order, with agents at work on weekdays only', () => {
    const steps = [...script.steps, ...script.steps];
    for (let hour = 0; hour < 7 * 24; hour++) {
      const now = new Date(Date.UTC(2026, 10, 16, hour));
      const times = timesUntil(now, 2, { script, steps }, () => new Chance(`seed ${hour}`));
      expect(times).toHaveLength(7);
      expect(times).toEqual([...times].sort((one, other) => one.getTime() - other.getTime()));
      expect(times[6]!.getTime()).toBeLessThanOrEqual(now.getTime() - 2 * 3_600_000);
      expect(times[6]!.getTime()).toBeGreaterThan(now.getTime() - 5 * 86_400_000);
      for (const place of [1, 3, 4, 6]) expect([0, 6]).not.toContain(times[place]!.getUTCDay());
    }
  });
});
