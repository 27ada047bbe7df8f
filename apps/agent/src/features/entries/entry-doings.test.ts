import type { OpenCase } from '../../data/open-case.js';
import type { Action } from '../composer/writing.js';
import { doingsOf, entryKeys, noteAction, quoted, replyAction } from './entry-doings.js';

const action = (more: Partial<Action>): Action =>
  ({ available: true, textRequired: true, recipients: [], fields: [], main: false, ...more }) as Action;
const reply = action({ key: 'reply', writes: 'MESSAGE', main: true });
const noteDown = action({ key: 'note', writes: 'NOTE' });
const on = (availableActions: Action[], pin = true) =>
  ({ availableActions, may: { pin } }) as unknown as Pick<OpenCase, 'availableActions' | 'may'>;
const message = { __typename: 'MessageEntry' } as const;
const note = { __typename: 'NoteEntry', deleted: false, pinned: false, mayEdit: true } as const;

describe('what can be done with one message or note', () => {
  it('of a message: to quote, to note, to print; never to edit, delete or pin it', () => {
    expect(doingsOf(message, on([reply, noteDown]))).toEqual(['quoteReply', 'quoteNote', 'noteOn', 'print']);
  });
  it('of a note: everything but to quote it to a customer', () => {
    expect(doingsOf(note, on([reply, noteDown]))).toEqual([
      ...['quoteNote', 'noteOn', 'pin', 'edit', 'delete', 'print'],
    ]);
  });
  it('of a pinned one: to let it go', () => {
    expect(doingsOf({ ...note, pinned: true }, on([]))).toEqual(['unpin', 'edit', 'delete', 'print']);
  });
  it('of a colleague’s note: neither to edit nor to delete it', () => {
    expect(doingsOf({ ...note, mayEdit: false }, on([noteDown], false))).toEqual([
      ...['quoteNote', 'noteOn', 'print'],
    ]);
  });
  it('of a deleted one: to bring it back', () => {
    expect(doingsOf({ ...note, deleted: true }, on([reply, noteDown]))).toEqual(['restore']);
    expect(doingsOf({ ...note, deleted: true, mayEdit: false }, on([noteDown]))).toEqual([]);
  });
  it('is only what the case offers here and now', () => {
    expect(doingsOf(message, on([action({ ...reply, available: false })]))).toEqual(['print']);
  });
});

it('a note is written with what is a note and nothing else', () => {
  const assign = action({ key: 'assign', writes: 'NOTE', asksAssignee: true });
  expect(noteAction([assign, noteDown])?.key).toBe('note');
  expect(noteAction([assign])).toBeUndefined();
});

describe('a quotation', () => {
  it('goes into the main reply, or into what is proposed', () => {
    const propose = action({ key: 'propose', writes: 'PROPOSAL' });
    expect(replyAction([propose, reply])?.key).toBe('reply');
    expect(replyAction([noteDown, propose])?.key).toBe('propose');
  });
  it('leaves a line to write in', () => {
    expect(quoted('<p>Hello</p>')).toBe('<blockquote><p>Hello</p></blockquote><p></p>');
  });
});

it('no two things that are offered together have one key', () => {
  const together = doingsOf(note, on([reply, noteDown])).concat('quoteReply');
  expect(new Set(together.map((doing) => entryKeys[doing])).size).toBe(together.length);
});
