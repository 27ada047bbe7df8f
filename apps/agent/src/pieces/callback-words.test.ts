import { formatsOf } from '@sprawa/i18n';
import type { T } from '../messages/index.js';
import { callbackWords } from './callback-words.js';

const t = ((key: string, values: Record<string, string>) =>
  `${key} ${Object.values(values ?? {}).join(' ')}`.trim()) as unknown as T;
const ZONE = 'Europe/Warsaw';
const now = new Date('2026-11-18T13:00:00Z');
/** A day of that November and an hour, by the clock in Warsaw. */
const at = (...[day, hour, minute]: [number, number, number]) =>
  new Date(Date.UTC(2026, 10, day, hour - 1, minute)).toISOString();

describe('when to call back, in words', () => {
  // prettier-ignore
  it.each([
    ['later today',            at(18, 16, 30), 'callback.today 16:30',                false],
    ['tomorrow by the calendar', at(19, 0, 30), 'callback.tomorrow 00:30',            false],
    ['some other day',         at(24, 9, 0),   'callback.on 24 Nov 09:00',       false],
    ['this minute',            at(18, 14, 0),  'callback.now',                        true],
    ['two hours ago',          at(18, 12, 0),  'callback.overdueBy 2h',               true],
    ['three days ago',         at(15, 13, 0),  'callback.overdueBy 3d',               true],
    ['weeks ago',              at(1, 9, 0),    'callback.overdueSince 1 Nov',    true],
  ])('%s', (_, iso, short, overdue) => {
    const words = callbackWords(t, formatsOf('en', ZONE), iso, now, ZONE);
    expect(words.short.replace(/\s+/g, ' ')).toBe(short);
    expect(words.overdue).toBe(overdue);
  });
});
