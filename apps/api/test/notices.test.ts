import { Notices, type NewNotice } from '@sprawa/cases';
import { Transactions, Writes } from '@sprawa/platform';
import { Listener } from '../testing/access/listener.js';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, PERFORM } from '../testing/operations.js';
import { PASSWORD, startApi, type RunningApi } from '../testing/start-api.js';
import { DoorClient } from '../testing/door-client.js';

const NOTICES = /* GraphQL */ `
  query ($first: Int, $after: ID) {
    notices(first: $first, after: $after) {
      unread
      more
      notices {
        id
        kind
        read
        text
        count
        number
        subject
        by {
          name
        }
      }
    }
  }
`;
const READ = /* GraphQL */ `
  mutation ($ids: [ID!]) {
    markNoticesRead(ids: $ids)
  }
`;
const MARK_CASE = /* GraphQL */ `
  mutation ($number: String!) {
    markRead(number: $number) {
      number
    }
  }
`;
const LIVE = /* GraphQL */ `
  subscription {
    noticesChanged {
      unread
      notice {
        kind
        number
      }
    }
  }
`;
const TRAINEE = 'trainee@test.example';
const EXPERT = 'expert@test.example';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function idOf(table: 'agent' | 'cases', column: string, value: string): Promise<string> {
  const [row] = await api.source.query(`SELECT id FROM ${table} WHERE ${column} = $1`, [value]);
  return row.id;
}
async function tell(email: string, number: string, more: Partial<NewNotice> = {}) {
  const agentId = await idOf('agent', 'email', email);
  const caseId = await idOf('cases', 'number', number);
  await api.app.get(Transactions).run(async (tx) => {
    const writes = new Writes(tx);
    await api.app.get(Notices).tell(writes, { agentId, kind: 'mentioned', caseId, data: {}, ...more });
    await writes.send();
  });
}
const mine = async (email: string, asked: object = {}) =>
  (await (await api.agent(email)).ask(NOTICES, asked)).notices;
const forget = () => api.source.query('DELETE FROM notice');
beforeEach(forget);

describe('a notice', () => {
  it('stands in the list of whom it was told to, with its words and its case, and in nobody else’s', async () => {
    const { number } = await customerWrites(api, { subject: 'A drum that squeaks' });
    const byAgentId = await idOf('agent', 'email', EXPERT);
    await tell(TRAINEE, number, { kind: 'reply-rejected', data: { byAgentId, text: 'Name\nthe   law.' } });
    expect(await mine(TRAINEE)).toMatchObject({
      unread: 1,
      more: false,
      notices: [
        {
          kind: 'REPLY_REJECTED',
          read: false,
          text: 'Name the law.',
          number,
          subject: 'A drum that squeaks',
          by: { name: 'Eva Expert' },
        },
      ],
    });
    expect(await mine(EXPERT)).toEqual({ unread: 0, more: false, notices: [] });
  });

  it('is not told to whoever did it themselves', async () => {
    const { number } = await customerWrites(api);
    await tell(TRAINEE, number, { data: { byAgentId: await idOf('agent', 'email', TRAINEE) } });
    expect(await mine(TRAINEE)).toMatchObject({ unread: 0, notices: [] });
  });

  it('is gone with the sight of its case: neither listed nor counted', async () => {
    const { number } = await customerWrites(api);
    await tell(TRAINEE, number);
    const manager = await api.agent('manager@test.example');
    const { version } = (await manager.ask(CASE, { number })).case;
    await manager.ask(PERFORM, { input: { number, version, action: 'delete' } });
    expect(await mine(TRAINEE)).toMatchObject({ unread: 0, notices: [] });
  });

  it('arrives live at their devices alone', async () => {
    const { number } = await customerWrites(api);
    const listen = async (email: string) =>
      new Listener(api.url, 'agent', await DoorClient.signIn(api.url, 'agent', email, PASSWORD), LIVE);
    const [trainee, expert] = [await listen(TRAINEE), await listen(EXPERT)];
    const heard = await trainee.afterHearing(() => tell(TRAINEE, number));
    expect(heard).toMatchObject({
      value: { noticesChanged: { notice: { kind: 'MENTIONED', number } } },
    });
    const other = await expert.afterHearing(() => tell(EXPERT, number, { kind: 'followed' }));
    expect(other).toMatchObject({ value: { noticesChanged: { notice: { kind: 'FOLLOWED' } } } });
    trainee.close();
    expert.close();
  });

  it('is known to no customer and to nobody without a session', async () => {
    const asked = await api
      .anonymous('agent')
      .ask(NOTICES)
      .then(
        () => 'answered',
        (error: Error) => error.message,
      );
    expect(asked).toContain('UNAUTHENTICATED');
    const [{ role }] = await api.source.query('SELECT portal_role() AS role');
    const [{ may }] = await api.source.query(
      `SELECT has_any_column_privilege($1, 'notice', 'SELECT, INSERT, UPDATE') AS may`,
      [role],
    );
    expect(may).toBe(false);
  });
});

describe('reading notices', () => {
  it('marks those named, or all; ids of others change nothing', async () => {
    const { number } = await customerWrites(api);
    await tell(TRAINEE, number);
    await tell(TRAINEE, number);
    await tell(EXPERT, number);
    const [{ id: foreign }] = (await mine(EXPERT)).notices;
    const [{ id: own }] = (await mine(TRAINEE)).notices;
    const trainee = await api.agent(TRAINEE);
    expect(await trainee.ask(READ, { ids: [own, foreign, 'nonsense'] })).toEqual({ markNoticesRead: 1 });
    expect(await mine(EXPERT)).toMatchObject({ unread: 1 });
    expect(await trainee.ask(READ)).toEqual({ markNoticesRead: 0 });
    expect((await mine(TRAINEE)).notices.map(({ read }: any) => read)).toEqual([true, true]);
  });

  it('comes with reading the case', async () => {
    const { number } = await customerWrites(api);
    const other = await customerWrites(api);
    await tell(TRAINEE, number);
    await tell(TRAINEE, other.number);
    await (await api.agent(TRAINEE)).ask(MARK_CASE, { number });
    expect(await mine(TRAINEE)).toMatchObject({ unread: 1 });
  });

  it('goes page by page, newest first', async () => {
    const { number } = await customerWrites(api);
    for (const text of ['one', 'two', 'three']) await tell(TRAINEE, number, { data: { text } });
    const first = await mine(TRAINEE, { first: 2 });
    expect(first).toMatchObject({ more: true, notices: [{ text: 'three' }, { text: 'two' }] });
    const next = await mine(TRAINEE, { first: 2, after: first.notices[1].id });
    expect(next).toMatchObject({ more: false, notices: [{ text: 'one' }] });
  });
});

it('forgets notices of a quarter of a year ago', async () => {
  const { number } = await customerWrites(api);
  await tell(TRAINEE, number);
  await api.source.query(`UPDATE notice SET created_at = now() - interval '91 days'`);
  await tell(TRAINEE, number);
  await api.app.get(Notices).sweep();
  expect((await mine(TRAINEE)).notices).toHaveLength(1);
});

describe('a case one follows (CS-13)', () => {
  const FOLLOW = `mutation ($number: String!, $follow: Boolean!) { followCase(number: $number, follow: $follow) { followed } }`;
  const noteDown = async (email: string, number: string, html: string) => {
    const agent = await api.agent(email);
    const { version } = (await agent.ask(CASE, { number })).case;
    await agent.ask(PERFORM, { input: { number, version, action: 'note', html } });
  };
  const followed = async (email: string, number: string) =>
    (await (await api.agent(email)).ask(NOTICES)).notices.notices.filter(
      (notice: any) => notice.kind === 'FOLLOWED' && notice.number === number,
    );

  it('tells of every change not one’s own, as one notice until one looks', async () => {
    const { number } = await customerWrites(api);
    const trainee = await api.agent(TRAINEE);
    await trainee.ask(FOLLOW, { number, follow: true });
    await noteDown(TRAINEE, number, '<p>My own words</p>');
    expect(await followed(TRAINEE, number)).toEqual([]);

    const live = await trainee.subscribe(LIVE);
    await noteDown(EXPERT, number, '<p>The first</p>');
    expect(await followed(TRAINEE, number)).toMatchObject([{ count: 1, text: 'The first', read: false }]);
    await noteDown(EXPERT, number, '<p>The second</p>');
    expect(await followed(TRAINEE, number)).toMatchObject([{ count: 2, text: 'The second', read: false }]);
    expect((await live.next()).noticesChanged).toMatchObject({ notice: { kind: 'FOLLOWED', number } });
    live.close();

    await trainee.ask(MARK_CASE, { number });
    await noteDown(EXPERT, number, '<p>The third</p>');
    expect(await followed(TRAINEE, number)).toMatchObject([
      { count: 1, text: 'The third', read: false },
      { count: 2, read: true },
    ]);
    expect(await followed(EXPERT, number)).toEqual([]);
  });

  it('tells nothing once one does not follow it any more, or may not see it', async () => {
    const { number, caseId } = await customerWrites(api);
    const trainee = await api.agent(TRAINEE);
    await trainee.ask(FOLLOW, { number, follow: true });
    await noteDown(EXPERT, number, '<p>Seen</p>');
    await api.source.query(`UPDATE cases SET deleted_at = now() WHERE id = $1`, [caseId]);
    expect(await followed(TRAINEE, number)).toEqual([]);
    await api.source.query(`UPDATE cases SET deleted_at = NULL WHERE id = $1`, [caseId]);
    await trainee.ask(MARK_CASE, { number });
    await trainee.ask(FOLLOW, { number, follow: false });
    await noteDown(EXPERT, number, '<p>Unheard</p>');
    expect((await followed(TRAINEE, number)).filter(({ read }: any) => !read)).toEqual([]);
  });
});
