import { en } from '../../words/en.js';
import { opennessOf, queueOf, type FilterDocument } from './filter-document.js';
import { readFilter } from './read-filter.js';

const ID = '019a0000-0000-7000-8000-000000000001';
const read = (given: unknown) => readFilter(given, en.filter);
const one = (leaf: unknown) => read({ parts: [leaf] });
const paths = (given: unknown) => {
  const found = read(given);
  return Array.isArray(found) ? found.map(({ path }) => path) : [];
};

describe('a document of conditions', () => {
  it.each<object>([
    { on: 'stream', op: 'in', values: [ID] },
    { on: 'kind', op: 'in', values: ['waiting', 'in-progress'] },
    { on: 'owner', op: 'in', values: ['me', 'nobody', ID] },
    { on: 'group', op: 'in', values: ['mine'] },
    { on: 'priority', op: 'in', values: ['high', 'urgent'], not: true },
    { on: 'source', op: 'in', values: ['email'] },
    { on: 'company', op: 'in', values: [ID] },
    { on: 'label', op: 'in', values: [ID, 'none'] },
    { on: 'queue', op: 'in', values: ['mine', 'archive'] },
    { on: 'subject', op: 'contains', text: 'łódź' },
    { on: 'created', op: 'days', from: '2026-01-01', to: '2026-01-31' },
    { on: 'created', op: 'last', amount: 7, unit: 'day' },
    { on: 'callback', op: 'next', amount: 2, unit: 'hour' },
    { on: 'messages', op: 'range', from: 3 },
    { on: 'unread', op: 'is', value: true },
    { on: 'field', op: 'matches', key: 'amount', from: 10, to: 20 },
    { on: 'contactField', op: 'matches', key: 'tier', equals: 'gold', not: true },
  ])('keeps a right condition word for word: %j', (leaf) => {
    expect(one(leaf)).toEqual({ match: 'all', parts: [leaf] });
  });

  it('keeps groups, how they are joined and what is negated, and nothing it does not know', () => {
    const leaf = { on: 'open', op: 'is', value: true };
    const given = { match: 'any', parts: [{ match: 'any', not: true, parts: [{ ...leaf, more: 1 }], x: 2 }] };
    expect(read(given)).toEqual({ match: 'any', parts: [{ match: 'any', not: true, parts: [leaf] }] });
  });

  it('may be empty: it narrows nothing', () =>
    expect(read({ parts: [] })).toEqual({ match: 'all', parts: [] }));

  it.each<[string, unknown, string]>([
    ['an unknown subject', { on: 'password', op: 'is', value: true }, 'parts.0.on'],
    ['the name of a property of every object', { on: 'constructor', op: 'in', values: ['x'] }, 'parts.0.on'],
    ['an operator of another subject', { on: 'created', op: 'in', values: [ID] }, 'parts.0.op'],
    ['a set without values', { on: 'state', op: 'in', values: [] }, 'parts.0.values'],
    ['too many values', { on: 'state', op: 'in', values: Array(51).fill(ID) }, 'parts.0.values'],
    ['a value that is no id', { on: 'state', op: 'in', values: [ID, "' OR 1=1"] }, 'parts.0.values.1'],
    ['a name not in the list', { on: 'priority', op: 'in', values: ['huge'] }, 'parts.0.values.0'],
    ['a label by its name', { on: 'label', op: 'in', values: ['Angry'] }, 'parts.0.values.0'],
    ['a queue that is none', { on: 'queue', op: 'in', values: ['theirs'] }, 'parts.0.values.0'],
    ['a text without a word', { on: 'subject', op: 'contains', text: ' … ' }, 'parts.0.text'],
    ['a long text', { on: 'subject', op: 'contains', text: 'x'.repeat(201) }, 'parts.0.text'],
    ['a text with NUL', { on: 'subject', op: 'contains', text: 'a\0b' }, 'parts.0.text'],
    ['a day that does not exist', { on: 'created', op: 'days', from: '2026-02-30' }, 'parts.0.from'],
    ['days without an end', { on: 'created', op: 'days' }, 'parts.0.from'],
    [
      'days the wrong way round',
      { on: 'closed', op: 'days', from: '2026-02-02', to: '2026-02-01' },
      'parts.0.to',
    ],
    ['an amount of nothing', { on: 'created', op: 'last', amount: 0, unit: 'day' }, 'parts.0.amount'],
    ['an amount without measure', { on: 'created', op: 'last', amount: 1e9, unit: 'day' }, 'parts.0.amount'],
    ['an unknown unit', { on: 'created', op: 'last', amount: 1, unit: 'moon' }, 'parts.0.unit'],
    ['half a message', { on: 'messages', op: 'range', from: 1.5 }, 'parts.0.from'],
    ['a flag that is a word', { on: 'unread', op: 'is', value: 'true' }, 'parts.0.value'],
    ['a field without a value', { on: 'field', op: 'matches', key: 'amount' }, 'parts.0'],
    ['a field of the contact without a key', { on: 'contactField', op: 'matches', equals: 1 }, 'parts.0.key'],
    ['a field of the contact in another way', { on: 'contactField', op: 'in', values: ['x'] }, 'parts.0.op'],
    ['a field with a list', { on: 'field', op: 'matches', key: 'amount', equals: [1] }, 'parts.0.equals'],
    ['no condition at all', 'open', 'parts.0'],
  ])('names the condition that is wrong: %s', (_what, leaf, path) => {
    expect(paths({ parts: [leaf] })).toEqual([path]);
  });

  it('names every wrong condition, in groups too', () => {
    const bad = { on: 'nothing' };
    expect(paths({ parts: [bad, { parts: [bad] }] })).toEqual(['parts.0.on', 'parts.1.parts.0.on']);
  });

  it.each<[string, unknown, string]>([
    ['a group within a group', { parts: [{ parts: [{ parts: [] }] }] }, 'parts.0.parts.0'],
    ['a group of nothing', { parts: [{ parts: [] }] }, 'parts.0.parts'],
    ['neither all nor any', { match: 'some', parts: [] }, 'match'],
    ['no document', null, 'parts'],
    ['a list instead of a document', [], 'parts'],
  ])('is refused: %s', (_what, given, path) => expect(paths(given)).toEqual([path]));

  it('has an end, in one list and over all groups', () => {
    const leaf = { on: 'open', op: 'is', value: true };
    expect(paths({ parts: Array(21).fill(leaf) })).toEqual(['parts']);
    expect(paths({ parts: Array(100_000).fill(leaf) })).toContain('parts');
    expect(paths({ parts: Array(3).fill({ parts: Array(7).fill(leaf) }) })).toEqual(['parts']);
    expect(paths({ parts: Array(9).fill({ parts: [leaf] }) })).toEqual(['parts']);
  });
});

describe('what is known of all that matches', () => {
  const isOpen = (kind: string) => kind !== 'closed';
  const document = (parts: FilterDocument['parts'], match: 'all' | 'any' = 'all') =>
    opennessOf({ match, parts }, isOpen);

  it.each<[boolean | null, FilterDocument['parts']]>([
    [true, [{ on: 'open', op: 'is', value: true }]],
    [false, [{ on: 'open', op: 'is', value: true, not: true }]],
    [
      true,
      [
        { on: 'unread', op: 'is', value: true },
        { on: 'kind', op: 'in', values: ['waiting', 'unused'] },
      ],
    ],
    [false, [{ on: 'kind', op: 'in', values: ['closed'] }]],
    [true, [{ on: 'waiting', op: 'is', value: true }]],
    [true, [{ on: 'queue', op: 'in', values: ['mine', 'waiting'] }]],
    [false, [{ on: 'queue', op: 'in', values: ['archive'] }]],
    [null, [{ on: 'queue', op: 'in', values: ['archive', 'mine'] }]],
    [null, [{ on: 'queue', op: 'in', values: ['followed'] }]],
    [null, [{ on: 'queue', op: 'in', values: ['mine'], not: true }]],
    [null, [{ on: 'kind', op: 'in', values: ['closed', 'waiting'] }]],
    [null, [{ on: 'kind', op: 'in', values: ['closed'], not: true }]],
    [null, [{ match: 'all', not: true, parts: [{ on: 'open', op: 'is', value: true }] }]],
    [null, []],
  ])('is it open: %s of %j', (expected, parts) => expect(document(parts)).toBe(expected));

  it('is nothing where one of several is enough', () => {
    const [open, unread] = [
      { on: 'open', op: 'is', value: true },
      { on: 'unread', op: 'is', value: true },
    ] as const;
    expect(document([open, unread], 'any')).toBeNull();
    expect(document([open], 'any')).toBe(true);
  });
});

describe('the queue a document stays within', () => {
  const mine = { on: 'queue', op: 'in', values: ['mine'] } as const;
  const urgent = { on: 'priority', op: 'in', values: ['urgent'] } as const;
  const of = (match: 'all' | 'any', parts: unknown[]) => queueOf({ match, parts } as FilterDocument);

  it('is told apart from the other conditions', () =>
    expect(of('all', [urgent, mine])).toEqual({
      queue: 'mine',
      rest: { match: 'all', parts: [urgent] },
    }));

  it.each<[string, FilterDocument | null]>([
    ['of none', of('all', [urgent])?.rest ?? null],
    ['of two queues', of('all', [{ ...mine, values: ['mine', 'waiting'] }])?.rest ?? null],
    ['of all but a queue', of('all', [{ ...mine, not: true }])?.rest ?? null],
    ['where one of several is enough', of('any', [mine, urgent])?.rest ?? null],
    ['within a group', of('all', [{ match: 'all', parts: [mine] }])?.rest ?? null],
  ])('is none: %s', (_, found) => expect(found).toBeNull());
});
