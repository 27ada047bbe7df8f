import { mergeFacts, type MergeSide } from './merge-outcome.js';

const side = (more: Partial<MergeSide> = {}): MergeSide => ({
  number: '10001',
  version: 1,
  approvalPending: false,
  callbackAt: null,
  stream: { id: 'support', name: 'Support' },
  contact: { id: 'anna', name: 'Anna' },
  ...more,
});
const warnings = (gone: MergeSide, stays: MergeSide) =>
  mergeFacts(gone, stays).flatMap(({ key, warns }) => (warns ? [key] : []));

describe('what a merge says it will do', () => {
  it('is where the number leads, who reads along, and what stays, and warns of nothing when there is nothing', () => {
    expect(mergeFacts(side(), side()).map(({ key }) => key)).toEqual(['leads', 'shown', 'kept']);
  });

  it.each([
    ['a waiting reply of the one that goes', side({ approvalPending: true }), side(), ['voided']],
    ['a waiting reply of the one that stays', side(), side({ approvalPending: true }), ['voided']],
    ['a callback of the one that goes', side({ callbackAt: '2026-03-01T10:00:00Z' }), side(), ['callback']],
    ['no callback of the one that stays', side(), side({ callbackAt: '2026-03-01T10:00:00Z' }), []],
    ['another stream', side({ stream: { id: 'repair', name: 'Repair' } }), side(), ['otherStream']],
    ['another contact', side({ contact: { id: 'borys', name: 'Borys' } }), side(), ['otherContact']],
  ])('warns of %s', (_what, gone, stays, expected) => {
    expect(warnings(gone, stays)).toEqual(expected);
  });
});
