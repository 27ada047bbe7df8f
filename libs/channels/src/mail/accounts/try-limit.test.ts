import { SetClock } from '@sprawa/platform';
import { TRIES, TryLimit } from './try-limit.js';

const start = (at = new Date('2026-03-01T10:00:00Z')) => {
  const clock = new SetClock(at);
  return { clock, limit: new TryLimit(clock) };
};

describe('trying servers', () => {
  it('has an end within some minutes, and is allowed again afterwards', () => {
    const { clock, limit } = start();
    for (let n = 0; n < TRIES.count; n++) limit.begin('anna')!();
    expect(limit.begin('anna')).toBeNull();
    expect(limit.begin('ben')).not.toBeNull();
    clock.forward({ minutes: TRIES.minutes + 1 });
    expect(limit.begin('anna')).not.toBeNull();
  });

  it('goes on once at a time for one agent, and a few times for all', () => {
    const { limit } = start();
    const end = limit.begin('agent-0')!;
    expect(limit.begin('agent-0')).toBeNull();
    for (let n = 1; n < TRIES.atOnce; n++) expect(limit.begin(`agent-${n}`)).not.toBeNull();
    expect(limit.begin('one-more')).toBeNull();
    end();
    expect(limit.begin('one-more')).not.toBeNull();
  });
});
