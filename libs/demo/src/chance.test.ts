import { Chance } from './chance.js';

describe('chance', () => {
  it('falls the same way for the same seed, and another way for another', () => {
    const draw = (seed: string) => {
      const chance = new Chance(seed);
      return Array.from({ length: 20 }, () => chance.whole(1, 1_000));
    };
    expect(draw('case 1')).toEqual(draw('case 1'));
    expect(draw('case 1')).not.toEqual(draw('case 2'));
  });

  it('stays within its bounds and reaches both ends', () => {
    const chance = new Chance('bounds');
    const drawn = new Set(Array.from({ length: 500 }, () => chance.whole(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  it('shuffles without losing anything', () => {
    expect(new Chance('cards').shuffled([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
