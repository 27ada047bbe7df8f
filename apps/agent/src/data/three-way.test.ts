import { decided, weigh, type Part, type Side } from './three-way.js';

const part = (base: string, mine: string, theirs: string): Part<string> => ({ base, mine, theirs });

describe('one part two people may have changed', () => {
  it.each([
    ['nobody did', part('a', 'a', 'a'), 'settled'],
    ['only they did', part('a', 'a', 'b'), 'settled'],
    ['only I did', part('a', 'b', 'a'), 'apply'],
    ['both did the same', part('a', 'b', 'b'), 'settled'],
    ['each did something else', part('a', 'b', 'c'), 'clash'],
  ] as const)('when %s', (_when, given, verdict) => {
    expect(weigh(given)).toBe(verdict);
  });

  it('compares as it is told to: options in another order are the same', () => {
    const sorted = (values: string[]) => values.toSorted().join();
    const given = { base: ['x', 'y'], mine: ['z'], theirs: ['y', 'x'] };
    expect(weigh(given, (one, other) => sorted(one) === sorted(other))).toBe('apply');
  });
});

describe('every case of three parts, and every choice', () => {
  const values = ['a', 'b', 'c'];
  const every = values.flatMap((base) =>
    values.flatMap((mine) => values.map((theirs) => part(base, mine, theirs))),
  );
  const sides: (Side | undefined)[] = ['mine', 'theirs', undefined];
  const after = ({ theirs }: Part<string>, sent: string | undefined) => sent ?? theirs;

  it('overwrites what somebody else changed only where one chose so, and keeps all one changed alone', () => {
    let looked = 0;
    for (const one of every)
      for (const other of every)
        for (const first of sides)
          for (const second of sides) {
            const parts = new Map([
              ['one', one],
              ['other', other],
            ]);
            const choices = new Map<string, Side>();
            if (first) choices.set('one', first);
            if (second) choices.set('other', second);
            const send = decided(parts, choices);
            const open = [...parts].some(([key, each]) => weigh(each) === 'clash' && !choices.has(key));
            expect(send === null).toBe(open);
            if (!send) continue;
            for (const [key, each] of parts) {
              const result = after(each, send.get(key));
              expect([each.mine, each.theirs]).toContain(result);
              const theyChanged = each.theirs !== each.base;
              if (theyChanged && result !== each.theirs) expect(choices.get(key)).toBe('mine');
              const onlyMine = !theyChanged && each.mine !== each.base;
              if (onlyMine) expect(result).toBe(each.mine);
              if (each.mine === each.base) expect(send.has(key)).toBe(false);
            }
            looked += 1;
          }
    expect(looked).toBeGreaterThan(3_000);
  });
});
