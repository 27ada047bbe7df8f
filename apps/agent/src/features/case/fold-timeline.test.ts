import { foldTimeline, type Entry } from './fold-timeline.js';

let next = 0;
const entry = (__typename: Entry['__typename'], more: object = {}): Entry =>
  ({
    ...{ __typename, id: `e${(next += 1)}`, position: next },
    ...(__typename === 'ChangeEntry' && { changes: [] }),
    ...more,
  }) as Entry;
const kinds = (entries: Entry[]) => foldTimeline(entries).map((item) => item.kind);

describe('the timeline', () => {
  it('folds changes with no words between them into one item', () => {
    const items = foldTimeline([
      entry('MessageEntry'),
      entry('ChangeEntry'),
      entry('ChangeEntry'),
      entry('ChangeEntry'),
      entry('NoteEntry'),
      entry('ChangeEntry'),
    ]);
    expect(items.map((item) => item.kind)).toEqual(['message', 'changes', 'note', 'changes']);
    expect(items[1]).toMatchObject({ entries: [{}, {}, {}] });
  });

  it('sets what a machine sent apart, where its stream wants it so', () => {
    expect(
      kinds([
        entry('MessageEntry', { automatic: true, apart: true }),
        entry('MessageEntry', { automatic: true, apart: false }),
        entry('MessageEntry', { automatic: false, apart: false }),
      ]),
    ).toEqual(['automatic', 'message', 'message']);
  });

  it('puts a decision on the card of its proposal', () => {
    const proposal = entry('ProposalEntry');
    const items = foldTimeline([
      proposal,
      entry('ChangeEntry'),
      entry('DecisionEntry', { proposalId: proposal.id, verdict: 'REJECTED' }),
    ]);
    expect(items.map((item) => item.kind)).toEqual(['proposal', 'changes']);
    expect(items[0]).toMatchObject({ decision: { verdict: 'REJECTED' } });
  });

  it('lets the changes around a decision fold together', () => {
    const proposal = entry('ProposalEntry');
    expect(
      kinds([
        proposal,
        entry('ChangeEntry'),
        entry('DecisionEntry', { proposalId: proposal.id }),
        entry('ChangeEntry'),
      ]),
    ).toEqual(['proposal', 'changes']);
  });

  it('shows a decision alone while its proposal is not loaded', () => {
    expect(kinds([entry('DecisionEntry', { proposalId: 'earlier' })])).toEqual(['decision']);
  });

  it('keeps two proposals with their own decisions', () => {
    const first = entry('ProposalEntry');
    const refused = entry('DecisionEntry', { proposalId: first.id, verdict: 'REJECTED' });
    const second = entry('ProposalEntry');
    const items = foldTimeline([first, refused, second]);
    expect(items[0]).toMatchObject({ decision: { verdict: 'REJECTED' } });
    expect(items[1]).not.toHaveProperty('decision');
  });

  it('is in the order things happened, however pages arrived', () => {
    const early = entry('MessageEntry');
    const late = entry('NoteEntry');
    expect(kinds([late, early])).toEqual(['message', 'note']);
  });
});
