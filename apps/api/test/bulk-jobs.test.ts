import { newId } from '@sprawa/platform';
import { BulkOffice, EXPERT, SPECIALIST, URGENT, outcomes } from '../testing/bulk-office.js';
import { CANCEL_BULK, START_BULK, UNDO_BULK, ended, inBulk } from '../testing/bulk.js';
import { holding, waitingForLocks } from '../testing/held-case.js';
import { WRONG_COUNTS } from '../testing/recount.js';
import type { RunningApi } from '../testing/start-api.js';

let office: BulkOffice;
let api: RunningApi;
beforeAll(async () => {
  office = await BulkOffice.open();
  api = office.api;
});
afterAll(() => office.close());

describe('a job', () => {
  it('stops between cases when it is cancelled, and says how many were done', async () => {
    const cases = await office.cases(60);
    const client = await api.agent(EXPERT);
    const held = await holding(api, cases[30]!.caseId);
    const { startBulk } = await client.ask(START_BULK, {
      input: { choice: await office.ticked(cases), operation: URGENT },
    });
    await waitingForLocks(api, 1);
    const cancelling = client.ask(CANCEL_BULK, { id: startBulk.job.id });
    await waitingForLocks(api, 2);
    await held.release();
    expect((await cancelling).cancelBulk).toMatchObject({
      ...{ state: 'CANCELLED', total: 60, reached: 50, done: 50, mayUndo: true },
    });
    await api.settle();
    expect((await office.priorities(cases)).filter((priority) => priority === 4)).toHaveLength(50);
    expect((await ended(api, client, startBulk.job.id)).reached).toBe(50);
  });

  it('does nothing twice and leaves nothing out when its connection is killed at work', async () => {
    const cases = await office.cases(60);
    const before = await office.rows(cases);
    const client = await api.agent(EXPERT);
    const held = await holding(api, cases[30]!.caseId);
    const { startBulk } = await client.ask(START_BULK, {
      input: { choice: await office.ticked(cases), operation: URGENT },
    });
    for (const pid of await waitingForLocks(api, 1))
      await api.source.query(`SELECT pg_terminate_backend($1)`, [pid]);
    await held.release();
    expect(await ended(api, client, startBulk.job.id)).toMatchObject({ state: 'DONE', done: 60 });
    const after = await office.rows(cases);
    expect(after.map(({ entries }) => entries)).toEqual(before.map(({ entries }) => entries + 1));
    expect(await api.source.query(WRONG_COUNTS)).toEqual([]);
  });

  it('does nothing twice when its portions come again', async () => {
    const cases = await office.cases(3);
    const client = await api.agent(EXPERT);
    const job = await inBulk(api, client, await office.ticked(cases), URGENT);
    const before = await office.rows(cases);
    await api.source.query(`UPDATE outbox SET state = 'pending', attempts = 0 WHERE topic = 'cases.bulk'`);
    await api.settle();
    expect(await office.rows(cases)).toEqual(before);
    expect(await ended(api, client, job.id)).toMatchObject({ done: 3, reached: 3 });
  });
});

describe('undoing', () => {
  const undo = async (id: string) => {
    const client = await api.agent(EXPERT);
    const { undoBulk } = await client.ask(UNDO_BULK, { id });
    return ended(api, client, undoBulk.job.id);
  };

  it('gives each its own priority, owner and labels back', async () => {
    const cases = await office.cases(2);
    const client = await api.agent(EXPERT);
    const label = newId();
    const other = newId();
    for (const [id, name] of [
      [label, 'One'],
      [other, 'Other'],
    ])
      await api.source.query(
        `INSERT INTO label (id, name, color, for_cases, for_contacts, for_templates) VALUES ($1, $2, 'red', true, false, false)`,
        [id, `${name} ${newId()}`],
      );
    await api.source.query(`SELECT pg_notify('sprawa', '{"topic":"labels","payload":{}}')`);
    await client.ask(`mutation ($input: LabelInput!) { createLabel(input: $input) { __typename } }`, {
      input: { name: `New ${newId()}`.slice(0, 40), color: 'RED', scopes: ['CASES'] },
    });
    await inBulk(api, client, await office.ticked([cases[0]!]), { labels: { add: [label], remove: [] } });
    await inBulk(api, client, await office.ticked([cases[0]!]), { priority: 'LOW' });
    await inBulk(api, client, await office.ticked([cases[0]!]), {
      assign: { agentId: await office.agentId(SPECIALIST) },
    });
    const shown = async () =>
      (await office.rows(cases)).map(({ priority, owner_id, label_ids }) => ({
        priority,
        owner_id,
        label_ids,
      }));
    const before = await shown();
    for (const operation of [
      URGENT,
      { assign: { agentId: await office.agentId(EXPERT) } },
      { labels: { add: [label, other], remove: [] } },
    ]) {
      const job = await inBulk(api, client, await office.ticked(cases), operation);
      expect(job).toMatchObject({ done: 2, mayUndo: true });
      expect(await shown()).not.toEqual(before);
      expect(await undo(job.id)).toMatchObject({ state: 'DONE', total: 2, done: 2, undoes: job.id });
      expect(await shown()).toEqual(before);
    }
  });

  it('leaves alone what somebody changed since, and is done once', async () => {
    const cases = await office.cases(2);
    const client = await api.agent(EXPERT);
    const job = await inBulk(api, client, await office.ticked(cases), URGENT);
    const other = await api.agent(SPECIALIST);
    await inBulk(api, other, await office.ticked([cases[0]!]), { priority: 'LOW' });
    const undone = await undo(job.id);
    expect(outcomes(undone)).toEqual(['CONFLICT', 'DONE']);
    expect(await office.priorities(cases)).toEqual([1, 0]);
    expect((await client.ask(UNDO_BULK, { id: job.id })).undoBulk).toMatchObject({ code: 'BAD_INPUT' });
  });
});
