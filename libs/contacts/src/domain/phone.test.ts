import { normalisePhone, searchedDigits, writtenPhone } from './phone.js';

describe('a telephone number', () => {
  it.each([
    ['500 100 200', '+48500100200'],
    ['+48 500-100-200', '+48500100200'],
    ['0048500100200', '+48500100200'],
    ['(22) 828 01 23', '+48228280123'],
    ['+380 44 235 65 43', '+380442356543'],
    ['22 828 01 23 wew. 12', '+48228280123 ext. 12'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(normalisePhone(typed)).toBe(kept);
  });

  it.each(['112', '12-34', '*123#'])('%s is kept as typed, because it looks like one', (typed) => {
    expect(normalisePhone(typed)).toBe(typed);
  });

  it.each(['', 'call me', '12', '500100200\r\nBcc: x', '<b>500100200</b>', '5'.repeat(41)])(
    '%j is none',
    (typed) => {
      expect(normalisePhone(typed)).toBeNull();
    },
  );

  it.each(['+48500100200', '+48228280123 ext. 12', '112'])('%s can be read again as it is shown', (kept) => {
    expect(normalisePhone(writtenPhone(kept))).toBe(kept);
  });

  it.each([
    ['500 100', '500100'],
    ['0048 500', '48500'],
    ['12', null],
    ['500 Anna', null],
  ])('is searched for %s by %s', (search, digits) => {
    expect(searchedDigits(search)).toBe(digits);
  });
});
