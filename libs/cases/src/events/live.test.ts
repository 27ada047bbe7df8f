import { Subject } from 'rxjs';
import { live, liveTogether } from './live.js';

const all = () => true;
const say = async (event: number) => ({ tell: `said ${event}` });

describe('a live subscription', () => {
  it('tells what was wanted, in order, and ends with its source', async () => {
    const source = new Subject<number>();
    const told = live(source, (event) => event % 2 === 1, say);
    [1, 2, 3].forEach((event) => source.next(event));
    source.complete();
    const heard: string[] = [];
    for await (const words of told) heard.push(words);
    expect(heard).toEqual(['said 1', 'said 3']);
  });

  it('lets go of its source at once when it is left while it waits', async () => {
    const source = new Subject<number>();
    const told = live(source, all, say);
    const waiting = told.next();
    await told.return!();
    expect(source.observed).toBe(false);
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  it('tells nothing that was still being looked up when it was left', async () => {
    const source = new Subject<number>();
    let found: () => void = () => {};
    const told = live(
      source,
      all,
      () => new Promise<{ tell: string }>((resolve) => (found = () => resolve({ tell: 'secret' }))),
    );
    const waiting = told.next();
    source.next(1);
    await Promise.resolve();
    await told.return!();
    found();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  it('ends after its last word, or without one', async () => {
    for (const last of [{ tell: 'bye', end: true }, { end: true }]) {
      const source = new Subject<number>();
      const told = live<number, string>(source, all, async () => last);
      source.next(1);
      const heard: string[] = [];
      for await (const words of told) heard.push(words);
      expect(heard).toEqual(last.tell ? ['bye'] : []);
      expect(source.observed).toBe(false);
    }
  });

  it('keeps the newest two hundred for a slow reader', async () => {
    const source = new Subject<number>();
    const told = live(source, all, say);
    for (let event = 1; event <= 250; event++) source.next(event);
    expect((await told.next()).value).toBe('said 51');
    await told.return!();
  });
});

describe('a live subscription to what comes in bursts', () => {
  const counted = () => {
    const looks: number[][] = [];
    const answer = async (events: readonly number[]) => {
      looks.push([...events]);
      return events.map((event) => ({ tell: `said ${event}` }));
    };
    return { looks, answer };
  };

  it('looks up together what happened in a moment, and tells all of it in order', async () => {
    const source = new Subject<number>();
    const { looks, answer } = counted();
    const told = liveTogether(source, answer);
    const first = told.next();
    source.next(1);
    source.next(2);
    expect((await first).value).toBe('said 1');
    source.next(3);
    source.next(4);
    source.complete();
    const heard: string[] = [];
    for await (const words of told) heard.push(words);
    expect(heard).toEqual(['said 2', 'said 3', 'said 4']);
    expect(looks).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('gathers what comes while it holds back', async () => {
    const source = new Subject<number>();
    const { looks, answer } = counted();
    const told = liveTogether(source, answer);
    source.next(1);
    await told.next();
    const next = told.next();
    for (const event of [2, 3, 4]) {
      source.next(event);
      await new Promise(setImmediate);
    }
    expect((await next).value).toBe('said 2');
    expect(looks).toEqual([[1], [2, 3, 4]]);
    await told.return!();
  });

  it('is left at once while it holds back', async () => {
    const source = new Subject<number>();
    const { looks, answer } = counted();
    const told = liveTogether(source, answer);
    source.next(1);
    await told.next();
    const waiting = told.next();
    source.next(2);
    await Promise.resolve();
    await told.return!();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect([source.observed, looks]).toEqual([false, [[1]]]);
  });

  it('tells nothing after its end, though more was looked up', async () => {
    const source = new Subject<number>();
    const told = liveTogether(source, async () => [{ tell: 'bye', end: true }, { tell: 'more' }]);
    source.next(1);
    const heard: string[] = [];
    for await (const words of told) heard.push(words);
    expect(heard).toEqual(['bye']);
  });
});

describe('what is told', () => {
  /** Somebody with a right, who is told it as it is when it is looked up. */
  const watched = () => {
    const source = new Subject<number>();
    let right = 'all';
    const tell = (event: number) => {
      const then = right;
      return { tell: `${event} for who may see ${then}`, stands: async () => right === then };
    };
    return { source, tell, take: () => (right = 'little') };
  };

  it('is looked up anew where the right to it went while the answer was made', async () => {
    const { source, tell, take } = watched();
    const told = live(source, all, async (event) => tell(event));
    [1, 2].forEach((event) => source.next(event));
    expect((await told.next()).value).toBe('1 for who may see all');
    expect(await told.stands()).toBe(true);
    expect((await told.next()).value).toBe('2 for who may see all');
    take();
    expect(await told.stands()).toBe(false);
    expect((await told.next()).value).toBe('2 for who may see little');
    expect(await told.stands()).toBe(true);
    await told.return!();
  });

  it('of a moment is looked up anew from there on, however slow its reader is', async () => {
    const { source, tell, take } = watched();
    const told = liveTogether(source, async (events) => events.map(tell));
    [1, 2, 3].forEach((event) => source.next(event));
    expect((await told.next()).value).toBe('1 for who may see all');
    expect(await told.stands()).toBe(true);
    take();
    // Longer than what was found a moment ago is trusted for.
    await new Promise((resolve) => setTimeout(resolve, 120));
    await told.next();
    expect(await told.stands()).toBe(false);
    expect((await told.next()).value).toBe('2 for who may see little');
    expect((await told.next()).value).toBe('3 for who may see little');
    await told.return!();
  });

  it('for the last time is not told at all where the right to it went', async () => {
    const { source, tell, take } = watched();
    const told = live(source, all, async (event) => ({ ...tell(event), end: true }));
    source.next(1);
    await told.next();
    take();
    expect(await told.stands()).toBe(false);
    expect(await told.next()).toEqual({ done: true, value: undefined });
  });
});
