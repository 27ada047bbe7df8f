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
