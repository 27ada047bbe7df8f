import { Subject } from 'rxjs';
import { live } from './live.js';

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
