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
  it.each(['2026-11-21T21:00:00Z', '2026-11-23T05:10:00Z', '2026-11-25T12:00:00Z'])(
    'end before %s, in order, agents at work on weekdays',
    (text) => {
      const now = new Date(text);
      for (let seed = 0; seed < 40; seed++) {
        const times = timesUntil(now, 2, { script, steps: script.steps }, () => new Chance(`seed ${seed}`));
        expect(times).toHaveLength(4);
        expect(times).toEqual([...times].sort((one, other) => one.getTime() - other.getTime()));
        expect(times[3]!.getTime()).toBeLessThanOrEqual(now.getTime() - 2 * 3_600_000);
        expect(times[3]!.getTime()).toBeGreaterThan(now.getTime() - 5 * 86_400_000);
        for (const place of [1, 3]) expect([0, 6]).not.toContain(times[place]!.getUTCDay());
      }
    },
  );
});
