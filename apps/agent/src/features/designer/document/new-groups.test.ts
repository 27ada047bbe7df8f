import { newGroupKey } from './new-groups.js';

describe('a group that is named before there is one', () => {
  it.each([
    ['Second line', [], 'second-line'],
    ['  Księgowość ', [], 'ksiegowosc'],
    ['Бухгалтерія', [], 'bukhhalteriia'],
  ] as const)('is made of %j', (typed, taken, key) => {
    expect(newGroupKey(typed, taken)).toBe(key);
  });

  it.each([
    ['nothing', '', []],
    ['blanks', '   ', []],
    ['one letter', 'x', []],
    ['one that is there', 'First line', ['first-line']],
  ] as const)('is not made of %s', (_, typed, taken) => {
    expect(newGroupKey(typed, taken)).toBeNull();
  });
});
