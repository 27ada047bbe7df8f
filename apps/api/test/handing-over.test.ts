import { BulkOffice, EXPERT, SPECIALIST } from '../testing/bulk-office.js';
import { BULK_JOB, UNDO_BULK, ended } from '../testing/bulk.js';
import { HAND_OVER, RESUME, SUSPEND, done, personOf } from '../testing/people.js';
import type { DoorClient } from '../testing/door-client.js';
import { WRONG_COUNTS } from '../testing/recount.js';
import type { RunningApi } from '../testing/start-api.js';

let office: BulkOffice;
let api: RunningApi;
let admin: DoorClient;
beforeAll(async () => {
  office = await BulkOffice.open();
  api = office.api;
  admin = await api.agent('admin@test.example');
});
afterAll(() => office.close());
beforeEach(async () => {
  await api.source.query(`UPDATE agent SET suspended_at = NULL`);
});

/** Cases of the stream, owned by the agent through the door agents use. */
async function owned(email: string, many: number): Promise<{ number: string; caseId: string }[]> {
  const cases = await office.cases(many);
  const client = await api.agent(EXPERT);
  const agentId = await office.agentId(email);
  for (const { number } of cases) {
    const { version } = (
      await client.ask(`query ($number: String!) { case(number: $number) { version } }`, { number })
    ).case;
    await client.ask(`mutation ($input: AssignCaseInput!) { assignCase(input: $input) { __typename } }`, {
      input: { number, version, agentId },
    });
  }
  return cases;
}
async function suspend(email: string, to: object): Promise<any> {
  const { id, version } = await personOf(api, admin, email);
  return done(admin, SUSPEND, { id, version, to });
}
const owners = async (cases: readonly { caseId: string }[]) =>
  (
    await api.source.query(
      `SELECT coalesce(o.email::text, g.key, 'nobody') AS owner FROM cases c LEFT JOIN agent o ON o.id = c.owner_id
     LEFT JOIN agent_group g ON g.id = c.group_id WHERE c.id = ANY ($1)`,
      [cases.map(({ caseId }) => caseId)],
    )
  ).map(({ owner }: { owner: string }) => owner);

describe('open cases of somebody who is suspended', () => {
  it.each([
    ['a colleague', async () => ({ agentId: await office.agentId(EXPERT) }), EXPERT],
    [
      'a group',
      async () => ({
        groupId: (await api.source.query(`SELECT id FROM agent_group WHERE key = 'specialists'`))[0].id,
      }),
      'specialists',
    ],
    ['nobody', async () => ({}), 'nobody'],
    [
      'a colleague of another stream: to nobody',
      async () => ({ agentId: await office.agentId('accountant@test.example') }),
      'nobody',
    ],
  ])('go to %s, each with a line in its timeline', async (_whom, to, owner) => {
    const cases = await owned(SPECIALIST, 3);
    const before = await office.rows(cases);
    expect((await personOf(api, admin, SPECIALIST)).openCases).toBe(3);
    const { cases: handed, jobId, person } = await suspend(SPECIALIST, await to());
    expect([handed, person.status]).toEqual([3, 'SUSPENDED']);
    expect(await ended(api, admin, jobId)).toMatchObject({ state: 'DONE', done: 3, kind: 'HAND_OVER' });
    expect(await owners(cases)).toEqual([owner, owner, owner]);
    expect((await office.rows(cases)).map(({ entries }) => entries)).toEqual(
      before.map(({ entries }) => entries + 1),
    );
    const log = await api.source.query(
      `SELECT DISTINCT a.email::text FROM case_entry e JOIN agent a ON a.id = e.agent_id WHERE e.case_id = ANY ($1) AND e.action_key = 'assign'
       AND e.position = (SELECT max(position) FROM case_entry l WHERE l.case_id = e.case_id)`,
      [cases.map(({ caseId }) => caseId)],
    );
    expect(log).toEqual([{ email: 'admin@test.example' }]);
    expect(await api.source.query(WRONG_COUNTS)).toEqual([]);
  });

  it('go also where the administrator does not see them, and when they were changed meanwhile', async () => {
    const cases = await owned(SPECIALIST, 2);
    await api.source.query(`UPDATE state SET visible_to = array_remove(visible_to, 'role:administrator')`);
    await api.source.query(`UPDATE cases SET version = version + 1 WHERE id = $1`, [cases[0]!.caseId]);
    const { jobId } = await suspend(SPECIALIST, { agentId: await office.agentId(EXPERT) });
    await api.settle();
    const { bulkJob } = await admin.ask(BULK_JOB, { id: jobId });
    expect(bulkJob).toMatchObject({ done: 2 });
    // Nothing but the number is told of what the administrator does not see.
    expect(bulkJob.results.results.map(({ subject }: { subject: string | null }) => subject)).toEqual([
      null,
      null,
    ]);
    expect(await owners(cases)).toEqual([EXPERT, EXPERT]);
  });

  it('that somebody took in between stay theirs', async () => {
    const cases = await owned(SPECIALIST, 1);
    const expert = await office.agentId(EXPERT);
    // The case is held until the colleague's deed is kept, however soon the job begins.
    const jobId = await api.source.transaction(async (colleague) => {
      await colleague.query(`UPDATE cases SET owner_id = $2 WHERE id = $1`, [cases[0]!.caseId, expert]);
      return (await suspend(SPECIALIST, {})).jobId;
    });
    expect(await ended(api, admin, jobId)).toMatchObject({ done: 0, unchanged: 1 });
    expect(await owners(cases)).toEqual([EXPERT]);
  });

  it('that were left are handed over later, and come back when that is undone once they are let in again', async () => {
    await suspend(SPECIALIST, {});
    const cases = await office.cases(1);
    const id = await office.agentId(SPECIALIST);
    await api.source.query(`UPDATE cases SET owner_id = $2 WHERE id = $1`, [cases[0]!.caseId, id]);
    const { jobId, cases: handed } = await done(admin, HAND_OVER, {
      ...{ id, to: { agentId: await office.agentId(EXPERT) } },
    });
    expect(handed).toBe(1);
    expect(await ended(api, admin, jobId)).toMatchObject({ done: 1, mayUndo: true });
    const { version } = await personOf(api, admin, SPECIALIST);
    await done(admin, RESUME, { id, version });
    await api.source.query(`UPDATE state SET visible_to = visible_to || '{role:administrator}'`);
    const { undoBulk } = await admin.ask(UNDO_BULK, { id: jobId });
    expect(await ended(api, admin, undoBulk.job.id)).toMatchObject({ done: 1 });
    expect(await owners(cases)).toEqual([SPECIALIST]);
  });
});
