import { consentStanding, type ConsentStep } from './consent-state.js';

/** `given@3`: said on the third. `taken-back(a)@5`: says that `a` was a mistake. Named a, b, c … as they were recorded. */
const stepsOf = (told: string): ConsentStep[] =>
  told
    .split(' ')
    .filter(Boolean)
    .map((step, place) => {
      const [, event, takesBack, day] = /^([a-z-]+)(?:\((\w)\))?@(\d+)$/.exec(step)!;
      return {
        ...{ id: 'abcdef'[place]!, event: event as ConsentStep['event'], takesBack: takesBack ?? null },
        ...{ place, at: new Date(Date.UTC(2026, 0, Number(day))) },
      };
    });

describe('whether a consent stands', () => {
  it.each([
    ['', 'never-asked', null],
    ['given@1', 'given', 'a'],
    ['given@1 withdrawn@2', 'withdrawn', 'b'],
    ['given@1 withdrawn@2 given@3', 'given', 'c'],
    // Another wording was agreed to.
    ['given@1 given@4', 'given', 'b'],
    // At one moment, the later record counts.
    ['given@1 withdrawn@1', 'withdrawn', 'b'],
    ['given@1 withdrawn@1 given@1', 'given', 'c'],
    // What was said counts by when it was said, not by when it was written down.
    ['withdrawn@9 given@2', 'withdrawn', 'a'],
    ['given@1 given@8 withdrawn@5', 'given', 'b'],
    ['given@1 withdrawn@6 given@3', 'withdrawn', 'b'],
    // A mistake was never said.
    ['given@1 taken-back(a)@1', 'never-asked', null],
    ['given@1 withdrawn@2 taken-back(b)@2', 'given', 'a'],
    ['given@1 withdrawn@2 taken-back(b)@2 withdrawn@3', 'withdrawn', 'd'],
    ['given@1 withdrawn@2 given@3 taken-back(c)@3', 'withdrawn', 'b'],
    ['given@1 given@2 taken-back(b)@2 withdrawn@2 taken-back(d)@2', 'given', 'a'],
  ])('%s → %s', (told, state, by) => {
    const standing = consentStanding(stepsOf(told));
    expect([standing.state, standing.by?.id ?? null]).toEqual([state, by]);
  });

  it.each([
    ['given@5', 4, 'never-asked'],
    ['given@5', 5, 'given'],
    ['given@1 withdrawn@6', 5, 'given'],
    ['given@1 withdrawn@6', 6, 'withdrawn'],
    // Said to be a mistake later on: it was one then, too.
    ['given@1 taken-back(a)@9', 5, 'never-asked'],
  ])('%s, as of the %sth → %s', (told, day, state) => {
    expect(consentStanding(stepsOf(told), new Date(Date.UTC(2026, 0, day))).state).toBe(state);
  });
});
