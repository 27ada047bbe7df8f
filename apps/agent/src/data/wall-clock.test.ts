import { daysBetween, momentAt, wallTime } from './wall-clock.js';

describe('a clock on a wall', () => {
  // prettier-ignore
  it.each([
    ['Europe/Warsaw',    '2026-11-18T13:20:00.000Z', 2026, 11, 18, 14, 20],
    ['Europe/Warsaw',    '2026-07-18T22:30:00.000Z', 2026,  7, 19,  0, 30],
    ['America/New_York', '2026-11-19T03:05:00.000Z', 2026, 11, 18, 22,  5],
    ['UTC',              '2026-01-01T00:00:00.000Z', 2026,  1,  1,  0,  0],
    // An hour before and after the clocks go forward.
    ['Europe/Warsaw',    '2026-03-29T00:30:00.000Z', 2026,  3, 29,  1, 30],
    ['Europe/Warsaw',    '2026-03-29T01:30:00.000Z', 2026,  3, 29,  3, 30],
  ])('of %s shows its time at %s, and back', (zone, iso, year, month, day, hour, minute) => {
    const wall = { year, month, day, hour, minute };
    expect(wallTime(new Date(iso), zone)).toEqual(wall);
    expect(momentAt(wall, zone).toISOString()).toBe(iso);
  });

  it('runs on from the end of a month', () => {
    const wall = { year: 2026, month: 11, day: 31, hour: 9, minute: 0 };
    expect(momentAt(wall, 'UTC').toISOString()).toBe('2026-12-01T09:00:00.000Z');
  });

  it('counts days by its own midnights', () => {
    const [evening, night] = [new Date('2026-11-18T22:30:00Z'), new Date('2026-11-18T23:30:00Z')];
    expect(daysBetween(evening, night, 'Europe/Warsaw')).toBe(1);
    expect(daysBetween(evening, night, 'UTC')).toBe(0);
  });
});
