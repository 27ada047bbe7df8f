import { hueOf, initialsOf } from './agent.js';

describe('an avatar', () => {
  it.each([
    ['Anna Nowak', 'AN'],
    ['Łukasz', 'Ł'],
    ['олена петрівна коваль', 'ОК'],
    ['Jean-Luc van der Berg', 'JB'],
    ['(anna) nowak', 'AN'],
    ['', '?'],
    ['***', '?'],
  ])('of %j shows %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('keeps its hue, within the circle, and differs between people', () => {
    const hues = Array.from({ length: 50 }, (_, n) => hueOf(`019-${n}`));
    expect(hues).toEqual(Array.from({ length: 50 }, (_, n) => hueOf(`019-${n}`)));
    expect(hues.every((hue) => hue >= 0 && hue < 360)).toBe(true);
    expect(new Set(hues).size).toBeGreaterThan(35);
  });
});
