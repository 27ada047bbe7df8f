import { Clock, SetClock } from './clock.js';

const SPRING = new Date('2026-03-21T10:00:00Z');

describe('work at another time', () => {
  it('sees that time to its end, while all around it goes on seeing the present', async () => {
    const clock = new Clock();
    const seen = clock.at(SPRING, async () => {
      await Promise.resolve();
      return clock.now();
    });
    expect(clock.now().getTime()).toBeGreaterThan(SPRING.getTime());
    expect(await seen).toEqual(SPRING);
    expect(clock.now().getTime()).toBeGreaterThan(SPRING.getTime());
  });

  it('sees the innermost time', async () => {
    const clock = new SetClock(new Date('2026-01-01T00:00:00Z'));
    const winter = new Date('2025-12-21T10:00:00Z');
    expect(await clock.at(SPRING, () => clock.at(winter, async () => clock.now()))).toEqual(winter);
    expect(clock.now()).toEqual(new Date('2026-01-01T00:00:00Z'));
  });

  it('cannot move the time of others by changing the date it was given', async () => {
    const clock = new Clock();
    await clock.at(SPRING, async () => {
      clock.now().setFullYear(1999);
      expect(clock.now()).toEqual(SPRING);
    });
  });
});
