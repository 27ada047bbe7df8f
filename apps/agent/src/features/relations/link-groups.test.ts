import { LINK_ORDER, linkGroups, progressOf } from './link-groups.js';

const link = (kind: (typeof LINK_ORDER)[number], closedAt: string | null = null) => ({
  kind,
  case: { closedAt },
});

describe('what a case is linked with', () => {
  it('stands in groups that begin with what it belongs to and leave out what there is not', () => {
    const groups = linkGroups([link('RELATED'), link('PARENT_OF'), link('CHILD_OF'), link('PARENT_OF')]);
    expect(groups.map(({ kind, links }) => [kind, links.length])).toEqual([
      ['CHILD_OF', 1],
      ['PARENT_OF', 2],
      ['RELATED', 1],
    ]);
    expect(linkGroups([])).toEqual([]);
  });

  it('tells of a parent how many of its children are closed, and of another case nothing', () => {
    const closed = '2026-01-01T00:00:00Z';
    expect(progressOf([link('PARENT_OF', closed), link('PARENT_OF'), link('BLOCKS', closed)])).toEqual({
      closed: 1,
      all: 2,
    });
    expect(progressOf([link('CHILD_OF', closed)])).toBeNull();
  });
});
