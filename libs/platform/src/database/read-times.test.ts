import pg from 'pg';
import { readTime } from './read-times.js';

describe('a time out of PostgreSQL', () => {
  it.each([
    '2026-11-22 04:18:36+00',
    '2026-11-22 04:18:36.1+00',
    '2026-11-22 04:18:36.123+00',
    '2026-11-22 04:18:36.123456+02',
    '2026-11-22 04:18:36.999999-11',
    '1969-12-31 23:59:59.5+00',
    '2026-11-22 04:18:36.123+05:30',
    '1890-01-01 00:00:00+01:24:00',
    '12026-11-22 04:18:36+00',
    '0044-03-15 12:00:00+00 BC',
    'infinity',
    '-infinity',
  ])('%s is the same as the usual parser has it', (text) => {
    expect(readTime(text)).toEqual(pg.types.getTypeParser(1184)(text));
  });
});
