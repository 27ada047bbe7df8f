import { facts, kinds, planned, PROPOSAL, refused, workflow } from '../testing/sample.js';
import { MOVED_LIMIT, planGive, planTake } from './move-entries.js';

const flow = workflow([]);
const OTHER = '019a0000-0000-7000-8000-000000000001';
const words = { entryIds: ['entry-2', 'entry-3'], withMessages: true, caseId: OTHER };
const notes = { ...words, withMessages: false };

describe('moving entries to another case (CS-20, CS-28)', () => {
  it('leaves a line in both, and moves neither case', () => {
    const gives = planned(planGive(flow, facts(), { ...words, split: false }));
    expect(gives).toMatchObject({ gives: words.entryIds, state: { from: 'new', to: 'new' } });
    expect(gives.entries).toMatchObject([{ changes: [{ what: 'moved-to', to: OTHER }] }]);
    const takes = planned(planTake(flow, facts(), words));
    expect(takes).toMatchObject({ takes: words.entryIds, state: { from: 'new', to: 'new' } });
    expect(takes.entries).toMatchObject([{ changes: [{ what: 'moved-from', from: OTHER }] }]);
  });

  it('says of a case that was made for them that it was split off', () => {
    const { entries } = planned(planGive(flow, facts(), { ...words, split: true }));
    expect(entries).toMatchObject([{ changes: [{ what: 'split-to', to: OTHER }] }]);
  });

  it('ends the waiting of a proposal when words of the conversation go or come, not over notes', () => {
    const waiting = facts({ proposal: PROPOSAL });
    expect(kinds(planned(planGive(flow, waiting, { ...words, split: true })))).toEqual([
      'decision',
      'change',
    ]);
    expect(kinds(planned(planTake(flow, waiting, words)))).toEqual(['decision', 'change']);
    expect(kinds(planned(planGive(flow, waiting, { ...notes, split: true })))).toEqual(['change']);
    expect(kinds(planned(planTake(flow, waiting, notes)))).toEqual(['change']);
  });

  it.each([
    ['nothing', [], 'required'],
    ['more than can be looked at', Array.from({ length: MOVED_LIMIT + 1 }, String), 'too-many'],
  ])('is refused of %s', (_what, entryIds, problem) => {
    const { problems } = refused(planGive(flow, facts(), { ...words, split: false, entryIds }));
    expect(problems).toEqual([{ path: 'entryIds', problem }]);
  });

  it('is refused to whoever saw an older version of the case they go from', () => {
    expect(refused(planGive(flow, facts(), { ...words, split: false, version: 6 })).code).toBe(
      'STALE_VERSION',
    );
  });
});
