import { isWorthTelling } from './worth-telling.js';

describe('of failures of one name from one network', () => {
  it('ever fewer are told of, the more there are', () => {
    const told = Array.from({ length: 1000 }, (_, n) => n + 1).filter(isWorthTelling);
    expect(told).toEqual([1, 5, 10, 50, 100, 500, 1000]);
  });
});
