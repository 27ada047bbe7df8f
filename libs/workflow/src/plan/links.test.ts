import { facts, planned, workflow } from '../testing/sample.js';
import { LINKS_LIMIT, TREE_DEPTH, linkObstacle, oppositeOf, planLinked, planUnlinked } from './links.js';
import { LINK_KINDS } from './plan.js';

const flow = workflow([]);
const OTHER = '019a0000-0000-7000-8000-000000000001';
const strangers = { itself: false, linked: false, links: 0 };
const loose = { childHasParent: false, circle: false, above: 1, below: 1 };

describe('linking two cases (CS-28)', () => {
  it.each([
    ['two that have nothing to do with each other', strangers, null],
    ['a case with itself', { ...strangers, itself: true }, 'itself'],
    ['two that are linked already', { ...strangers, linked: true }, 'linked'],
    ['one that has as many links as can be looked at', { ...strangers, links: LINKS_LIMIT }, 'many'],
    ['one that has room for one more', { ...strangers, links: LINKS_LIMIT - 1 }, null],
    ['a child without a parent', { ...strangers, tree: loose }, null],
    ['a child that has a parent', { ...strangers, tree: { ...loose, childHasParent: true } }, 'has-parent'],
    [
      'a child that has a parent and stands above the new one',
      { ...strangers, tree: { ...loose, childHasParent: true, circle: true } },
      'has-parent',
    ],
    ['a child that stands above its parent', { ...strangers, tree: { ...loose, circle: true } }, 'circle'],
    ['the last level there may be', { ...strangers, tree: { ...loose, above: TREE_DEPTH - 1 } }, null],
    ['a level too many', { ...strangers, tree: { ...loose, above: TREE_DEPTH - 1, below: 2 } }, 'deep'],
  ])('says of %s whether it can be', (_which, standing, obstacle) => {
    expect(linkObstacle(standing)).toBe(obstacle);
  });

  it('is read from the other side the other way round', () => {
    for (const kind of LINK_KINDS) expect(oppositeOf(oppositeOf(kind))).toBe(kind);
    expect(oppositeOf('child-of')).toBe('parent-of');
    expect(oppositeOf('related')).toBe('related');
  });

  it('leaves a line in the case and moves it nowhere, and so does the unlinking', () => {
    const linked = planned(planLinked(flow, facts(), { kind: 'blocks', caseId: OTHER }));
    expect(linked).toMatchObject({ actionKey: 'link', state: { from: 'new', to: 'new' }, mails: [] });
    expect(linked.entries).toMatchObject([
      { changes: [{ what: 'linked', from: null, to: OTHER, key: 'blocks' }] },
    ]);
    const unlinked = planned(planUnlinked(flow, facts(), { kind: 'blocks', caseId: OTHER }));
    expect(unlinked.entries).toMatchObject([{ changes: [{ what: 'unlinked', from: OTHER, to: null }] }]);
  });
});
