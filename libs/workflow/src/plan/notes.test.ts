import { facts, kinds, planned, refused, workflow } from '../testing/sample.js';
import {
  PINNED_LIMIT,
  mayTouchNote,
  planEditNote,
  planPinNote,
  planRemoveNote,
  type NoteFacts,
} from './notes.js';

const flow = workflow([]);
const note = (more: Partial<NoteFacts> = {}): NoteFacts => ({
  entryId: 'note-1',
  wordingId: 'note-1',
  authorId: 'anna',
  first: false,
  moved: false,
  removed: false,
  pinned: false,
  html: '<p>As it was</p>',
  ...more,
});
const author = { agentId: 'anna', mayEditOthers: false };
const colleague = { agentId: 'borys', mayEditOthers: false };
const manager = { agentId: 'marta', mayEditOthers: true };
const edit = (more: Partial<Parameters<typeof planEditNote>[2]> = {}) =>
  planEditNote(flow, facts(), {
    ...{ note: note(), editor: author, seen: 'note-1', html: '<p>As it is</p>', text: 'As it is' },
    ...more,
  });

describe('who may edit and delete a note (CS-19)', () => {
  it.each([
    ['its author', note(), author, true],
    ['a colleague', note(), colleague, false],
    ['whoever has the right', note(), manager, true],
    ['nobody, of the note a case began with', note({ first: true }), manager, false],
    ['nobody, of one that is shown elsewhere', note({ moved: true }), author, false],
    ['not every agent, of one the program wrote', note({ authorId: null }), colleague, false],
  ])('%s', (_whom, of, editor, may) => {
    expect(mayTouchNote(of, editor)).toBe(may);
  });
});

describe('editing a note (CS-19)', () => {
  it('writes the other words as an entry of their own, and moves the case nowhere', () => {
    const plan = planned(edit());
    expect(plan.entries).toMatchObject([{ kind: 'note', revises: 'note-1', text: 'As it is' }]);
    expect(plan.note).toEqual({ entryId: 'note-1', became: 'edited' });
    expect(plan.state.to).toBe(plan.state.from);
  });
  it('does nothing when the words are the same', () => {
    expect(planned(edit({ html: '<p>As it was</p>' })).entries).toEqual([]);
  });
  it.each([
    ['somebody who may not', { editor: colleague }, 'NOT_ALLOWED'],
    ['a wording that is none any more', { note: note({ wordingId: 'edit-9' }) }, 'STALE_VERSION'],
    ['a note that was deleted meanwhile', { note: note({ removed: true }) }, 'STALE_VERSION'],
    ['no words at all', { html: '<p></p>', text: '' }, 'INVALID_INPUT'],
    ['more words than fit', { html: `<p>${'a'.repeat(500_001)}</p>` }, 'INVALID_INPUT'],
  ])('refuses %s', (_what, more, code) => {
    expect(refused(edit(more)).code).toBe(code);
  });
});

describe('deleting a note, and bringing it back (CS-19)', () => {
  const remove = (of: NoteFacts, removed: boolean, editor = author) =>
    planRemoveNote(flow, facts(), { note: of, editor, removed });
  it('leaves a line each time', () => {
    expect(planned(remove(note(), true)).entries).toMatchObject([
      { changes: [{ what: 'note-deleted', to: 'note-1' }] },
    ]);
    expect(planned(remove(note({ removed: true }), false)).entries).toMatchObject([
      { changes: [{ what: 'note-restored', to: 'note-1' }] },
    ]);
  });
  it('is for those who may edit it', () => {
    expect(refused(remove(note(), true, colleague)).code).toBe('NOT_ALLOWED');
    expect(refused(remove(note({ first: true }), true)).code).toBe('NOT_ALLOWED');
  });
  it('does nothing twice', () => {
    expect(kinds(planned(remove(note({ removed: true }), true)))).toEqual([]);
  });
});

describe('pinning a note (CS-19)', () => {
  const pin = (of: NoteFacts, wanted: boolean, pinned = 0) =>
    planPinNote(flow, facts(), { note: of, pin: wanted, pinned });
  it('is for everybody, the first note included, and leaves a line', () => {
    expect(planned(pin(note({ first: true }), true)).note).toEqual({ entryId: 'note-1', became: 'pinned' });
    expect(planned(pin(note({ pinned: true }), false)).entries).toMatchObject([
      { changes: [{ what: 'note-unpinned' }] },
    ]);
  });
  it('ends at so many', () => {
    expect(refused(pin(note(), true, PINNED_LIMIT)).problems).toEqual([
      { path: 'entryId', problem: 'too-many' },
    ]);
    expect(planned(pin(note({ pinned: true }), false, PINNED_LIMIT)).note?.became).toBe('unpinned');
  });
  it('is not for what is not there', () => {
    expect(refused(pin(note({ removed: true }), true)).code).toBe('INVALID_INPUT');
    expect(refused(pin(note({ moved: true }), true)).code).toBe('INVALID_INPUT');
  });
});
