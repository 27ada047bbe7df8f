import { customerWrites } from '../testing/customer-writes.js';
import { UNDO_MERGE, merge, versionOf } from '../testing/merging.js';
import { MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
/** A state that nobody else sees. */
let forExperts: string;
beforeAll(async () => {
  api = await startApi();
  const [state] = (await api.source.query(
    `UPDATE state SET visible_to = '{role:expert}' WHERE id = (
       SELECT s.id FROM state s JOIN stream t ON t.id = s.stream_id WHERE NOT s.open ORDER BY t.position, s.position DESC LIMIT 1)
     RETURNING id`,
  )) as [[{ id: string }]];
  forExperts = state[0].id;
  await register(api, 'anna@customer.example', 'Anna Nowak');
}, 120_000);
afterAll(() => api.stop());

const LINK = /* GraphQL */ `
  mutation ($input: LinkCasesInput!) {
    linkCases(input: $input) {
      __typename
      ... on ActionPerformed {
        number
      }
      ... on Refused {
        code
        message
        fieldErrors {
          path
          message
        }
      }
    }
  }
`;
const UNLINK = LINK.replace('linkCases', 'unlinkCases');

const LINKED = /* GraphQL */ `
  query ($number: String!) {
    case(number: $number) {
      number
      unread
      links {
        kind
        case {
          number
          closedAt
        }
        by {
          name
        }
      }
      timeline(last: 50) {
        totalCount
        edges {
          node {
            __typename
            visibility
            ... on ChangeEntry {
              summary
              changes {
                what
                from
                to
              }
            }
          }
        }
      }
    }
  }
`;

const anna = { email: 'anna@customer.example', name: 'Anna Nowak' };
const expert = () => api.agent('expert@test.example');
const opened = async (more: object = {}) => customerWrites(api, { ...anna, ...more });
const several = async (count: number) => {
  const cases: Awaited<ReturnType<typeof opened>>[] = [];
  for (let made = 0; made < count; made++) cases.push(await opened());
  return cases.map(({ number }) => number) as [string, string, string, string, string, string, string];
};
const link = async (number: string, kind: string, to: string, who = 'expert@test.example') =>
  (await (await api.agent(who)).ask(LINK, { input: { number, kind, to } })).linkCases;
const unlink = async (number: string, kind: string, to: string) =>
  (await (await expert()).ask(UNLINK, { input: { number, kind, to } })).unlinkCases;
const found = async (number: string, who = 'expert@test.example') =>
  (await (await api.agent(who)).ask(LINKED, { number })).case;
const linksOf = async (number: string, who?: string) =>
  (await found(number, who)).links.map((each: { kind: string; case: { number: string } }) => [
    each.kind,
    each.case.number,
  ]);
const linesOf = async (number: string, who?: string) =>
  (await found(number, who)).timeline.edges.flatMap(({ node }: any) => node.summary ?? []);
const DONE = expect.objectContaining({ __typename: 'ActionPerformed' });
const refusal = (message: string) => ({
  ...{ __typename: 'Refused', code: 'INVALID_INPUT', message },
  fieldErrors: [{ path: 'to', message }],
});
const NOT_LIKE_THAT =
  'These cases cannot be linked like that: a case has at most one parent, stands under none of its own children, and in at most 5 levels.';
/** Puts a case where only experts see it. */
const hide = async (number: string): Promise<void> => {
  await api.source.query(`UPDATE cases SET state_id = $2 WHERE number = $1`, [number, forExperts]);
};

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
    const [one, other] = await several(2);
    expect(await link(one, kind, other)).toEqual({ __typename: 'ActionPerformed', number: one });
    expect(await linksOf(one)).toEqual([[kind, other]]);
    expect(await linksOf(other)).toEqual([[opposite, one]]);
    const here = await found(one);
    expect(here.links[0].by.name).toBe('Eva Expert');
    expect(here.timeline.edges.at(-1).node).toMatchObject({
      visibility: 'INTERNAL',
      summary: expect.stringContaining(words),
      changes: [{ what: 'linked', from: null, to: other }],
    });
    expect((await linesOf(other)).at(-1)).toContain(one);
  });

  it('are parted again with a line in both, and linking puts it back', async () => {
    const [one, other] = await several(2);
    await link(one, 'BLOCKS', other);
    expect(await unlink(other, 'BLOCKS', one)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await unlink(other, 'BLOCKED_BY', one)).toEqual(DONE);
    expect(await linksOf(one)).toEqual([]);
    expect((await linesOf(one)).at(-1)).toBe(`noted that this case no longer blocks case ${other}`);
    expect(await unlink(one, 'BLOCKS', other)).toMatchObject({
      code: 'NOT_FOUND',
      message: 'These cases are not linked like that any more.',
    });
    expect(await link(one, 'BLOCKS', other)).toEqual(DONE);
    expect(await unlink(one, 'BLOCKS', other)).toEqual(DONE);
  });

  it('are linked in one way at a time, and none with itself', async () => {
    const [one, other] = await several(2);
    await link(one, 'RELATED', other);
    const already = 'These cases are linked already. Take that link away first.';
    expect(await link(other, 'RELATED', one)).toMatchObject(refusal(already));
    expect(await link(one, 'BLOCKS', other)).toMatchObject(refusal(already));
    expect(await link(one, 'RELATED', one)).toMatchObject(refusal('A case cannot be linked with itself.'));
    expect(await link(one, 'RELATED', '99999999')).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('say nothing of it in the portal', async () => {
    const [one, other] = await several(2);
    await link(one, 'RELATED', other);
    const customer = await api.customer(anna.email);
    const { myCase } = await customer.ask(MY_CASE, { number: one });
    expect(JSON.stringify(myCase)).not.toContain(other);
  });
});

describe('a parent and its children', () => {
  it('are a tree: one parent, no circle, at most five levels', async () => {
    const [a, b, c, d, e, f, g] = await several(7);
    for (const [child, parent] of [
      [b, a],
      [c, b],
      [d, c],
      [e, d],
    ] as const)
      expect(await link(child, 'CHILD_OF', parent)).toEqual(DONE);
    expect(await link(b, 'CHILD_OF', f)).toMatchObject(
      refusal(`Case ${b} stands under case ${a} already. Take it out from there first.`),
    );
    expect(await link(f, 'PARENT_OF', b)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await link(a, 'CHILD_OF', d)).toMatchObject(refusal(NOT_LIKE_THAT));
    expect(await link(f, 'CHILD_OF', e)).toMatchObject(refusal(NOT_LIKE_THAT));
    await link(g, 'CHILD_OF', f);
    expect(await link(f, 'CHILD_OF', d)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await link(f, 'CHILD_OF', c)).toEqual(DONE);
    expect(await linksOf(c)).toEqual([
      ['CHILD_OF', b],
      ['PARENT_OF', d],
      ['PARENT_OF', f],
    ]);
  });

  it('make no circle when two put them under each other at once', async () => {
    for (let round = 0; round < 3; round++) {
      const [a, b, c] = await several(3);
      const outcomes = await Promise.all([
        link(a, 'CHILD_OF', b),
        link(b, 'CHILD_OF', c),
        link(c, 'CHILD_OF', a),
      ]);
      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
        'ActionPerformed',
        'ActionPerformed',
        'Refused',
      ]);
    }
  });
});

describe('the open children of a case', () => {
  const OPEN = `query ($number: String!) { case(number: $number) { openChildren { count first { number subject } } } }`;
  const open = async (number: string, who = 'expert@test.example') =>
    (await (await api.agent(who)).ask(OPEN, { number })).case.openChildren;
  const numbersOf = (children: { first: { number: string }[] }) => children.first.map(({ number }) => number);

  it('are counted, the oldest three named, until they are closed', async () => {
    const [parent, a, b, c, d, related] = await several(6);
    expect(await open(parent)).toEqual({ count: 0, first: [] });
    for (const child of [d, b, a, c]) await link(child, 'CHILD_OF', parent);
    await link(related, 'RELATED', parent);
    const all = await open(parent);
    expect([all.count, numbersOf(all)]).toEqual([4, [a, b, c]]);
    await api.source.query(`UPDATE cases SET closed_at = now() WHERE number = $1`, [a]);
    const left = await open(parent);
    expect([left.count, numbersOf(left)]).toEqual([3, [b, c, d]]);
    expect(await open(b)).toEqual({ count: 0, first: [] });
  });

  it('are those of what was merged into it, too', async () => {
    const [gone, stays, child] = await several(3);
    await link(child, 'CHILD_OF', gone);
    await merge(await expert(), gone, stays);
    expect(numbersOf(await open(stays))).toEqual([child]);
  });

  it('are not even counted for an agent who may not see them', async () => {
    const [parent, seen, hidden] = await several(3);
    for (const child of [seen, hidden]) await link(child, 'CHILD_OF', parent);
    await hide(hidden);
    // A state that only experts see is one of closed cases; this one is open there.
    await api.source.query(`UPDATE cases SET closed_at = NULL WHERE number = $1`, [hidden]);
    expect((await open(parent)).count).toBe(2);
    const theirs = await open(parent, 'specialist@test.example');
    expect([theirs.count, numbersOf(theirs)]).toEqual([1, [seen]]);
  });
});

describe('an agent who may not see the one', () => {
  it('sees nothing of it beside the other: no link, no line, no number, nothing unread', async () => {
    const [seen, hidden] = await several(2);
    await hide(hidden);
    const specialist = 'specialist@test.example';
    const before = await found(seen, specialist);
    await (
      await api.agent(specialist)
    ).ask(`mutation ($number: String!) { markRead(number: $number, read: true) { id } }`, { number: seen });
    expect(await link(seen, 'CHILD_OF', hidden)).toEqual(DONE);
    expect(await linksOf(seen)).toEqual([['CHILD_OF', hidden]]);
    const after = await found(seen, specialist);
    expect(after).toEqual({ ...before, unread: false });
    expect(JSON.stringify(after)).not.toContain(hidden);

    expect(await link(seen, 'CHILD_OF', hidden, specialist)).toEqual(
      await link(seen, 'CHILD_OF', '99999999', specialist),
    );
    // Its parent is none of theirs to name.
    const [other] = await several(1);
    expect(await link(seen, 'CHILD_OF', other, specialist)).toMatchObject(refusal(NOT_LIKE_THAT));
  });

  it('is refused a circle in the same words, whether or not there is a case between that they do not see', async () => {
    const specialist = 'specialist@test.example';
    const answers: unknown[] = [];
    for (const between of ['seen', 'hidden']) {
      const [top, middle, bottom] = await several(3);
      await link(middle, 'CHILD_OF', top);
      await link(bottom, 'CHILD_OF', middle);
      if (between === 'hidden') await hide(middle);
      answers.push(await link(top, 'CHILD_OF', bottom, specialist));
    }
    expect(answers[0]).toMatchObject(refusal(NOT_LIKE_THAT));
    expect(answers[1]).toEqual(answers[0]);
  });

  it('is refused a level too many in the same words, whether or not they see all levels', async () => {
    const specialist = 'specialist@test.example';
    const answers: unknown[] = [];
    for (const between of ['seen', 'hidden']) {
      const [a, b, c, d, e, f] = await several(6);
      for (const [child, parent] of [
        [b, a],
        [c, b],
        [d, c],
        [e, d],
      ] as const)
        await link(child, 'CHILD_OF', parent);
      if (between === 'hidden') await hide(c);
      answers.push(await link(f, 'CHILD_OF', e, specialist));
    }
    expect(answers[0]).toMatchObject(refusal(NOT_LIKE_THAT));
    expect(answers[1]).toEqual(answers[0]);
  });

  it('finds the case where it stood in the list, and is told nothing though they follow it', async () => {
    const specialist = await api.agent('specialist@test.example');
    const [seen, hidden, newer] = await several(3);
    await hide(hidden);
    await specialist.ask(`mutation ($number: String!) { followCase(number: $number, follow: true) { id } }`, {
      number: seen,
    });
    const asSeen = async () => {
      const { cases, notices } = await specialist.ask(
        `{ cases(sort: NEWEST_ACTIVITY, first: 100) { edges { node { number lastActivityAt } } } notices { notices { number } } }`,
      );
      const rows = cases.edges.map(({ node }: any) => node);
      return {
        rows: rows.filter(({ number }: any) => [seen, newer].includes(number)),
        notices: notices.notices.filter(({ number }: any) => number === seen),
      };
    };
    const before = await asSeen();
    expect(before.rows.map(({ number }: any) => number)).toEqual([newer, seen]);
    expect(await link(seen, 'RELATED', hidden)).toEqual(DONE);
    expect(await unlink(seen, 'RELATED', hidden)).toEqual(DONE);
    expect(await asSeen()).toEqual(before);
  });

  it('missed nothing of it when their change comes too late', async () => {
    const [seen, hidden] = await several(2);
    await hide(hidden);
    const specialist = await api.agent('specialist@test.example');
    const version = await versionOf(specialist, seen);
    await link(seen, 'RELATED', hidden);
    const { performAction } = await specialist.ask(
      `mutation ($input: PerformActionInput!) { performAction(input: $input) { __typename ... on VersionConflict { changes { __typename } } } }`,
      { input: { number: seen, version, action: 'note', html: '<p>Late</p>' } },
    );
    expect(performAction).toEqual({ __typename: 'VersionConflict', changes: [] });
  });

  it('may link as little as merge when they have not the right', async () => {
    const [one, other] = await several(2);
    await expect(link(one, 'RELATED', other, 'trainee@test.example')).rejects.toThrow();
  });
});

describe('links of a case that is merged', () => {
  it('are those of the case that stays, without one to itself, and go back when it is undone', async () => {
    const [gone, stays, blocked, child] = await several(4);
    await link(gone, 'BLOCKS', blocked);
    await link(child, 'CHILD_OF', gone);
    await link(gone, 'RELATED', stays);
    await merge(await expert(), gone, stays);
    expect(await linksOf(stays)).toEqual([
      ['BLOCKS', blocked],
      ['PARENT_OF', child],
    ]);
    expect(await linksOf(blocked)).toEqual([['BLOCKED_BY', stays]]);
    expect(await linksOf(child)).toEqual([['CHILD_OF', stays]]);
    expect(await link(stays, 'RELATED', blocked)).toMatchObject({ code: 'INVALID_INPUT' });

    await (await expert()).ask(UNDO_MERGE, { number: gone });
    expect(await linksOf(stays)).toEqual([['RELATED', gone]]);
    expect(await linksOf(gone)).toEqual([
      ['BLOCKS', blocked],
      ['PARENT_OF', child],
      ['RELATED', stays],
    ]);
  });

  it('leave the case that stays under its own parent', async () => {
    const [gone, stays, ofGone, own] = await several(4);
    await link(gone, 'CHILD_OF', ofGone);
    await link(stays, 'CHILD_OF', own);
    await merge(await expert(), gone, stays);
    expect(await linksOf(stays)).toEqual([['CHILD_OF', own]]);
    expect(await linksOf(ofGone)).toEqual([]);
    expect(await unlink(stays, 'CHILD_OF', own)).toEqual(DONE);
    expect(await linksOf(stays)).toEqual([['CHILD_OF', ofGone]]);
  });

  it('may be taken away there', async () => {
    const [gone, stays, other] = await several(3);
    await link(other, 'RELATED', gone);
    await merge(await expert(), gone, stays);
    expect(await unlink(stays, 'RELATED', other)).toEqual(DONE);
    expect(await linksOf(other)).toEqual([]);
  });

  it('keep two apart that would make one case stand under itself', async () => {
    const [top, between, bottom] = await several(3);
    await link(between, 'CHILD_OF', top);
    await link(bottom, 'CHILD_OF', between);
    expect(await merge(await expert(), bottom, top)).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'into' }],
    });
    expect(await merge(await expert(), bottom, between)).toEqual(DONE);
    expect(await linksOf(between)).toEqual([['CHILD_OF', top]]);
  });
});

describe('a case that is split off', () => {
  it('may be linked with the one it came from in the same step', async () => {
    const from = await opened();
    const agent = await expert();
    await agent.ask(PERFORM, {
      input: {
        ...{ number: from.number, version: await versionOf(agent, from.number), action: 'note' },
        html: '<p>Another matter</p>',
      },
    });
    const [{ id, stream_id }] = (await api.source.query(
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
    expect(await linksOf(splitCase.number)).toEqual([['CHILD_OF', from.number]]);
    expect(await linksOf(from.number)).toEqual([['PARENT_OF', splitCase.number]]);
  });
});
