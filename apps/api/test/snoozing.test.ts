import { RunSnoozes } from '@sprawa/cases';
import { customerWrites } from '../testing/customer-writes.js';
import { LIST, QUEUES } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const SNOOZE = /* GraphQL */ `
  mutation ($number: String!, $until: DateTime) {
    snoozeCase(number: $number, until: $until) {
      unread
      snooze {
        until
      }
    }
  }
`;
const WAKE = /* GraphQL */ `
  mutation ($number: String!) {
    wakeCase(number: $number) {
      snooze {
        until
      }
    }
  }
`;
const LOOK = /* GraphQL */ `
  query ($number: String!) {
    case(number: $number) {
      unread
      version
      entryCount
      snooze {
        until
      }
    }
  }
`;
const NOTICES = '{ notices { notices { kind number } } }';

let api: RunningApi;
let number: string;
let written = 0;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  number = (await customerWrites(api, { email: `snooze${++written}@customer.example` })).number;
});

const [EXPERT, SPECIALIST] = ['expert@test.example', 'specialist@test.example'];
const ask = async (email: string, query: string, variables: object = {}) =>
  (await api.agent(email)).ask(query, variables);
const snooze = (until: string | null, email = EXPERT) => ask(email, SNOOZE, { number, until });
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const listed = async (queue: string, email = EXPERT): Promise<boolean> =>
  (await ask(email, LIST, { filter: { queue } })).cases.edges.some(({ node }: any) => node.number === number);
const counts = async (email = EXPERT): Promise<Record<string, number>> =>
  Object.fromEntries((await ask(email, QUEUES)).queues.map(({ key, count }: any) => [key, count]));
const wakeUp = () => api.app.get(RunSnoozes).run();
const pass = () =>
  api.source.query(
    `UPDATE case_snooze SET until = now() - interval '1 second' WHERE until IS NOT NULL
       AND case_id = (SELECT id FROM cases WHERE number = $1)`,
    [number],
  );

describe('a case put out of the way', () => {
  it('leaves one’s queues and their counts, stands in a queue of its own, and stays where all are', async () => {
    const before = await counts();
    const until = inHours(5);
    expect((await snooze(until)).snoozeCase).toMatchObject({ snooze: { until } });
    expect(await listed('TO_ASSIGN')).toBe(false);
    expect(await listed('UNREAD')).toBe(false);
    expect(await listed('SNOOZED')).toBe(true);
    expect(await listed('ALL')).toBe(true);
    expect(await counts()).toEqual({
      ...before,
      TO_ASSIGN: before.TO_ASSIGN! - 1,
      UNREAD: before.UNREAD! - 1,
      SNOOZED: before.SNOOZED! + 1,
    });
    const search = await ask(EXPERT, LIST, { filter: { text: number } });
    expect(search.cases.totalCount).toBe(1);
  });

  it('is nobody else’s business: their lists, counts and the case itself are as before', async () => {
    const before = await counts(SPECIALIST);
    const { version, entryCount } = (await ask(SPECIALIST, LOOK, { number })).case;
    await snooze(null);
    expect(await counts(SPECIALIST)).toEqual(before);
    expect(await listed('TO_ASSIGN', SPECIALIST)).toBe(true);
    expect((await ask(SPECIALIST, LOOK, { number })).case).toMatchObject({
      ...{ version, entryCount, snooze: null },
    });
  });

  it('comes back by hand', async () => {
    await snooze(inHours(5));
    expect((await ask(EXPERT, WAKE, { number })).wakeCase).toEqual({ snooze: null });
    expect(await listed('TO_ASSIGN')).toBe(true);
    expect(await listed('SNOOZED')).toBe(false);
  });

  it('comes back when its time has come: unread, with one notice, however often one looks', async () => {
    await ask(EXPERT, 'mutation ($number: String!) { markRead(number: $number) { unread } }', { number });
    await snooze(inHours(5));
    await wakeUp();
    expect(await listed('SNOOZED')).toBe(true);
    await pass();
    await Promise.all([wakeUp(), wakeUp()]);
    await wakeUp();
    expect((await ask(EXPERT, LOOK, { number })).case).toMatchObject({ unread: true, snooze: null });
    expect(await listed('TO_ASSIGN')).toBe(true);
    const { notices } = (await ask(EXPERT, NOTICES)).notices;
    expect(notices.filter((notice: any) => notice.number === number)).toEqual([
      { kind: 'SNOOZE_OVER', number },
    ]);
  });

  it.each([
    ['without a time', null],
    ['before its time', inHours(50)],
  ])('comes back %s when the customer writes, and not for what colleagues do', async (_when, until) => {
    await snooze(until);
    const note = { number, version: (await ask(EXPERT, LOOK, { number })).case.version, action: 'note' };
    await ask(
      SPECIALIST,
      'mutation ($input: PerformActionInput!) { performAction(input: $input) { __typename } }',
      { input: { ...note, html: '<p>Between us</p>' } },
    );
    await wakeUp();
    expect(await listed('SNOOZED')).toBe(true);
    await api.source.query(
      `WITH c AS (UPDATE cases SET entry_count = entry_count + 1 WHERE number = $1 RETURNING id, contact_id, entry_count, version)
       INSERT INTO case_entry (id, case_id, position, kind, visibility, author_kind, contact_id, body, case_version)
       SELECT gen_random_uuid(), id, entry_count, 'message', 'public', 'contact', contact_id, 'And?', version FROM c`,
      [number],
    );
    await wakeUp();
    expect(await listed('SNOOZED')).toBe(false);
    expect((await ask(EXPERT, LOOK, { number })).case).toMatchObject({ unread: true, snooze: null });
  });

  it('can be put off again, to another time', async () => {
    await snooze(inHours(1));
    const later = inHours(30);
    expect((await snooze(later)).snoozeCase.snooze).toEqual({ until: later });
  });
});

describe('a time to put it off to', () => {
  it.each([
    ['has to lie ahead', inHours(-1)],
    ['is at most two years away', inHours(24 * 800)],
    ['has to be a time', 'tomorrow'],
  ])('%s', async (_what, until) => {
    const { errors } = await (await api.agent(EXPERT)).raw(SNOOZE, { number, until });
    expect(errors![0]!.extensions.code).toMatch(/BAD_INPUT|BAD_USER_INPUT/);
    expect((await ask(EXPERT, LOOK, { number })).case.snooze).toBeNull();
  });
});
