import { dateText, dayText, momentText } from './moment-text.js';
import { isTimeZone } from './time-zone.js';

const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a moment, as its reader writes it', () => {
  it.each([
    ['en', 'Europe/Warsaw', '21 November 2026 at 15:05'],
    ['pl', 'Europe/Warsaw', '21 listopada 2026 15:05'],
    ['uk', 'Europe/Kyiv', '21 листопада 2026 р. о 16:05'],
    ['ru', 'Asia/Almaty', '21 ноября 2026 г. в 19:05'],
    ['en', 'America/New_York', '21 November 2026 at 09:05'],
    ['pl', 'Asia/Tokyo', '21 listopada 2026 23:05'],
  ])('in %s, %s', (language, timeZone, text) => {
    expect(spaces(momentText(new Date('2026-11-21T14:05:00Z'), language, timeZone))).toBe(text);
  });

  it.each([
    ['before the clocks go forward', '2026-03-29T00:59:00Z', 'Europe/Warsaw', '01:59'],
    ['after it: two o’clock never was', '2026-03-29T01:00:00Z', 'Europe/Warsaw', '03:00'],
    ['in summer', '2026-07-01T12:00:00Z', 'Europe/Warsaw', '14:00'],
    ['before the clocks go back', '2026-10-25T00:30:00Z', 'Europe/Warsaw', '02:30'],
    ['after it: half past two comes again', '2026-10-25T01:30:00Z', 'Europe/Warsaw', '02:30'],
    ['in winter', '2026-12-01T12:00:00Z', 'Europe/Warsaw', '13:00'],
    ['where America changes on another day', '2026-03-20T12:00:00Z', 'America/New_York', '08:00'],
  ])('%s', (_, moment, timeZone, clock) => {
    expect(momentText(new Date(moment), 'en', timeZone)).toMatch(new RegExp(` at ${clock}$`));
  });
});

describe('the day of a moment', () => {
  it.each([
    ['2026-12-31T23:30:00Z', 'Europe/Warsaw', '1 January 2027'],
    ['2026-12-31T23:30:00Z', 'UTC', '31 December 2026'],
    ['2026-12-31T23:30:00Z', 'America/New_York', '31 December 2026'],
    ['2026-06-30T22:30:00Z', 'Europe/Warsaw', '1 July 2026'],
  ])('%s in %s', (moment, timeZone, text) => {
    expect(dateText(new Date(moment), 'en', timeZone)).toBe(text);
  });
});

it('a day of the calendar is the same day everywhere, and what is no day stays as it is', () => {
  expect(dayText('2027-02-28', 'pl')).toBe('28 lutego 2027');
  expect(dayText('some day', 'pl')).toBe('some day');
});

it.each([
  ['Europe/Warsaw', true],
  ['America/Argentina/Buenos_Aires', true],
  ['UTC', true],
  ['Europe/Warszawa', false],
  ['+02:00', false],
  ['', false],
  ['x'.repeat(65), false],
  [null, false],
])('%j is a time zone: %s', (value, is) => expect(isTimeZone(value)).toBe(is));
