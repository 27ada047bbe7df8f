import { inOrder, threadsOfDraft, threadsOfEntry } from './shown-threads.js';
import type { Thread } from './use-threads.js';

const thread = (id: string, more: Partial<Thread> = {}) =>
  ({ id, entryId: null, draftOf: null, passage: { start: 0, end: 3 }, inDraft: null, ...more }) as Thread;
const anna = { id: 'anna' } as Thread['draftOf'];
const ids = (shown: { thread: Thread }[]) => shown.map((each) => each.thread.id);

describe('beside what one writes', () => {
  const mine = thread('mine', { draftOf: anna });
  const theirs = thread('theirs', { draftOf: { id: 'oleh' } as Thread['draftOf'] });
  const carried = thread('carried', { entryId: 'p1', inDraft: { start: 5, end: 8 } });
  const settled = thread('settled', { entryId: 'p1', inDraft: { start: 5, end: 8 }, resolvedAt: 'today' });
  const waiting = thread('waiting', { entryId: 'p2' });

  it('stand the threads of the draft and what is open of the proposal before it', () => {
    const all = [mine, theirs, carried, settled, waiting];
    expect(ids(threadsOfDraft(all, 'anna', null))).toEqual(['mine', 'carried']);
    expect(threadsOfDraft([carried], 'anna', null)[0]!.passage).toEqual({ start: 5, end: 8 });
    expect(ids(threadsOfDraft(all, 'anna', 'p2'))).toEqual(['mine', 'carried', 'waiting']);
    expect(ids(threadsOfEntry(all, 'p1'))).toEqual(['carried', 'settled']);
  });

  it('stand in the order of the text as it is now, those without words last', () => {
    const shown = [thread('a'), thread('b'), thread('c')].map((each) => ({
      thread: each,
      passage: each.passage,
    }));
    const now = { a: { start: 9, end: 12 }, b: { start: 4, end: 4 }, c: { start: 2, end: 5 } };
    expect(inOrder(shown, now).map((each) => [each.thread.id, each.gone])).toEqual([
      ['c', false],
      ['a', false],
      ['b', true],
    ]);
  });
});
