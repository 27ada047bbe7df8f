import { dayOf, expiryOf, lastDay } from './expiry.js';

const now = new Date(2026, 10, 26, 15, 30);

describe('a token is good', () => {
  it.each([
    ['days30', '2026-12-26'],
    ['days90', '2027-02-24'],
    ['year', '2027-11-26'],
  ] as const)('for %s: until %s', (term, day) => {
    expect(dayOf(expiryOf(term, '', now))).toBe(day);
  });

  it('until the end of the day that was chosen', () => {
    expect(expiryOf('aDay', '2027-01-31', now)).toEqual(new Date(2027, 0, 31, 23, 59, 59));
    expect(lastDay(now)).toBe('2028-11-26');
  });

  it('not at all where no day was chosen, so that the server says so', () => {
    expect(expiryOf('aDay', '', now).getTime()).toBe(0);
  });
});
