import { decodeCursor, encodeCursor, pageSize } from './cursor.js';

describe('a cursor', () => {
  it('comes back as it was', () => {
    const cursor = { key: '2026-01-02T03:04:05.678Z', number: '10001' };
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  });

  it.each([
    null,
    undefined,
    '',
    'nonsense',
    Buffer.from('["x"]').toString('base64url'),
    Buffer.from(`["x","1; DROP TABLE cases"]`).toString('base64url'),
    'a'.repeat(300),
  ])('that we did not make is none: %s', (text) => {
    expect(decodeCursor(text)).toBeNull();
  });
});

describe('a page', () => {
  it.each([
    [undefined, 50],
    [10, 10],
    [0, 1],
    [-5, 1],
    [100_000, 200],
  ])('of %s rows has %i', (asked, rows) => {
    expect(pageSize(asked, 50, 200)).toBe(rows);
  });
});
