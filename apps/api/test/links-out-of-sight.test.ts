import { DONE, LinkingOffice, NOT_LIKE_THAT, refusal } from '../testing/linking.js';
import { versionOf } from '../testing/merging.js';

let office: LinkingOffice;
beforeAll(async () => {
  office = await LinkingOffice.open();
}, 120_000);
afterAll(() => office.close());

describe('an agent who may not see the one', () => {
  it('sees nothing of it beside the other: no link, no line, no number, nothing unread', async () => {
    const [seen, hidden] = await office.several(2);
    await office.hide(hidden);
    const specialist = 'specialist@test.example';
    const before = await office.found(seen, specialist);
    await (
      await office.api.agent(specialist)
    ).ask(`mutation ($number: String!) { markRead(number: $number, read: true) { id } }`, { number: seen });
    expect(await office.link(seen, 'CHILD_OF', hidden)).toEqual(DONE);
    expect(await office.linksOf(seen)).toEqual([['CHILD_OF', hidden]]);
    const after = await office.found(seen, specialist);
    expect(after).toEqual({ ...before, unread: false });
    expect(JSON.stringify(after)).not.toContain(hidden);

    expect(await office.link(seen, 'CHILD_OF', hidden, specialist)).toEqual(
      await office.link(seen, 'CHILD_OF', '99999999', specialist),
    );
    // Its parent is none of theirs to name.
    const [other] = await office.several(1);
    expect(await office.link(seen, 'CHILD_OF', other, specialist)).toMatchObject(refusal(NOT_LIKE_THAT));
  });

  it('is refused a circle in the same words, whether or not there is a case between that they do not see', async () => {
    const specialist = 'specialist@test.example';
    const answers: unknown[] = [];
    for (const between of ['seen', 'hidden']) {
      const [top, middle, bottom] = await office.several(3);
      await office.link(middle, 'CHILD_OF', top);
      await office.link(bottom, 'CHILD_OF', middle);
      if (between === 'hidden') await office.hide(middle);
      answers.push(await office.link(top, 'CHILD_OF', bottom, specialist));
    }
    expect(answers[0]).toMatchObject(refusal(NOT_LIKE_THAT));
    expect(answers[1]).toEqual(answers[0]);
  });

  it('is refused a level too many in the same words, whether or not they see all levels', async () => {
    const specialist = 'specialist@test.example';
    const answers: unknown[] = [];
    for (const between of ['seen', 'hidden']) {
      const [a, b, c, d, e, f] = await office.several(6);
      for (const [child, parent] of [
        [b, a],
        [c, b],
        [d, c],
        [e, d],
      ] as const)
        await office.link(child, 'CHILD_OF', parent);
      if (between === 'hidden') await office.hide(c);
      answers.push(await office.link(f, 'CHILD_OF', e, specialist));
    }
    expect(answers[0]).toMatchObject(refusal(NOT_LIKE_THAT));
    expect(answers[1]).toEqual(answers[0]);
  });

  it('finds the case where it stood in the list, and is told nothing though they follow it', async () => {
    const specialist = await office.api.agent('specialist@test.example');
    const [seen, hidden, newer] = await office.several(3);
    await office.hide(hidden);
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
    expect(await office.link(seen, 'RELATED', hidden)).toEqual(DONE);
    expect(await office.unlink(seen, 'RELATED', hidden)).toEqual(DONE);
    expect(await asSeen()).toEqual(before);
  });

  it('missed nothing of it when their change comes too late', async () => {
    const [seen, hidden] = await office.several(2);
    await office.hide(hidden);
    const specialist = await office.api.agent('specialist@test.example');
    const version = await versionOf(specialist, seen);
    await office.link(seen, 'RELATED', hidden);
    const { performAction } = await specialist.ask(
      `mutation ($input: PerformActionInput!) { performAction(input: $input) { __typename ... on VersionConflict { changes { __typename } } } }`,
      { input: { number: seen, version, action: 'note', html: '<p>Late</p>' } },
    );
    expect(performAction).toEqual({ __typename: 'VersionConflict', changes: [] });
  });

  it('may link as little as merge when they have not the right', async () => {
    const [one, other] = await office.several(2);
    await expect(office.link(one, 'RELATED', other, 'trainee@test.example')).rejects.toThrow();
  });
});
