import { facts, kinds, planned, PROPOSAL, refused, workflow } from '../testing/sample.js';
import { labelsToGive, planMerged, planMergedInto, planUnmerged, planUnmergedFrom } from './merge.js';

const flow = workflow([]);
const OTHER = '019a0000-0000-7000-8000-000000000001';

describe('a merge (CS-28)', () => {
  it.each([
    ['the case that takes the other in', planMerged, 'merged'],
    ['the case that goes into the other', planMergedInto, 'merged-into'],
  ] as const)('leaves a line in %s and moves it nowhere', (_which, plan, what) => {
    const done = planned(plan(flow, facts(), { caseId: OTHER }));
    expect(done.state).toMatchObject({ from: 'new', to: 'new' });
    expect(done.entries).toEqual([
      { kind: 'change', changes: [{ what, from: null, to: OTHER }], fields: {} },
    ]);
    expect(done).not.toHaveProperty('owner');
    expect(done.mails).toEqual([]);
  });

  it.each([planMerged, planMergedInto])('ends the waiting of a proposal and says so first', (plan) => {
    const done = planned(plan(flow, facts({ proposal: PROPOSAL }), { caseId: OTHER }));
    expect(kinds(done)).toEqual(['decision', 'change']);
    expect(done.entries[0]).toMatchObject({ verdict: 'voided', proposalEntryId: PROPOSAL.entryId });
    expect(done).toMatchObject({ proposal: null, proposalAuthorId: PROPOSAL.authorId });
  });

  it('gives the one that stays the labels it has not, as far as there is room', () => {
    expect(labelsToGive(['a', 'b', 'c'], ['b'])).toEqual(['a', 'c']);
    const full = Array.from({ length: 49 }, (_none, at) => `label ${at}`);
    expect(labelsToGive(['a', 'b'], full)).toEqual(['a']);
    const done = planned(planMerged(flow, facts(), { caseId: OTHER, labelIds: ['b', 'a'] }));
    expect(done.set).toEqual({ labelIds: ['b', 'a'] });
    expect(planned(planMerged(flow, facts(), { caseId: OTHER }))).not.toHaveProperty('set');
  });

  it('redirects the one that goes, and only that', () => {
    expect(planned(planMergedInto(flow, facts(), { caseId: OTHER })).mergedInto).toBe(OTHER);
    expect(planned(planMerged(flow, facts(), { caseId: OTHER }))).not.toHaveProperty('mergedInto');
  });

  it('is refused to whoever saw an older version of the case that goes', () => {
    expect(refused(planMergedInto(flow, facts(), { version: 6, caseId: OTHER })).code).toBe('STALE_VERSION');
  });
});

describe('undoing a merge', () => {
  it('lets the case stand for itself again, with a line in both', () => {
    const back = planned(planUnmergedFrom(flow, facts(), { caseId: OTHER }));
    expect(back.mergedInto).toBeNull();
    expect(back.entries).toEqual([
      { kind: 'change', changes: [{ what: 'unmerged-from', from: OTHER, to: null }], fields: {} },
    ]);
    const stays = planned(planUnmerged(flow, facts(), { caseId: OTHER }));
    expect(stays).not.toHaveProperty('mergedInto');
    expect(stays.entries).toMatchObject([{ changes: [{ what: 'unmerged', from: OTHER, to: null }] }]);
  });
});
