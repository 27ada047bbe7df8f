import {
  askable,
  countConditions,
  replacePart,
  type FilterDocument,
  type FilterLeaf,
} from './filter-document.js';

const open: FilterLeaf = { on: 'open', op: 'is', value: true };
const half: FilterLeaf = { on: 'stream', op: 'in', values: [] };

describe('a filter that is being put together', () => {
  it('is asked for without the conditions that wait for a value', () => {
    const document: FilterDocument = {
      match: 'any',
      parts: [half, open, { match: 'any', parts: [half] }, { match: 'all', not: true, parts: [half, open] }],
    };
    expect(askable(document)).toEqual({
      match: 'any',
      parts: [open, { match: 'all', not: true, parts: [open] }],
    });
  });

  it.each<[FilterLeaf, boolean]>([
    [{ on: 'subject', op: 'contains', text: ' ? ' }, false],
    [{ on: 'subject', op: 'contains', text: 'łódź' }, true],
    [{ on: 'created', op: 'last', amount: 7, unit: 'day' }, true],
    [{ on: 'created', op: 'last', unit: 'day' }, false],
    [{ on: 'created', op: 'days', from: '', to: '2026-01-01' }, true],
    [{ on: 'messages', op: 'range', from: 0 }, true],
    [{ on: 'field', op: 'matches', key: 'paid', equals: false }, true],
    [{ on: 'field', op: 'matches', key: 'paid' }, false],
    [{ on: 'unread', op: 'is', value: false }, true],
  ])('knows whether a condition is whole: %j', (leaf, whole) =>
    expect(askable({ match: 'all', parts: [leaf] }).parts).toHaveLength(whole ? 1 : 0),
  );

  it('counts the conditions in groups as well', () =>
    expect(countConditions({ match: 'all', parts: [open, { match: 'any', parts: [open, half] }] })).toBe(3));

  it('loses a group with its last condition', () => {
    const group = { match: 'any' as const, parts: [open] };
    expect(replacePart([open, group], 1, { ...group, parts: [] })).toEqual([open]);
    expect(replacePart([open, group], 0, null)).toEqual([group]);
    expect(replacePart([open, group], 0, half)).toEqual([half, group]);
  });
});
