import { movable } from './movable.js';

type Node = Parameters<typeof movable>[0][number];
const message = (more: object = {}) =>
  ({
    ...{ __typename: 'MessageEntry', id: 'm', at: '2026-03-01T10:00:00Z', text: 'Hello', delivery: null },
    ...{ moved: null, author: { name: 'Anna' }, attachments: [], ...more },
  }) as unknown as Node;

describe('what of a timeline can be moved', () => {
  it('is messages and notes, by their first words', () => {
    const note = message({ __typename: 'NoteEntry', id: 'n', attachments: [{ id: 'f' }] });
    expect(movable([message({ text: ' Hello \n there ' }), note])).toMatchObject([
      { id: 'm', author: 'Anna', words: 'Hello there', files: 0, note: false },
      { id: 'n', files: 1, note: true },
    ]);
    expect(movable([message({ text: 'x'.repeat(500) })])[0]!.words).toHaveLength(161);
  });

  it.each([
    ['changes', { __typename: 'ChangeEntry' }],
    ['what was moved already', { moved: { number: null } }],
    ['what is being sent', { delivery: 'QUEUED' }],
    ['what could not be sent', { delivery: 'FAILED' }],
  ])('is not %s', (_what, more) => {
    expect(movable([message(more)])).toEqual([]);
  });
});
