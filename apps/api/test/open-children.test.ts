import { LinkingOffice } from '../testing/linking.js';
import { merge } from '../testing/merging.js';

let office: LinkingOffice;
beforeAll(async () => {
  office = await LinkingOffice.open();
}, 120_000);
afterAll(() => office.close());

describe('the open children of a case', () => {
  const OPEN = `query ($number: String!) { case(number: $number) { openChildren { count first { number subject } } } }`;
  const open = async (number: string, who = 'expert@test.example') =>
    (await (await office.api.agent(who)).ask(OPEN, { number })).case.openChildren;
  const numbersOf = (children: { first: { number: string }[] }) => children.first.map(({ number }) => number);

  it('are counted, the oldest three named, until they are closed', async () => {
    const [parent, a, b, c, d, related] = await office.several(6);
    expect(await open(parent)).toEqual({ count: 0, first: [] });
    for (const child of [d, b, a, c]) await office.link(child, 'CHILD_OF', parent);
    await office.link(related, 'RELATED', parent);
    const all = await open(parent);
    expect([all.count, numbersOf(all)]).toEqual([4, [a, b, c]]);
    await office.api.source.query(`UPDATE cases SET closed_at = now() WHERE number = $1`, [a]);
    const left = await open(parent);
    expect([left.count, numbersOf(left)]).toEqual([3, [b, c, d]]);
    expect(await open(b)).toEqual({ count: 0, first: [] });
  });

  it('are those of what was merged into it, too', async () => {
    const [gone, stays, child] = await office.several(3);
    await office.link(child, 'CHILD_OF', gone);
    await merge(await office.expert(), gone, stays);
    expect(numbersOf(await open(stays))).toEqual([child]);
  });

  it('are not even counted for an agent who may not see them', async () => {
    const [parent, seen, hidden] = await office.several(3);
    for (const child of [seen, hidden]) await office.link(child, 'CHILD_OF', parent);
    await office.hide(hidden);
    // A state that only experts see is one of closed cases; this one is open there.
    await office.api.source.query(`UPDATE cases SET closed_at = NULL WHERE number = $1`, [hidden]);
    expect((await open(parent)).count).toBe(2);
    const theirs = await open(parent, 'specialist@test.example');
    expect([theirs.count, numbersOf(theirs)]).toEqual([1, [seen]]);
  });
});
