import { formatsOf } from './formats.js';

const now = new Date(2026, 4, 20, 12, 0, 0);
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();

describe('relative time', () => {
  const { relativeTime } = formatsOf('en');

  it('says now for the last moments', () => expect(relativeTime(before(20), now)).toBe('now'));
  it('never says “0 minutes”', () => expect(relativeTime(before(50), now)).toBe('1 minute ago'));
  it('counts hours within the day', () => expect(relativeTime(before(3 * 3600), now)).toBe('3 hours ago'));
  it('says yesterday by the calendar, not by 24 hours', () =>
    expect(relativeTime(before(20 * 3600), now)).toBe('yesterday'));
  it('gives the date from a week on', () => expect(relativeTime(before(8 * 86400), now)).toBe('12 May'));
  it('adds the year when it is another one', () =>
    expect(relativeTime(before(200 * 86400), now)).toMatch(/2025$/));

  it.each([
    ['pl', '5 minut temu'],
    ['uk', '5 хвилин тому'],
    ['ru', '5 минут назад'],
  ] as const)('is written in %s with its plural', (language, words) => {
    expect(formatsOf(language).relativeTime(before(300), now)).toBe(words);
  });
});

describe('a file’s size', () => {
  it('is shown in a unit that fits', () => {
    expect(formatsOf('en').fileSize(900)).toBe('1 kB');
    expect(formatsOf('en').fileSize(1024 * 1024 * 2.5)).toBe('2.5 MB');
  });
});

describe('a share', () => {
  it('is whole only when it is', () => {
    expect(formatsOf('en').percent(0.9999)).toBe('99%');
    expect(formatsOf('en').percent(1)).toBe('100%');
    expect(formatsOf('pl').percent(0.41)).toMatch(/^41\s?%$/);
  });
});

describe('times by the clock the reader chose', () => {
  it.each([
    ['Europe/Warsaw', '21 November 2026 at 00:30'],
    ['America/New_York', '20 November 2026 at 18:30'],
    ['Asia/Tokyo', '21 November 2026 at 08:30'],
  ])('in %s', (timeZone, exact) => {
    const formats = formatsOf('en', timeZone);
    expect(formats.exactTime('2026-11-20T23:30:00Z')).toBe(exact);
    expect(formats.time('2026-11-20T23:30:00Z')).toBe(exact.slice(-5));
  });

  it.each([
    ['Europe/Warsaw', 'yesterday'],
    ['America/New_York', '7 hours ago'],
  ])('yesterday begins at midnight there: %s', (timeZone, text) => {
    const now = new Date('2026-11-21T04:00:00Z');
    expect(formatsOf('en', timeZone).relativeTime('2026-11-20T21:00:00Z', now)).toBe(text);
  });

  it('names the year where the year is another one', () => {
    const newYear = new Date('2027-06-01T12:00:00Z');
    expect(formatsOf('en', 'Europe/Warsaw').relativeTime('2026-12-31T23:30:00Z', newYear)).toBe('1 Jan');
    expect(formatsOf('en', 'America/New_York').relativeTime('2026-12-31T23:30:00Z', newYear)).toBe(
      '31 Dec 2026',
    );
  });

  it('are the browser’s when the zone is not known to it', () => {
    expect(formatsOf('en', 'Mars/Olympus').exactTime('2026-11-20T23:30:00Z')).toBe(
      formatsOf('en').exactTime('2026-11-20T23:30:00Z'),
    );
  });
});
