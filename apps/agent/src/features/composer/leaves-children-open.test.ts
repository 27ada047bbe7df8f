import { leavesChildrenOpen } from './leaves-children-open.js';

const parent = (count: number, open = true) => ({ openChildren: { count }, state: { open } });
const to = (open: boolean, available = true) =>
  ({ available, leadsTo: { open } }) as Parameters<typeof leavesChildrenOpen>[1][number];
const stays = { available: true, leadsTo: null };

describe('open parts of a case (CS-28)', () => {
  it.each([
    ['are told of where an action closes it', parent(2), [stays, to(false)], true],
    ['are not told of where none does', parent(2), [stays, to(true)], false],
    ['are not told of for an action that is not available', parent(2), [to(false, false)], false],
    ['are not told of in a case that is closed already', parent(2, false), [to(false)], false],
    ['are not told of where there are none', parent(0), [to(false)], false],
    ['are not told of where nothing can be done', parent(2), [], false],
  ])('%s', (_what, openCase, actions, told) => {
    expect(leavesChildrenOpen(openCase, actions)).toBe(told);
  });
});
