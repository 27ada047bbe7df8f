import { moveTo } from './view-order.js';

describe('the order of views', () => {
  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
    [1, 9, 'acb'],
    [1, -4, 'bac'],
  ])('moves from %d to %d', (from, to, expected) =>
    expect(moveTo(['a', 'b', 'c'], from, to).join('')).toBe(expected),
  );
});
