import { partsOf, type LoggedChange } from './logged.js';

const entry = (changes: LoggedChange['changes'], fields: LoggedChange['fields'] = []): LoggedChange => ({
  __typename: 'ChangeEntry',
  id: '1',
  at: '2026-11-26T12:00:00Z',
  author: { kind: 'AGENT', name: 'Eva Expert' },
  actionName: null,
  summary: 'a sentence about all of it',
  changes,
  fields,
});
const priority = { what: 'priority', label: 'Priority', from: 'normal', to: 'high' };
const pinned = { what: 'note-pinned', label: 'Note', from: null, to: 'an id' };

describe('a change in the log', () => {
  it('of values is told by them, without a sentence', () => {
    expect(partsOf(entry([priority]))).toEqual({ values: [priority], sentence: null });
  });

  it('of what has no values is told by its sentence, never by an id', () => {
    expect(partsOf(entry([pinned]))).toEqual({ values: [], sentence: 'a sentence about all of it' });
  });

  it('of both has both', () => {
    expect(partsOf(entry([priority, pinned]))).toEqual({
      values: [priority],
      sentence: 'a sentence about all of it',
    });
  });

  it('that only filled fields in is told by them; one of nothing at all still says something', () => {
    expect(partsOf(entry([], [{ key: 'model', label: 'Model', text: 'X1' }])).sentence).toBeNull();
    expect(partsOf(entry([])).sentence).toBe('a sentence about all of it');
  });
});
