import { snoozeTimes } from './snooze-times.js';

const WARSAW = 'Europe/Warsaw';
const told = (now: string, zone = WARSAW) =>
  snoozeTimes(new Date(now), zone).map(({ key, at }) => `${key} ${at.toISOString()}`);

describe('times to put a case off to', () => {
  it('are tonight, tomorrow morning and Monday morning by the reader’s clock', () => {
    // A Wednesday, ten in the morning in Warsaw.
    expect(told('2026-11-25T09:00:00Z')).toEqual([
      'tonight 2026-11-25T17:00:00.000Z',
      'tomorrow 2026-11-26T08:00:00.000Z',
      'nextWeek 2026-11-30T08:00:00.000Z',
    ]);
  });

  it('are another moment in another zone', () => {
    expect(told('2026-11-25T09:00:00Z', 'America/New_York')[0]).toBe('tonight 2026-11-25T23:00:00.000Z');
  });

  it('leave out an evening that has come', () => {
    expect(told('2026-11-25T16:30:00Z').map((each) => each.split(' ')[0])).toEqual(['tomorrow', 'nextWeek']);
  });

  it('name Monday once on a Sunday', () => {
    expect(told('2026-11-29T09:00:00Z').map((each) => each.split(' ')[0])).toEqual(['tonight', 'tomorrow']);
  });

  it('are in the morning also after a night in which the clocks change', () => {
    expect(told('2026-03-28T09:00:00Z')[1]).toBe('tomorrow 2026-03-29T07:00:00.000Z');
  });
});
