import { fromLocalInput, inMinutes, momentOf, quickTerms, toLocalInput } from './term.js';

const ZONE = 'Europe/Warsaw';
/** A Wednesday, 14:20 in Warsaw. */
const WEDNESDAY = new Date('2026-11-18T13:20:00Z');
const terms = (now: string, proposed: number | null = null, zone = ZONE) =>
  quickTerms(new Date(now), zone, proposed).map(({ term }) => term);

describe('quick choices of a term', () => {
  it('are soon, in two hours, tomorrow morning and Monday morning', () => {
    expect(quickTerms(WEDNESDAY, ZONE, null)).toEqual([
      { key: 'minutes', count: 30, term: 'in:30' },
      { key: 'hours', count: 2, term: 'in:120' },
      { key: 'tomorrow', count: 1, term: '2026-11-19T08:00:00.000Z' },
      { key: 'monday', count: 1, term: '2026-11-23T08:00:00.000Z' },
    ]);
  });

  it.each([
    ['the workflow’s own stands among them, in order', 60, ['in:30', 'in:60', 'in:120']],
    ['the usual one is not said twice', 30, ['in:30', 'in:120']],
  ])('%s', (_, proposed, soon) =>
    expect(terms('2026-11-18T13:20:00Z', proposed).filter((term) => term.startsWith('in:'))).toEqual(soon),
  );

  // prettier-ignore
  it.each([
    ['say Monday once on a Sunday',               '2026-11-22T10:00:00Z', ['2026-11-23T08:00:00.000Z']],
    ['mean the next one on a Monday',             '2026-11-23T10:00:00Z', ['2026-11-24T08:00:00.000Z', '2026-11-30T08:00:00.000Z']],
    ['begin the day at the reader’s midnight',    '2026-11-17T23:30:00Z', ['2026-11-19T08:00:00.000Z', '2026-11-23T08:00:00.000Z']],
    ['stay at nine when the clocks change',       '2026-10-24T10:00:00Z', ['2026-10-25T08:00:00.000Z', '2026-10-26T08:00:00.000Z']],
  ])('%s', (_, now, mornings) => expect(terms(now).slice(2)).toEqual(mornings));
});

describe('a term', () => {
  it('that is relative counts from the moment it is sent', () => {
    expect(momentOf(inMinutes(30), WEDNESDAY)?.toISOString()).toBe('2026-11-18T13:50:00.000Z');
    const later = new Date('2026-11-18T14:00:00Z');
    expect(momentOf(inMinutes(30), later)?.toISOString()).toBe('2026-11-18T14:30:00.000Z');
  });

  it('that is fixed stays', () =>
    expect(momentOf('2026-11-19T08:00:00.000Z', WEDNESDAY)?.toISOString()).toBe('2026-11-19T08:00:00.000Z'));

  it.each([null, undefined, '', 'soon'])('%j is none', (term) =>
    expect(momentOf(term, WEDNESDAY)).toBeNull(),
  );

  it('is typed by the reader’s clock, and comes back as it was', () => {
    expect(toLocalInput(WEDNESDAY, ZONE)).toBe('2026-11-18T14:20');
    expect(fromLocalInput('2026-11-18T14:20', ZONE)).toBe('2026-11-18T13:20:00.000Z');
    expect(fromLocalInput('2026-11-18T14:20', 'Asia/Tokyo')).toBe('2026-11-18T05:20:00.000Z');
    expect(toLocalInput(null, ZONE)).toBe('');
  });

  it.each(['', '2026-11', '2026-11-18'])('%j is not whole yet', (text) =>
    expect(fromLocalInput(text, ZONE)).toBeNull(),
  );
});
