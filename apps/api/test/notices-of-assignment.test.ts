import { BulkOffice, EXPERT, SPECIALIST } from '../testing/bulk-office.js';
import { UNDO_BULK, ended, inBulk } from '../testing/bulk.js';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE } from '../testing/operations.js';
import type { RunningApi } from '../testing/start-api.js';

const NOTICES = `{ notices(first: 50) { unread notices { kind read text count number by { name } } } }`;
const ASSIGN = `mutation ($input: AssignCaseInput!) { assignCase(input: $input) { __typename } }`;
const FOLLOW = `mutation ($number: String!) { followCase(number: $number) { followed } }`;

let office: BulkOffice;
let api: RunningApi;
beforeAll(async () => {
  office = await BulkOffice.open();
  api = office.api;
});
afterAll(() => office.close());
beforeEach(() => api.source.query('DELETE FROM notice'));

const told = async (email: string) => (await (await api.agent(email)).ask(NOTICES)).notices.notices;
async function assign(number: string, to: object, by = EXPERT): Promise<void> {
  const agent = await api.agent(by);
  const { version } = (await agent.ask(CASE, { number })).case;
  const { assignCase } = await agent.ask(ASSIGN, { input: { number, version, ...to } });
  expect(assignCase.__typename).toBe('ActionPerformed');
}

describe('a case that somebody else assigns (CS-13)', () => {
  it('is told to whom it was given, and to nobody else', async () => {
    const { number } = await customerWrites(api);
    await assign(number, { agentId: await office.agentId(SPECIALIST) });
    expect(await told(SPECIALIST)).toEqual([
      { kind: 'ASSIGNED', read: false, text: '', count: 1, number, by: { name: 'Eva Expert' } },
    ]);
    for (const other of [EXPERT, 'manager@test.example', 'trainee@test.example'])
      expect(await told(other)).toEqual([]);
  });

  it('is told to nobody who took it, has it already, or works in the group it went to', async () => {
    const { number } = await customerWrites(api);
    const specialist = await office.agentId(SPECIALIST);
    await assign(number, { agentId: specialist }, SPECIALIST);
    await assign(number, { agentId: specialist });
    const [group] = await api.source.query(`SELECT id FROM agent_group WHERE key = 'specialists'`);
    await assign(number, { groupId: group.id });
    expect(await told(SPECIALIST)).toEqual([]);
    await assign(number, {});
    expect(await told(SPECIALIST)).toEqual([]);
  });

  it('is told once to whoever follows it as well; to the others who do as any change', async () => {
    const { number } = await customerWrites(api);
    for (const follower of [SPECIALIST, 'trainee@test.example'])
      await (await api.agent(follower)).ask(FOLLOW, { number });
    await assign(number, { agentId: await office.agentId(SPECIALIST) });
    expect((await told(SPECIALIST)).map(({ kind }: { kind: string }) => kind)).toEqual(['ASSIGNED']);
    expect((await told('trainee@test.example')).map(({ kind }: { kind: string }) => kind)).toEqual([
      'FOLLOWED',
    ]);
  });

  it('is told with its first words where it was opened for them', async () => {
    const agent = await api.agent(EXPERT);
    const [{ id: streamId }] = await api.source.query(`SELECT id FROM stream WHERE key = 'support'`);
    const [{ id: contactId }] = await api.source.query(`SELECT id FROM contact WHERE name = 'Anna Nowak'`);
    const { openCase } = await agent.ask(
      `mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on ActionPerformed { number } ... on Refused { fieldErrors { path message } } } }`,
      {
        input: {
          ...{ streamId, contactId, subject: 'She rang', html: '<p>Call her back</p>' },
          assignee: { agentId: await office.agentId(SPECIALIST) },
        },
      },
    );
    expect(openCase.__typename).toBe('ActionPerformed');
    expect(await told(SPECIALIST)).toMatchObject([
      { kind: 'ASSIGNED', text: 'Call her back', number: openCase.number },
    ]);
  });

  it('is gone with the sight of it', async () => {
    const { number, caseId } = await customerWrites(api);
    await assign(number, { agentId: await office.agentId(SPECIALIST) });
    await api.source.query(`UPDATE cases SET deleted_at = now() WHERE id = $1`, [caseId]);
    expect(await told(SPECIALIST)).toEqual([]);
  });

  it('is one of many that are told together, but for the first', async () => {
    const cases = await office.cases(9);
    const expert = await api.agent(EXPERT);
    const job = await inBulk(api, expert, await office.ticked(cases), {
      assign: { agentId: await office.agentId(SPECIALIST) },
    });
    expect(job).toMatchObject({ done: 9 });
    const notices = await told(SPECIALIST);
    expect(notices).toHaveLength(6);
    const [together, ...single] = notices;
    expect(together).toEqual({
      ...{ kind: 'ASSIGNED', read: false, text: '', count: 4, number: null, by: { name: 'Eva Expert' } },
    });
    expect(single.map(({ number }: { number: string }) => number).sort()).toEqual(
      cases
        .slice(0, 5)
        .map(({ number }) => number)
        .sort(),
    );
    // To nobody again: nobody is told.
    const { undoBulk } = await expert.ask(UNDO_BULK, { id: job.id });
    expect(await ended(api, expert, undoBulk.job.id)).toMatchObject({ done: 9 });
    expect(await told(SPECIALIST)).toHaveLength(6);
  });
});
