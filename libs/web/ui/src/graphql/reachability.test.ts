import { createReachability } from './reachability.js';

/** A server that answers each look as it is told; the next look comes when `tick` is called. */
function server(answers: boolean[]) {
  let tick: () => void = () => undefined;
  const told: boolean[] = [];
  let looks = 0;
  const reachability = createReachability(
    async () => {
      looks += 1;
      return answers.shift() ?? true;
    },
    () => new Promise<void>((resolve) => (tick = resolve)),
  );
  reachability.subscribe(() => told.push(reachability.up));
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    reachability,
    told,
    looks: () => looks,
    doubt: () => (reachability.doubt(), settled()),
    later: () => (tick(), settled()),
  };
}

describe('a server that failed to answer', () => {
  it('counts as there when it answers the next look: one lost request alarms nobody', async () => {
    const { reachability, told, doubt } = server([true]);
    await doubt();
    expect(told).toEqual([]);
    expect(reachability.up).toBe(true);
  });

  it('is gone when it does not, and looked for until it is back, told once each', async () => {
    const { told, doubt, later } = server([false, false, true]);
    await doubt();
    expect(told).toEqual([false]);
    await later();
    expect(told).toEqual([false]);
    await later();
    expect(told).toEqual([false, true]);
  });

  it('is looked for once, however many requests fail meanwhile', async () => {
    const { doubt, looks } = server([false, false]);
    await doubt();
    await doubt();
    expect(looks()).toBe(1);
  });

  it('may go a second time', async () => {
    const { told, doubt, later } = server([false, true, false]);
    await doubt();
    await later();
    await doubt();
    expect(told).toEqual([false, true, false]);
  });
});
