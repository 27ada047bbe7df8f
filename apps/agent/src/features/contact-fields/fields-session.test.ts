import { after, beginSession, isChanged, type FieldsEvent, type KeptFields } from './fields-session.js';

const kept = (revision: number, label: string): KeptFields => ({
  ...{ revision, document: { fields: { tier: { label } } } },
  ...{ changedBy: null, changedAt: null, fromFile: true, fileIgnoredAt: null },
});
const named = (label: string): FieldsEvent => ({
  is: 'edited',
  change: () => ({ fields: { tier: { label } } }),
  mark: 'fields.tier.label',
});
const label = (session: ReturnType<typeof beginSession>) =>
  (session.history.now.fields as { tier: { label: string } }).tier.label;

describe('work on the fields of contacts', () => {
  it('is not saved until it is, and may be taken back', () => {
    const begun = beginSession(kept(3, 'Tier'));
    expect(isChanged(begun)).toBe(false);
    const edited = after(begun, named('Level'));
    expect(isChanged(edited)).toBe(true);
    expect(isChanged(after(edited, { is: 'undone' }))).toBe(false);
    expect(label(after(after(edited, { is: 'undone' }), { is: 'redone' }))).toBe('Level');
  });

  it('goes on while it is saved: what was done since is still to be saved', () => {
    const edited = after(beginSession(kept(3, 'Tier')), named('Level'));
    const sent = edited.history.now;
    const further = after(edited, named('Levels'));
    const saved = after(further, { is: 'saved', kept: kept(4, 'Level'), document: sent });
    expect(saved.kept.revision).toBe(4);
    expect(isChanged(saved)).toBe(true);
    expect(label(saved)).toBe('Levels');
  });

  it('keeps what is wrong elsewhere until it is saved again', () => {
    const wrong = after(beginSession(kept(3, 'Tier')), {
      is: 'wrong',
      problems: [
        { path: ['fields', 'tier', 'label'], message: 'Empty' },
        { path: ['fields', 'since', 'label'], message: 'Empty' },
      ],
    });
    expect(after(wrong, named('Level')).problems.map(({ path }) => path[1])).toEqual(['since']);
    expect(after(wrong, { is: 'edited', change: (all) => all }).problems).toEqual([]);
  });
});

describe('when somebody else saved in between', () => {
  const clashed = after(after(beginSession(kept(3, 'Tier')), named('Mine')), {
    is: 'clashed',
    theirs: kept(4, 'Theirs'),
  });

  it('nothing of either is lost before a person has chosen', () => {
    expect(label(clashed)).toBe('Mine');
    expect(clashed.theirs?.revision).toBe(4);
  });

  it('theirs are taken, and one’s own are a step back away', () => {
    const taken = after(clashed, { is: 'theirs-taken' });
    expect([label(taken), isChanged(taken), taken.kept.revision]).toEqual(['Theirs', false, 4]);
    expect(label(after(taken, { is: 'undone' }))).toBe('Mine');
  });

  it('one’s own are kept, to be saved over theirs', () => {
    const mine = after(clashed, { is: 'mine-kept' });
    expect([label(mine), isChanged(mine), mine.kept.revision, mine.theirs]).toEqual(['Mine', true, 4, null]);
  });
});
