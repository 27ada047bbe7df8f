import { jest } from '@jest/globals';
import { DraftSession, type KeptDraft, type SaveOutcome } from './draft-session.js';
import type { WorkflowDocument } from './document/workflow-document.js';

const draft = (revision: number, document: WorkflowDocument): KeptDraft => ({
  ...{ revision, document, basedOn: 1, published: 1, changedBy: 'Ola', changedAt: null },
  ...{ problems: [], weaknesses: [] },
});

/** A server that answers when it is told to. */
class Desk {
  readonly asked: { revision: number; document: WorkflowDocument }[] = [];
  private readonly waiting: { answer: (outcome: SaveOutcome) => void; refuse: (error: Error) => void }[] = [];
  readonly session = new DraftSession(
    draft(4, { name: 'a' }),
    ({ revision }, document) =>
      new Promise((answer, refuse) => {
        this.asked.push({ revision, document });
        this.waiting.push({ answer, refuse });
      }),
  );

  name(name: string): void {
    this.session.change((document) => ({ ...document, name }), 'name');
  }
  async saves(revision: number): Promise<void> {
    this.waiting.shift()!.answer({ kind: 'saved', draft: draft(revision, this.asked.at(-1)!.document) });
    await jest.advanceTimersByTimeAsync(0);
  }
  async finds(theirs: KeptDraft): Promise<void> {
    this.waiting.shift()!.answer({ kind: 'conflict', theirs });
    await jest.advanceTimersByTimeAsync(0);
  }
  async fails(): Promise<void> {
    this.waiting.shift()!.refuse(new Error('offline'));
    await jest.advanceTimersByTimeAsync(0);
  }
  get view() {
    return this.session.snapshot();
  }
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const pause = () => jest.advanceTimersByTimeAsync(1_000);

describe('work on a draft', () => {
  it('is seen at once and saved once one pauses', async () => {
    const desk = new Desk();
    desk.name('b');
    desk.name('bc');
    expect(desk.view).toMatchObject({ document: { name: 'bc' }, status: 'waiting' });
    await pause();
    expect(desk.asked).toEqual([{ revision: 4, document: { name: 'bc' } }]);
    await desk.saves(5);
    expect(desk.view).toMatchObject({ status: 'saved', revision: 5, canUndo: true });
  });

  it('goes on while it is being saved, and is saved again from the new revision', async () => {
    const desk = new Desk();
    desk.name('b');
    await pause();
    desk.name('c');
    await pause();
    expect(desk.asked).toHaveLength(1);
    await desk.saves(5);
    await pause();
    expect(desk.asked.at(-1)).toEqual({ revision: 5, document: { name: 'c' } });
    await desk.saves(6);
    expect(desk.view.status).toBe('saved');
  });

  it('that was undone is saved as well', async () => {
    const desk = new Desk();
    desk.name('b');
    await pause();
    await desk.saves(5);
    desk.session.undo();
    await pause();
    expect(desk.asked.at(-1)).toEqual({ revision: 5, document: { name: 'a' } });
  });

  it('is kept when saving fails, and saved with the next change', async () => {
    const desk = new Desk();
    desk.name('b');
    await pause();
    await desk.fails();
    expect(desk.view).toMatchObject({ status: 'failed', document: { name: 'b' } });
    desk.name('c');
    await pause();
    await desk.saves(5);
    expect(desk.view).toMatchObject({ status: 'saved', failure: null });
  });
});

describe('when somebody else has saved', () => {
  const theirs = draft(9, { name: 'theirs' });
  const met = async () => {
    const desk = new Desk();
    desk.name('mine');
    await pause();
    await desk.finds(theirs);
    return desk;
  };

  it('nothing is written until a person has decided', async () => {
    const desk = await met();
    desk.name('mine too');
    await pause();
    expect(desk.asked).toHaveLength(1);
    expect(desk.view).toMatchObject({ status: 'conflict', theirs: { changedBy: 'Ola' } });
  });

  it('theirs is taken, and one’s own is a step back away', async () => {
    const desk = await met();
    desk.session.takeTheirs();
    expect(desk.view).toMatchObject({ status: 'saved', revision: 9, document: { name: 'theirs' } });
    desk.session.undo();
    expect(desk.view.document).toEqual({ name: 'mine' });
  });

  it('one’s own is saved over theirs', async () => {
    const desk = await met();
    desk.session.keepMine();
    expect(desk.asked.at(-1)).toEqual({ revision: 9, document: { name: 'mine' } });
    await desk.saves(10);
    expect(desk.view).toMatchObject({ status: 'saved', theirs: null });
  });
});

describe('before publishing', () => {
  it('everything is saved first, what is written meanwhile too', async () => {
    const desk = new Desk();
    desk.name('b');
    const all = desk.session.flush();
    desk.name('c');
    await desk.saves(5);
    await desk.saves(6);
    await expect(all).resolves.toBe(true);
    expect(desk.asked.map(({ document }) => document.name)).toEqual(['b', 'c']);
  });

  it('a failure is told', async () => {
    const desk = new Desk();
    desk.name('b');
    const all = desk.session.flush();
    await desk.fails();
    await expect(all).resolves.toBe(false);
  });
});
