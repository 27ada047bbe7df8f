import { planKills } from './chance.js';

describe('a plan of kills', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planKills(7, 20, 1000, ['a', 'b'])).toEqual(planKills(7, 20, 1000, ['a', 'b']));
    expect(planKills(7, 20, 1000, ['a', 'b'])).not.toEqual(planKills(8, 20, 1000, ['a', 'b']));
  });

  it('lets each die in turn, while there is still work', () => {
    const plan = planKills(7, 20, 1000, ['a', 'b', 'c']);
    expect(plan.slice(0, 4).map(({ target }) => target)).toEqual(['a', 'b', 'c', 'a']);
    expect(plan.every(({ after }, index) => after < 1000 && after >= (plan[index - 1]?.after ?? 0))).toBe(
      true,
    );
  });
});
