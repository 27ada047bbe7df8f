import { writeTerm } from '../../data/field-terms.js';
import type { FilterDocument, FilterLeaf } from './filter-document.js';
import { plainConditions, withConditions } from './plain-conditions.js';

describe('what a list is narrowed by, kept as conditions', () => {
  it('is its queue, its stream and each of its chips', () =>
    expect(
      plainConditions({
        queue: 'TO_ASSIGN',
        stream: 's',
        state: ['a', 'b'],
        owner: ['o'],
        priority: ['HIGH'],
        group: ['g'],
        channel: ['WEB_FORM'],
        label: ['l'],
        field: [
          writeTerm({ key: 'device', op: 'has', value: 'pad' }),
          writeTerm({ key: 'price', op: 'range', from: 5 }),
          writeTerm({ key: 'contact.tier', op: 'is', value: 'gold' }),
        ],
      }),
    ).toEqual([
      { on: 'queue', op: 'in', values: ['to-assign'] },
      { on: 'stream', op: 'in', values: ['s'] },
      { on: 'state', op: 'in', values: ['a', 'b'] },
      { on: 'owner', op: 'in', values: ['o'] },
      { on: 'priority', op: 'in', values: ['high'] },
      { on: 'group', op: 'in', values: ['g'] },
      { on: 'source', op: 'in', values: ['web-form'] },
      { on: 'label', op: 'in', values: ['l'] },
      { on: 'field', op: 'matches', key: 'device', contains: 'pad' },
      { on: 'field', op: 'matches', key: 'price', from: 5, to: undefined },
      { on: 'contactField', op: 'matches', key: 'tier', equals: 'gold' },
    ]));

  it('is the usual queue where none was chosen, and none where a view or words stand in its place', () => {
    expect(plainConditions({})).toEqual([{ on: 'queue', op: 'in', values: ['all'] }]);
    for (const search of [{ view: 'v' }, { q: 'words' }, { where: '{"parts":[]}' }])
      expect(plainConditions(search)).toEqual([]);
  });
});

describe('a document with further conditions', () => {
  const [a, b, c, more] = ['a', 'b', 'c', 'more'].map((value): FilterLeaf => ({
    on: 'state',
    op: 'in',
    values: [value],
  })) as [FilterLeaf, FilterLeaf, FilterLeaf, FilterLeaf];
  const not = (leaf: FilterLeaf): FilterLeaf => ({ ...leaf, not: true });
  const all = (...parts: FilterDocument['parts']): FilterDocument => ({ match: 'all', parts });
  const any = (...parts: FilterDocument['parts']): FilterDocument => ({ match: 'any', parts });
  const group = (match: 'all' | 'any', ...parts: FilterLeaf[]) => ({ match, parts });

  it.each<[string, FilterDocument, FilterDocument]>([
    ['of none', all(), all(more)],
    ['of all', all(a, b), all(more, a, b)],
    ['of all with a group', all(a, group('any', b, c)), all(more, a, group('any', b, c))],
    ['of any', any(a, b), all(more, group('any', a, b))],
    ['of any, with one only', any(a), all(more, a)],
    [
      'of any with a group of all',
      any(a, group('all', b, c)),
      any(group('all', more, a), group('all', more, b, c)),
    ],
    [
      'of any with a group of any',
      any(a, group('any', b, c)),
      any(group('all', more, a), group('all', more, b), group('all', more, c)),
    ],
    [
      'of any with a negated group of any',
      any(a, { ...group('any', b, c), not: true }),
      any(group('all', more, a), group('all', more, not(b), not(c))),
    ],
    [
      'of any with a negated group of all',
      any(a, { ...group('all', not(b), c), not: true }),
      any(group('all', more, a), group('all', more, b), group('all', more, not(c))),
    ],
  ])('%s narrows all of it', (_what, document, expected) =>
    expect(withConditions(document, [more])).toEqual(expected),
  );

  it('is itself where there are none', () => expect(withConditions(any(a, b), [])).toEqual(any(a, b)));
});
