import { ANNA, DONE, LinkingOffice, NOT_LIKE_THAT, refusal } from '../testing/linking.js';
import { versionOf } from '../testing/merging.js';
import { MY_CASE, PERFORM } from '../testing/operations.js';

let office: LinkingOffice;
beforeAll(async () => {
  office = await LinkingOffice.open();
}, 120_000);
afterAll(() => office.close());

describe('two cases that are linked (CS-28)', () => {
  it.each([
    ['RELATED', 'RELATED', 'linked this case with case'],
    ['DUPLICATE_OF', 'DUPLICATED_BY', 'marked this case as a duplicate of case'],
    ['DUPLICATED_BY', 'DUPLICATE_OF', 'as a duplicate of this one'],
    ['BLOCKS', 'BLOCKED_BY', 'noted that this case blocks case'],
    ['BLOCKED_BY', 'BLOCKS', 'blocks this one'],
    ['CHILD_OF', 'PARENT_OF', 'put this case under case'],
    ['PARENT_OF', 'CHILD_OF', 'under this one'],
  ])('are told so on both sides: %s and %s', async (kind, opposite, words) => {
    const [one, other] = await office.several(2);
    expect(await office.link(one, kind, other)).toEqual({ __typename: 'ActionPerformed', number: one });
    expect(await office.linksOf(one)).toEqual([[kind, other]]);
    expect(await office.linksOf(other)).toEqual([[opposite, one]]);
    const here = await office.found(one);
    expect(here.links[0].by.name).toBe('Eva Expert');
    expect(here.timeline.edges.at(-1).node).toMatchObject({
      visibility: 'INTERNAL',
      summary: expect.stringContaining(words),
      changes: [{ what: 'linked', from: null, to: other }],
    });
    expect((await office.linesOf(other)).at(-1)).toContain(one);
  });

  it('are parted again with a line in both, and linking puts it back', async () => {
    const [one, other] = await office.several(2);
    await office.link(one, 'BLOCKS', other);
    expect(await office.unlink(other, 'BLOCKS', one)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await office.unlink(other, 'BLOCKED_BY', one)).toEqual(DONE);
    expect(await office.linksOf(one)).toEqual([]);
    expect((await office.linesOf(one)).at(-1)).toBe(`noted that this case no longer blocks case ${other}`);
    expect(await office.unlink(one, 'BLOCKS', other)).toMatchObject({
      code: 'NOT_FOUND',
      message: 'These cases are not linked like that any more.',
    });
    expect(await office.link(one, 'BLOCKS', other)).toEqual(DONE);
    expect(await office.unlink(one, 'BLOCKS', other)).toEqual(DONE);
  });

  it('are linked in one way at a time, and none with itself', async () => {
    const [one, other] = await office.several(2);
    await office.link(one, 'RELATED', other);
    const already = 'These cases are linked already. Take that link away first.';
    expect(await office.link(other, 'RELATED', one)).toMatchObject(refusal(already));
    expect(await office.link(one, 'BLOCKS', other)).toMatchObject(refusal(already));
    expect(await office.link(one, 'RELATED', one)).toMatchObject(
      refusal('A case cannot be linked with itself.'),
    );
    expect(await office.link(one, 'RELATED', '99999999')).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('say nothing of it in the portal', async () => {
    const [one, other] = await office.several(2);
    await office.link(one, 'RELATED', other);
    const customer = await office.api.customer(ANNA.email);
    const { myCase } = await customer.ask(MY_CASE, { number: one });
    expect(JSON.stringify(myCase)).not.toContain(other);
  });
});

describe('a parent and its children', () => {
  it('are a tree: one parent, no circle, at most five levels', async () => {
    const [a, b, c, d, e, f, g] = await office.several(7);
    for (const [child, parent] of [
      [b, a],
      [c, b],
      [d, c],
      [e, d],
    ] as const)
      expect(await office.link(child, 'CHILD_OF', parent)).toEqual(DONE);
    expect(await office.link(b, 'CHILD_OF', f)).toMatchObject(
      refusal(`Case ${b} stands under case ${a} already. Take it out from there first.`),
    );
    expect(await office.link(f, 'PARENT_OF', b)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await office.link(a, 'CHILD_OF', d)).toMatchObject(refusal(NOT_LIKE_THAT));
    expect(await office.link(f, 'CHILD_OF', e)).toMatchObject(refusal(NOT_LIKE_THAT));
    await office.link(g, 'CHILD_OF', f);
    expect(await office.link(f, 'CHILD_OF', d)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await office.link(f, 'CHILD_OF', c)).toEqual(DONE);
    expect(await office.linksOf(c)).toEqual([
      ['CHILD_OF', b],
      ['PARENT_OF', d],
      ['PARENT_OF', f],
    ]);
  });

  it('make no circle when two put them under each other at once', async () => {
    for (let round = 0; round < 3; round++) {
      const [a, b, c] = await office.several(3);
      const outcomes = await Promise.all([
        office.link(a, 'CHILD_OF', b),
        office.link(b, 'CHILD_OF', c),
        office.link(c, 'CHILD_OF', a),
      ]);
      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
        'ActionPerformed',
        'ActionPerformed',
        'Refused',
      ]);
    }
  });
});

describe('a case that is split off', () => {
  it('may be linked with the one it came from in the same step', async () => {
    const from = await office.opened();
    const agent = await office.expert();
    await agent.ask(PERFORM, {
      input: {
        ...{ number: from.number, version: await versionOf(agent, from.number), action: 'note' },
        html: '<p>Another matter</p>',
      },
    });
    const [{ id, stream_id }] = (await office.api.source.query(
      `SELECT e.id, c.stream_id FROM case_entry e JOIN cases c ON c.id = e.case_id WHERE c.number = $1 AND e.kind = 'note'`,
      [from.number],
    )) as [{ id: string; stream_id: string }];
    const { splitCase } = await agent.ask(
      `mutation ($input: SplitCaseInput!) { splitCase(input: $input) { ... on ActionPerformed { number } } }`,
      {
        input: {
          ...{ number: from.number, version: await versionOf(agent, from.number), entryIds: [id] },
          ...{ streamId: stream_id, subject: 'Another matter', link: 'CHILD_OF' },
        },
      },
    );
    expect(await office.linksOf(splitCase.number)).toEqual([['CHILD_OF', from.number]]);
    expect(await office.linksOf(from.number)).toEqual([['PARENT_OF', splitCase.number]]);
  });
});
