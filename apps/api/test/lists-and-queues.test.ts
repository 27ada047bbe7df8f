import { jest } from '@jest/globals';
import { FoldCounts, RunTimers } from '@sprawa/cases';
import { HotReads } from '@sprawa/platform';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, LIST, PERFORM, QUEUES } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
const numbers: string[] = [];
beforeAll(async () => {
  api = await startApi();
  for (let n = 0; n < 25; n++)
    numbers.push(
      (
        await customerWrites(api, {
          email: `c${n}@customer.example`,
          name: `Customer ${n}`,
          subject: `Question ${n} about łódź`,
          text: `words${n} wspólne`,
        })
      ).number,
    );
});
afterAll(() => api.stop());

const expert = () => api.agent('expert@test.example');
const queue = async (key: string, email = 'expert@test.example') =>
  (await (await api.agent(email)).ask(QUEUES)).queues.find((candidate: any) => candidate.key === key).count;
const version = async (number: string) => (await (await expert()).ask(CASE, { number })).case.version;
const perform = async (number: string, action: string, more: object = {}) =>
  (
    await (
      await expert()
    ).ask(PERFORM, { input: { number, version: await version(number), action, ...more } })
  ).performAction;

describe('a list', () => {
  it.each(['NEWEST_ACTIVITY', 'OLDEST_ACTIVITY', 'NEWEST', 'OLDEST', 'PRIORITY'])(
    'in pages by %s shows every case once',
    async (sort) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { cases }: any = await (
          await expert()
        ).ask(LIST, { filter: { queue: 'ALL' }, sort, first: 7, after });
        seen.push(...cases.edges.map(({ node }: any) => node.number));
        after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
      } while (after);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBe(await queue('ALL'));
    },
  );

  it.each(['NEWEST_ACTIVITY', 'OLDEST_ACTIVITY', 'NEWEST', 'OLDEST', 'PRIORITY'])(
    'is read back page by page as it was read on, by %s',
    async (sort) => {
      const page = async (place: object) =>
        (await (await expert()).ask(LIST, { filter: { queue: 'ALL' }, sort, first: 7, ...place })).cases;
      const shown = ({ edges }: any) => edges.map(({ node }: any) => node.number);
      const first = await page({});
      const second = await page({ after: first.pageInfo.endCursor });
      const third = await page({ after: second.pageInfo.endCursor });
      const back = await page({ before: third.pageInfo.startCursor });
      expect(shown(back)).toEqual(shown(second));
      expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
      const start = await page({ before: back.pageInfo.startCursor });
      expect(shown(start)).toEqual(shown(first));
      expect(start.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
      expect(start.totalCount).toBe(first.totalCount);
      expect(shown(await page({ after: start.pageInfo.endCursor }))).toEqual(shown(second));
      // Before the very first there is nothing.
      expect(shown(await page({ before: first.pageInfo.startCursor }))).toEqual([]);
    },
  );

  it('of a search is read back by how well it answers', async () => {
    const page = async (place: object) =>
      (
        await (
          await expert()
        ).ask(LIST, { filter: { text: 'question' }, sort: 'RELEVANCE', first: 7, ...place })
      ).cases;
    const shown = ({ edges }: any) => edges.map(({ node }: any) => node.number);
    const first = await page({});
    const second = await page({ after: first.pageInfo.endCursor });
    expect(shown(await page({ before: second.pageInfo.startCursor }))).toEqual(shown(first));
  });

  it('costs a handful of statements whatever its size, and whatever its cases carry', async () => {
    const { token } = await expert();
    const labelled = LIST.replace('unread', 'unread labels { name color }');
    const statements: string[] = [];
    const original = api.source.createQueryRunner.bind(api.source);
    api.source.createQueryRunner = ((...args: Parameters<typeof original>) => {
      const runner = original(...args);
      const query = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
      runner.query = ((sql: string, ...rest: unknown[]) => (
        statements.push(sql),
        query(sql, ...rest)
      )) as typeof runner.query;
      return runner;
    }) as typeof original;
    const hot = jest.spyOn(api.app.get(HotReads), 'query');
    const count = async (first: number) => {
      statements.length = 0;
      hot.mockClear();
      await fetch(`${api.url}/graphql/agent`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: labelled, variables: { filter: { queue: 'ALL' }, first } }),
      });
      return [...statements, ...hot.mock.calls.map(([sql]) => sql)].filter(
        (sql) => sql.includes('cases') || sql.includes('contact') || sql.includes('session'),
      ).length;
    };
    try {
      const [few, many] = [await count(2), await count(25)];
      expect(few).toBeGreaterThan(0);
      expect(many).toBe(few);
      await api.source.query(
        `INSERT INTO label (id, name, color, for_cases, for_contacts, for_templates)
         SELECT gen_random_uuid(), 'Label ' || n, 'teal', true, false, false FROM generate_series(1, 3) n`,
      );
      await api.source.query(`UPDATE cases SET label_ids = ARRAY(SELECT id FROM label)`);
      await count(2);
      expect(await count(25)).toBe(many);
      await api.source.query(`UPDATE cases SET label_ids = '{}'`);
      expect(many).toBeLessThanOrEqual(6);
    } finally {
      api.source.createQueryRunner = original;
      hot.mockRestore();
    }
  });

  it('a made-up cursor starts from the beginning', async () => {
    const { cases } = await (await expert()).ask(LIST, { after: 'bm9uc2Vuc2U', first: 3 });
    expect(cases.edges).toHaveLength(3);
  });
});

describe('a search', () => {
  it('for a number finds exactly that case', async () => {
    for (const text of [numbers[3], `#${numbers[3]}`]) {
      const { cases } = await (await expert()).ask(LIST, { filter: { text } });
      expect(cases.edges.map(({ node }: any) => node.number)).toEqual([numbers[3]]);
    }
  });

  it.each([
    ['a word of the subject, without its Polish letters', 'lodz', 25],
    ['the beginning of a word of a message', 'wspol', 25],
    ['a word of one message', 'words7', 1],
    ['the contact’s name', 'Customer 12', 1],
    ['the contact’s address', 'c9@customer', 1],
    ['nothing there', 'unfindable', 0],
    ['what looks like SQL', `%' OR ''='`, 0],
  ])('for %s', async (_what, text, count) => {
    const { cases } = await (await expert()).ask(LIST, { filter: { text } });
    expect(cases.totalCount).toBe(count);
  });
});

describe('the queues', () => {
  it('count what their lists show, for every role', async () => {
    await perform(numbers[0]!, 'take');
    await perform(numbers[1]!, 'reply', { html: '<p>x</p>' });
    for (const email of [
      'admin@test.example',
      'manager@test.example',
      'expert@test.example',
      'specialist@test.example',
      'trainee@test.example',
      'accountant@test.example',
    ]) {
      const agent = await api.agent(email);
      const { queues } = await agent.ask(QUEUES);
      for (const { key, count } of queues)
        expect([email, key, (await agent.ask(LIST, { filter: { queue: key } })).cases.totalCount]).toEqual([
          email,
          key,
          count,
        ]);
    }
  });

  it('equal a recount, before and after their cells are folded', async () => {
    const cells = async () =>
      api.source.query(
        `SELECT state_id, owner_id, group_id, proposal, sum(n)::int AS n FROM case_count GROUP BY 1,2,3,4 HAVING sum(n) <> 0 ORDER BY 1,2,3,4`,
      );
    const recount = await api.source.query(
      `SELECT state_id, owner_id, group_id, proposal_id IS NOT NULL AS proposal, count(*)::int AS n FROM cases WHERE deleted_at IS NULL GROUP BY 1,2,3,4 ORDER BY 1,2,3,4`,
    );
    const totals = async () =>
      api.source.query(
        `SELECT state_id, unassigned, proposal, sum(n)::int AS n FROM case_total GROUP BY 1,2,3 HAVING sum(n) <> 0 ORDER BY 1,2,3`,
      );
    const totalled = await api.source.query(
      `SELECT state_id, owner_id IS NULL AND group_id IS NULL AS unassigned, proposal_id IS NOT NULL AS proposal, count(*)::int AS n FROM cases WHERE deleted_at IS NULL GROUP BY 1,2,3 ORDER BY 1,2,3`,
    );
    expect([await cells(), await totals()]).toEqual([recount, totalled]);
    await api.app.get(FoldCounts).fold();
    expect([await cells(), await totals()]).toEqual([recount, totalled]);
    const [{ rows }] = await api.source.query(`SELECT count(*)::int AS rows FROM case_count`);
    expect(rows).toBe(recount.length);
  });

  it('hold what is mine, unread and followed', async () => {
    const number = numbers[5]!;
    const agent = await expert();
    const [mine, unread, followed] = [await queue('MINE'), await queue('UNREAD'), await queue('FOLLOWED')];
    await agent.ask(
      `mutation { followCase(number: "${number}") { followed } markRead(number: "${number}") { unread } }`,
    );
    expect(await queue('FOLLOWED')).toBe(followed + 1);
    expect(await queue('UNREAD')).toBe(unread - 1);
    await perform(number, 'take');
    expect(await queue('MINE')).toBe(mine + 1);
  });
});

describe('a case nobody answers for', () => {
  it('is closed by the clock when its time in the state is up, through the same door', async () => {
    const number = numbers[8]!;
    await perform(number, 'reply', { html: '<p>Is it solved?</p>' });
    await api.source.query(
      `UPDATE cases SET timer_at = now() - interval '1 minute' WHERE number = $1 AND timer_at IS NOT NULL`,
      [number],
    );
    await api.app.get(RunTimers).run();
    const found = (await (await expert()).ask(CASE, { number })).case;
    expect(found.state.open).toBe(false);
    expect(found.timeline.edges.at(-1).node).toMatchObject({
      __typename: 'ChangeEntry',
      author: { kind: 'SYSTEM' },
    });
  });
});

describe('a deleted case', () => {
  it('is gone for everybody, in every list and count', async () => {
    const number = numbers[9]!;
    const manager = await api.agent('manager@test.example');
    const before = await queue('ALL');
    const { performAction } = await manager.ask(PERFORM, {
      input: { number, version: await version(number), action: 'delete' },
    });
    expect(performAction).toMatchObject({ __typename: 'ActionPerformed', case: null });
    expect((await manager.ask(CASE, { number })).case).toBeNull();
    expect((await manager.ask(LIST, { filter: { text: number } })).cases.totalCount).toBe(0);
    expect(await queue('ALL')).toBe(before - 1);
  });
});
