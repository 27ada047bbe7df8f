import { BulkOffice, EXPERT, SPECIALIST, URGENT } from '../testing/bulk-office.js';
import {
  BULK_CHANGED,
  BULK_CHOICE,
  BULK_JOB,
  BULK_JOBS,
  CANCEL_BULK,
  START_BULK,
  UNDO_BULK,
  ended,
  inBulk,
} from '../testing/bulk.js';
import { holding, waitingForLocks } from '../testing/held-case.js';
import type { RunningApi } from '../testing/start-api.js';

let office: BulkOffice;
let api: RunningApi;
beforeAll(async () => {
  office = await BulkOffice.open();
  api = office.api;
});
afterAll(() => office.close());

describe('what is wrong', () => {
  it.each<[string, object, object, string]>([
    ['nothing is chosen', { cases: [] }, URGENT, 'choice.cases'],
    ['no filter matches', { filter: { text: 'nothingwhatsoever' } }, URGENT, 'choice'],
    ['two things are to be done', { filter: {} }, { ...URGENT, assign: {} }, 'operation'],
    ['nothing is to be done', { filter: {} }, {}, 'operation'],
    ['a label is none', { filter: {} }, { labels: { add: ['x'], remove: [] } }, 'operation.labels.add'],
    [
      'the case to merge into is none',
      { filter: {} },
      { merge: { into: '99999999' } },
      'operation.merge.into',
    ],
    ['the action is none', { filter: {} }, { action: { streamId: 'x', key: 'y' } }, 'operation.action'],
  ])('is said before anything begins: %s', async (_what, choice, operation, path) => {
    const { startBulk } = await (await api.agent(EXPERT)).ask(START_BULK, { input: { choice, operation } });
    expect(startBulk).toMatchObject({ __typename: 'Refused', fieldErrors: [{ path }] });
  });
});

describe('who does it', () => {
  it('needs the right to do it to many', async () => {
    const [one] = await office.cases(1);
    const trainee = await api.agent('trainee@test.example');
    for (const [question, variables] of [
      [START_BULK, { input: { choice: await office.ticked([one!]), operation: URGENT } }],
      [BULK_CHOICE, { choice: { filter: {} } }],
      [BULK_JOBS, {}],
    ] as const)
      await expect(trainee.ask(question, variables)).rejects.toThrow('FORBIDDEN');
    const heard = await trainee.subscribe(BULK_CHANGED);
    await expect(heard.next()).rejects.toThrow('FORBIDDEN');
    heard.close();
    expect(await office.priorities([one!])).toEqual([0]);
  });

  it.each([
    ['case.prioritise', URGENT],
    ['case.edit', { source: 'CALL' }],
  ])('needs the right to do it to one: %s', async (right, operation) => {
    const [one] = await office.cases(1);
    const before = await office.rows([one!]);
    await api.source.query(`UPDATE role SET rights = array_remove(rights, $1) WHERE key = 'specialist'`, [
      right,
    ]);
    const client = await api.agent(SPECIALIST);
    const { startBulk } = await client.ask(START_BULK, {
      input: { choice: await office.ticked([one!]), operation },
    });
    await api.source.query(`UPDATE role SET rights = array_append(rights, $1) WHERE key = 'specialist'`, [
      right,
    ]);
    expect(startBulk).toMatchObject({ __typename: 'Refused', code: 'FORBIDDEN' });
    expect(await office.rows([one!])).toEqual(before);
  });

  it('changes and learns nothing of cases of a stream of others, which are to them like none', async () => {
    const [own] = await office.cases(1);
    const [foreign] = await office.cases(1, 'away');
    const client = await api.agent(EXPERT);
    const before = await office.rows([foreign!]);
    const choice = await office.ticked([own!, foreign!]);
    choice.cases.push({ number: '99999999', version: 1 });
    const { bulkChoice } = await client.ask(BULK_CHOICE, { choice });
    expect(bulkChoice.total).toBe(1);
    expect(
      bulkChoice.actions.every(({ stream: of }: { stream: { key: string } }) => of.key === 'office'),
    ).toBe(true);
    const job = await inBulk(api, client, choice, URGENT);
    const told = new Map(job.results.results.map(({ number, ...rest }) => [number, rest]));
    expect(told.get(foreign!.number)).toEqual(told.get('99999999'));
    expect(told.get(foreign!.number)).toMatchObject({ outcome: 'REFUSED', code: 'NOT_FOUND', subject: null });
    expect(await office.rows([foreign!])).toEqual(before);
    const { startBulk } = await client.ask(START_BULK, {
      input: { choice: { filter: { text: foreign!.number } }, operation: URGENT },
    });
    expect(startBulk).toMatchObject({ __typename: 'Refused', fieldErrors: [{ path: 'choice' }] });
  });

  it('sees their own jobs alone, and cancels and undoes no other', async () => {
    const cases = await office.cases(1);
    const job = await inBulk(api, await api.agent(EXPERT), await office.ticked(cases), URGENT);
    const other = await api.agent(SPECIALIST);
    expect((await other.ask(BULK_JOB, { id: job.id })).bulkJob).toBeNull();
    expect((await other.ask(CANCEL_BULK, { id: job.id })).cancelBulk).toBeNull();
    expect((await other.ask(UNDO_BULK, { id: job.id })).undoBulk).toMatchObject({ code: 'NOT_FOUND' });
    expect((await other.ask(BULK_JOBS)).bulkJobs.map(({ id }: { id: string }) => id)).not.toContain(job.id);
    expect(await office.priorities(cases)).toEqual([4]);
  });

  it('is not the customer, to whom nothing of it has a name', async () => {
    const cases = await office.cases(1);
    const customer = await api.customer('anna@customer.example');
    const { errors } = await customer.raw(BULK_JOBS);
    expect(errors?.[0]?.message).toMatch(/Cannot query field "bulkJobs"/);
    const seen = () => customer.ask(`{ myCases { edges { node { number lastActivityAt unread } } } }`);
    const before = await seen();
    await inBulk(api, await api.agent(EXPERT), await office.ticked(cases), URGENT);
    expect(await seen()).toEqual(before);
  });

  it('goes on while they are signed out, and stops once they are suspended', async () => {
    const cases = await office.cases(60);
    const client = await api.agent(SPECIALIST);
    const held = await holding(api, cases[30]!.caseId);
    const { startBulk } = await client.ask(START_BULK, {
      input: { choice: await office.ticked(cases), operation: URGENT },
    });
    await waitingForLocks(api, 1);
    await api.source.query(`UPDATE agent SET suspended_at = now() WHERE email = $1`, [SPECIALIST]);
    await held.release();
    await api.settle();
    await api.source.query(`UPDATE agent SET suspended_at = NULL WHERE email = $1`, [SPECIALIST]);
    const job = await ended(api, client, startBulk.job.id);
    expect(job).toMatchObject({ state: 'STOPPED', done: 50 });
  });
});
