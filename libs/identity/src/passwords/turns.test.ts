import { Turns } from './turns.js';

/** Work that ends when it is told to. */
function work() {
  const ends: (() => void)[] = [];
  const begin = (name: string) => () =>
    new Promise<string>((resolve) => {
      ends.push(() => resolve(name));
    });
  return { begin, ends };
}
const full = () => new Error('full');
const passed = () => new Promise((resolve) => setImmediate(resolve));

describe('costly work that many ask for at once', () => {
  it('is done some at a time, in the order it came, and refused beyond what may wait', async () => {
    const turns = new Turns({ atOnce: 2, waiting: 2 });
    const { begin, ends } = work();
    const done: string[] = [];
    const all = ['a', 'b', 'c', 'd'].map((name) =>
      turns.take(begin(name), full).then((result) => done.push(result)),
    );
    await expect(turns.take(begin('e'), full)).rejects.toThrow('full');
    expect(ends).toHaveLength(2);
    ends[1]!();
    await passed();
    expect([done, ends.length]).toEqual([['b'], 3]);
    // A place in the queue is free again.
    const late = turns.take(begin('f'), full);
    for (let next = 0; next < 5; next++) {
      ends[next]!();
      await passed();
    }
    await Promise.all([...all, late]);
    expect(done).toEqual(['b', 'a', 'c', 'd']);
    expect(await late).toBe('f');
  });

  it('gives its turn on when it fails', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 1 });
    const failing = turns.take(() => Promise.reject(new Error('no')), full);
    const next = turns.take(() => Promise.resolve('done'), full);
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('done');
    expect(await turns.take(() => Promise.resolve('again'), full)).toBe('again');
  });
});
