import { newestShare } from './search-text.js';

describe('the newest share of a table', () => {
  const percentiles = Array.from({ length: 101 }, (_, n) => String(n));

  it.each<[number, string | null]>([
    [0.5, '50'],
    [0.015, '98'],
    [0.001, '99'],
    [1, null],
    [7, null],
  ])('of %d begins at %s', (share, id) => expect(newestShare(percentiles, share)).toBe(id));

  it('is all of it where nothing is known', () => expect(newestShare([], 0.1)).toBeNull());
});
