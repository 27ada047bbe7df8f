import { listOf, textsOf, valueAt, withValue } from './workflow-document.js';

describe('a value in a document', () => {
  const document = { states: { new: { see: ['role:expert'] } }, later: { unknown: [1, { deep: true }] } };

  it('is found by its path, or is not there', () => {
    expect(valueAt(document, ['states', 'new', 'see', 0])).toBe('role:expert');
    expect(valueAt(document, ['later', 'unknown', '1', 'deep'])).toBe(true);
    expect(valueAt(document, ['states', 'gone', 'see'])).toBeUndefined();
  });

  it('is set without touching what stands beside it', () => {
    const next = withValue(document, ['states', 'new', 'kind'], 'unused');
    expect(next).toEqual({
      states: { new: { see: ['role:expert'], kind: 'unused' } },
      later: { unknown: [1, { deep: true }] },
    });
    expect(next.later).toBe(document.later);
    expect(document.states.new).toEqual({ see: ['role:expert'] });
  });

  it('goes when it is set to nothing, from a list too', () => {
    expect(withValue(document, ['states', 'new', 'see'], undefined).states).toEqual({ new: {} });
    expect(withValue(document, ['later', 'unknown', 0], undefined).later).toEqual({
      unknown: [{ deep: true }],
    });
  });

  it('makes the maps on its way', () => {
    expect(withValue({}, ['sender', 'name'], 'Firm')).toEqual({ sender: { name: 'Firm' } });
  });

  it('keeps its place in the order', () => {
    const states = withValue({ states: { a: {}, b: {}, c: {} } }, ['states', 'b', 'kind'], 'closed').states;
    expect(Object.keys(states as object)).toEqual(['a', 'b', 'c']);
  });
});

it('one or a list is always read as a list', () => {
  expect([listOf('*'), listOf(undefined), textsOf(['a', 3, 'b'])]).toEqual([['*'], [], ['a', 'b']]);
});
