import { movedKinds } from './moved-kinds.js';

describe('moving a kind in its list', () => {
  it.each([
    ['abc', 1, 'up', 'bac'],
    ['abc', 1, 'down', 'acb'],
    ['abc', 0, 'up', null],
    ['abc', 2, 'down', null],
    ['a', 0, 'down', null],
  ] as const)('%s: the one at %i goes %s', (kinds, place, way, after) => {
    expect(movedKinds([...kinds], place, way)?.join('') ?? null).toBe(after);
  });
});
