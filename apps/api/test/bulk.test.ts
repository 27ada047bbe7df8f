import { PublishStreams } from '@sprawa/cases';
import { newId } from '@sprawa/platform';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BULK_CHANGED,
  BULK_CHOICE,
  BULK_JOB,
  BULK_JOBS,
  CANCEL_BULK,
  START_BULK,
  UNDO_BULK,
  bulkStream,
  ended,
  inBulk,
} from '../testing/bulk.js';
import { holding, waitingForLocks } from '../testing/held-case.js';
import { customerWrites } from '../testing/customer-writes.js';
import { WRONG_COUNTS } from '../testing/recount.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

const EXPERT = 'expert@test.example';
const SPECIALIST = 'specialist@test.example';

let api: RunningApi;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  folder = await mkdtemp(join(tmpdir(), 'sprawa-bulk-'));
  await writeFile(join(folder, 'office.yaml'), bulkStream('office', 'specialists'));
  await writeFile(join(folder, 'away.yaml'), bulkStream('away', 'accountants'));
  await api.app.get(PublishStreams).fromFolder(folder);
  await register(api, 'anna@customer.example', 'Anna Nowak');
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true });
});

interface Opened {
  number: string;
  caseId: string;
}
const open = async (many: number, streamKey = 'office'): Promise<Opened[]> => {
  const cases: Opened[] = [];
  for (let n = 0; n < many; n++) cases.push(await customerWrites(api, { stream: streamKey }));
  return cases;
};
const rows = async (cases: readonly Opened[]) => {
  const found = (await api.source.query(
    `SELECT c.id, c.number, c.version, c.priority, c.owner_id, c.label_ids, c.fields, s.key AS state, c.deleted_at IS NOT NULL AS gone,
       (SELECT count(*)::int FROM case_entry e WHERE e.case_id = c.id) AS entries
     FROM cases c JOIN state s ON s.id = c.state_id WHERE c.id = ANY ($1) ORDER BY c.id`,
    [cases.map(({ caseId }) => caseId)],
  )) as {
    id: string;
    number: string;
    version: number;
    priority: number;
    owner_id: string | null;
    label_ids: string[];
    fields: object;
    state: string;
    gone: boolean;
    entries: number;
  }[];
  return cases.map(({ caseId }) => found.find(({ id }) => id === caseId)!);
};
const ticked = async (cases: readonly Opened[]) => ({
  cases: (await rows(cases)).map(({ number, version }) => ({ number, version })),
});
const idOf = async (email: string): Promise<string> =>
  (await api.source.query(`SELECT id FROM agent WHERE email = $1`, [email]))[0].id;
const priorities = async (cases: readonly Opened[]) => (await rows(cases)).map(({ priority }) => priority);
const URGENT = { priority: 'URGENT' };
const outcomes = (job: { results: { results: { outcome: string }[] } }) =>
  job.results.results.map(({ outcome }) => outcome);

describe('one thing done to many cases', () => {
  it('is done to each as it would be alone: entry, version, counters', async () => {
    const cases = await open(3);
    const before = await rows(cases);
    const client = await api.agent(SPECIALIST);
    const job = await inBulk(api, client, await ticked(cases), { assign: { agentId: await idOf(EXPERT) } });
    expect(job).toMatchObject({ kind: 'ASSIGN', what: 'Eva Expert', state: 'DONE', total: 3, done: 3 });
    const after = await rows(cases);
    expect(after.map(({ version }) => version)).toEqual(before.map(({ version }) => version + 1));
    expect(after.map(({ entries }) => entries)).toEqual(before.map(({ entries }) => entries + 1));
    expect(await api.source.query(WRONG_COUNTS)).toEqual([]);
  });

  it('is done to everything a filter matches at the start, and to nothing that comes later', async () => {
    const subject = 'Zebraflood';
    const make = () => customerWrites(api, { stream: 'office', subject });
    const cases = [await make(), await make()];
    const client = await api.agent(EXPERT);
    const filter = { where: { parts: [{ on: 'subject', op: 'contains', text: subject }] } };
    const { startBulk } = await client.ask(START_BULK, {
      input: { choice: { filter }, operation: URGENT },
    });
    const late = await make();
    expect(await ended(api, client, startBulk.job.id)).toMatchObject({ total: 2, done: 2 });
    expect(await priorities([...cases, late])).toEqual([4, 4, 0]);
  });

  it('says of each case what became of it: what was so already, and what somebody else changed since', async () => {
    const cases = await open(3);
    const client = await api.agent(EXPERT);
    await inBulk(api, client, await ticked([cases[0]!]), URGENT);
    const choice = await ticked(cases);
    choice.cases[1]!.version -= 1;
    const job = await inBulk(api, client, choice, URGENT);
    expect(job).toMatchObject({ done: 1, unchanged: 1, refused: 0, conflicts: 1 });
    expect(outcomes(job)).toEqual(['UNCHANGED', 'CONFLICT', 'DONE']);
    expect(await priorities(cases)).toEqual([4, 0, 4]);
  });

  it('performs an action where it is offered, and says where it is not', async () => {
    const cases = await open(2);
    const client = await api.agent(EXPERT);
    const { bulkChoice } = await client.ask(BULK_CHOICE, { choice: await ticked(cases) });
    expect(bulkChoice.total).toBe(2);
    expect(bulkChoice.actions.map(({ key, cases: n }: { key: string; cases: number }) => [key, n])).toEqual([
      ['take', 2],
      ['wish', 2],
      ['bin', 2],
    ]);
    const streamId = (await api.source.query(`SELECT id FROM stream WHERE key = 'office'`))[0].id;
    const act = (key: string, more = {}) => ({ action: { streamId, key, ...more } });
    await inBulk(api, client, await ticked([cases[0]!]), act('take'));
    const job = await inBulk(api, client, await ticked(cases), act('take'));
    expect(outcomes(job)).toEqual(['REFUSED', 'DONE']);
    expect(job.results.results[0]).toMatchObject({ code: 'ACTION_NOT_OFFERED' });
    expect((await rows(cases)).map(({ state }) => state)).toEqual(['work', 'work']);
    const gone = await inBulk(api, client, await ticked(cases), act('bin'));
    expect(gone).toMatchObject({ done: 2, mayUndo: false });
    expect((await rows(cases)).map((row) => row.gone)).toEqual([true, true]);
  });

  it('warns of how many forms it would empty, and empties them where cases begin anew', async () => {
    const cases = await open(2);
    const client = await api.agent(EXPERT);
    const streamId = (await api.source.query(`SELECT id FROM stream WHERE key = 'office'`))[0].id;
    const act = (key: string) => ({ action: { streamId, key } });
    await inBulk(api, client, await ticked(cases), act('take'));
    await api.source.query(`UPDATE cases SET fields = '{"device": "Laptop", "wish": "blue"}' WHERE id = $1`, [
      cases[0]!.caseId,
    ]);
    const { bulkChoice } = await client.ask(BULK_CHOICE, { choice: await ticked(cases) });
    expect(bulkChoice.actions).toContainEqual(
      expect.objectContaining({ key: 'restart', cases: 2, emptiesForms: 1 }),
    );
    await inBulk(api, client, await ticked(cases), act('restart'));
    expect((await rows(cases)).map(({ fields }) => fields)).toEqual([{ wish: 'blue' }, {}]);
  });

  it('merges cases into one', async () => {
    const cases = await open(3);
    const client = await api.agent(EXPERT);
    const job = await inBulk(api, client, await ticked(cases), { merge: { into: cases[0]!.number } });
    expect(outcomes(job)).toEqual(['REFUSED', 'DONE', 'DONE']);
    expect((await rows(cases)).map((row) => row.gone)).toEqual([false, true, true]);
    const { undoBulk } = await client.ask(UNDO_BULK, { id: job.id });
    expect(await ended(api, client, undoBulk.job.id)).toMatchObject({ done: 2, mayUndo: false });
    expect((await rows(cases)).map((row) => row.gone)).toEqual([false, false, false]);
  });

  it('moves cases to another stream, warns of how many forms have values to put aside, and takes it back', async () => {
    const cases = await open(3);
    await api.source.query(`UPDATE cases SET fields = '{"device":"Kettle"}' WHERE id = $1`, [
      cases[0]!.caseId,
    ]);
    const [support] = (await api.source.query(`SELECT id FROM stream WHERE key = 'support'`)) as [
      { id: string },
    ];
    const agent = await api.agent(SPECIALIST);
    const choice = await ticked(cases);
    const { bulkStreamMove } = await agent.ask(
      `query ($choice: BulkChoiceInput!, $id: ID!) { bulkStreamMove(choice: $choice, streamId: $id) { moves putAside defaultState states { key } } }`,
      { choice, id: support.id },
    );
    expect(bulkStreamMove).toMatchObject({ moves: 3, putAside: 1, defaultState: 'new' });
    expect(bulkStreamMove.states).not.toContainEqual({ key: 'closed' });
    const operation = { stream: { streamId: support.id } };
    const job = await inBulk(api, agent, choice, operation);
    expect(job).toMatchObject({ done: 3, mayUndo: true });
    const streams = async () =>
      (
        (await api.source.query(
          `SELECT s.key FROM cases c JOIN stream s ON s.id = c.stream_id WHERE c.id = ANY ($1) ORDER BY c.id`,
          [cases.map(({ caseId }) => caseId)],
        )) as { key: string }[]
      ).map(({ key }) => key);
    expect(await streams()).toEqual(['support', 'support', 'support']);
    expect(await inBulk(api, agent, await ticked(cases), operation)).toMatchObject({
      unchanged: 3,
      mayUndo: false,
    });
    // Somebody wrote in one of them since.
    await agent.ask(`mutation ($input: SetPriorityInput!) { setPriority(input: $input) { __typename } }`, {
      input: { number: cases[1]!.number, version: (await rows(cases))[1]!.version, priority: 'HIGH' },
    });
    const { undoBulk } = await agent.ask(UNDO_BULK, { id: job.id });
    expect(await ended(api, agent, undoBulk.job.id)).toMatchObject({ done: 2, conflicts: 1 });
    expect(await streams()).toEqual(['office', 'support', 'office']);
    expect((await rows(cases))[0]!.fields).toEqual({ device: 'Kettle' });
    expect(await api.source.query(WRONG_COUNTS)).toEqual([]);
    // To a stream of others as to one that is none.
    const [away] = (await api.source.query(`SELECT id FROM stream WHERE key = 'away'`)) as [{ id: string }];
    const wrong = [];
    for (const streamId of [away.id, '019a0000-0000-7000-8000-000000000000'])
      wrong.push(
        (
          await agent.ask(START_BULK, {
            input: { choice: await ticked(cases), operation: { stream: { streamId } } },
          })
        ).startBulk,
      );
    expect(wrong[0]).toMatchObject({ fieldErrors: [{ path: 'operation.stream.streamId' }] });
    expect(wrong[1]).toEqual(wrong[0]);
  });

  it('is told to whoever began it as it goes, and to nobody else', async () => {
    const cases = await open(1);
    const [expert, other] = [await api.agent(EXPERT), await api.agent(SPECIALIST)];
    const [mine, theirs] = [await expert.subscribe(BULK_CHANGED), await other.subscribe(BULK_CHANGED)];
    const first = await inBulk(api, expert, await ticked(cases), URGENT);
    const told = [await mine.next(), await mine.next(), await mine.next()];
    expect(told.map(({ bulkChanged: { id, state, reached } }) => [id, state, reached])).toEqual([
      [first.id, expect.any(String), expect.any(Number)],
      [first.id, expect.any(String), 1],
      [first.id, 'DONE', 1],
    ]);
    const own = await inBulk(api, other, await ticked(cases), { priority: 'LOW' });
    expect((await theirs.next()).bulkChanged.id).toBe(own.id);
    mine.close();
    theirs.close();
  });
});

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
    const [one] = await open(1);
    const trainee = await api.agent('trainee@test.example');
    for (const [question, variables] of [
      [START_BULK, { input: { choice: await ticked([one!]), operation: URGENT } }],
      [BULK_CHOICE, { choice: { filter: {} } }],
      [BULK_JOBS, {}],
    ] as const)
      await expect(trainee.ask(question, variables)).rejects.toThrow('FORBIDDEN');
    const heard = await trainee.subscribe(BULK_CHANGED);
    await expect(heard.next()).rejects.toThrow('FORBIDDEN');
    heard.close();
    expect(await priorities([one!])).toEqual([0]);
  });

  it('needs the right to do it to one', async () => {
    const [one] = await open(1);
    await api.source.query(
      `UPDATE role SET rights = array_remove(rights, 'case.prioritise') WHERE key = 'specialist'`,
    );
    const client = await api.agent(SPECIALIST);
    const { startBulk } = await client.ask(START_BULK, {
      input: { choice: await ticked([one!]), operation: URGENT },
    });
    await api.source.query(
      `UPDATE role SET rights = array_append(rights, 'case.prioritise') WHERE key = 'specialist'`,
    );
    expect(startBulk).toMatchObject({ __typename: 'Refused', code: 'FORBIDDEN' });
    expect(await priorities([one!])).toEqual([0]);
  });

  it('changes and learns nothing of cases of a stream of others, which are to them like none', async () => {
    const [own] = await open(1);
    const [foreign] = await open(1, 'away');
    const client = await api.agent(EXPERT);
    const before = await rows([foreign!]);
    const choice = await ticked([own!, foreign!]);
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
    expect(await rows([foreign!])).toEqual(before);
    const { startBulk } = await client.ask(START_BULK, {
      input: { choice: { filter: { text: foreign!.number } }, operation: URGENT },
    });
    expect(startBulk).toMatchObject({ __typename: 'Refused', fieldErrors: [{ path: 'choice' }] });
  });

  it('sees their own jobs alone, and cancels and undoes no other', async () => {
    const cases = await open(1);
    const job = await inBulk(api, await api.agent(EXPERT), await ticked(cases), URGENT);
    const other = await api.agent(SPECIALIST);
    expect((await other.ask(BULK_JOB, { id: job.id })).bulkJob).toBeNull();
    expect((await other.ask(CANCEL_BULK, { id: job.id })).cancelBulk).toBeNull();
    expect((await other.ask(UNDO_BULK, { id: job.id })).undoBulk).toMatchObject({ code: 'NOT_FOUND' });
    expect((await other.ask(BULK_JOBS)).bulkJobs.map(({ id }: { id: string }) => id)).not.toContain(job.id);
    expect(await priorities(cases)).toEqual([4]);
  });

  it('is not the customer, to whom nothing of it has a name', async () => {
    const cases = await open(1);
    const customer = await api.customer('anna@customer.example');
    const { errors } = await customer.raw(BULK_JOBS);
    expect(errors?.[0]?.message).toMatch(/Cannot query field "bulkJobs"/);
    const seen = () => customer.ask(`{ myCases { edges { node { number lastActivityAt unread } } } }`);
    const before = await seen();
    await inBulk(api, await api.agent(EXPERT), await ticked(cases), URGENT);
    expect(await seen()).toEqual(before);
  });

  it('goes on while they are signed out, and stops once they are suspended', async () => {
    const cases = await open(60);
    const client = await api.agent(SPECIALIST);
    const held = await holding(api, cases[30]!.caseId);
    const { startBulk } = await client.ask(START_BULK, {
      input: { choice: await ticked(cases), operation: URGENT },
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

describe('a job', () => {
  it('stops between cases when it is cancelled, and says how many were done', async () => {
    const cases = await open(60);
    const client = await api.agent(EXPERT);
    const held = await holding(api, cases[30]!.caseId);
    const { startBulk } = await client.ask(START_BULK, {
      input: { choice: await ticked(cases), operation: URGENT },
    });
    await waitingForLocks(api, 1);
    const cancelling = client.ask(CANCEL_BULK, { id: startBulk.job.id });
    await waitingForLocks(api, 2);
    await held.release();
    expect((await cancelling).cancelBulk).toMatchObject({
      ...{ state: 'CANCELLED', total: 60, reached: 50, done: 50, mayUndo: true },
    });
    await api.settle();
    expect((await priorities(cases)).filter((priority) => priority === 4)).toHaveLength(50);
    expect((await ended(api, client, startBulk.job.id)).reached).toBe(50);
  });

  it('does nothing twice and leaves nothing out when its connection is killed at work', async () => {
    const cases = await open(60);
    const before = await rows(cases);
    const client = await api.agent(EXPERT);
    const held = await holding(api, cases[30]!.caseId);
    const { startBulk } = await client.ask(START_BULK, {
      input: { choice: await ticked(cases), operation: URGENT },
    });
    for (const pid of await waitingForLocks(api, 1))
      await api.source.query(`SELECT pg_terminate_backend($1)`, [pid]);
    await held.release();
    expect(await ended(api, client, startBulk.job.id)).toMatchObject({ state: 'DONE', done: 60 });
    const after = await rows(cases);
    expect(after.map(({ entries }) => entries)).toEqual(before.map(({ entries }) => entries + 1));
    expect(await api.source.query(WRONG_COUNTS)).toEqual([]);
  });

  it('does nothing twice when its portions come again', async () => {
    const cases = await open(3);
    const client = await api.agent(EXPERT);
    const job = await inBulk(api, client, await ticked(cases), URGENT);
    const before = await rows(cases);
    await api.source.query(`UPDATE outbox SET state = 'pending', attempts = 0 WHERE topic = 'cases.bulk'`);
    await api.settle();
    expect(await rows(cases)).toEqual(before);
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
    const cases = await open(2);
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
    await inBulk(api, client, await ticked([cases[0]!]), { labels: { add: [label], remove: [] } });
    await inBulk(api, client, await ticked([cases[0]!]), { priority: 'LOW' });
    await inBulk(api, client, await ticked([cases[0]!]), { assign: { agentId: await idOf(SPECIALIST) } });
    const shown = async () =>
      (await rows(cases)).map(({ priority, owner_id, label_ids }) => ({ priority, owner_id, label_ids }));
    const before = await shown();
    for (const operation of [
      URGENT,
      { assign: { agentId: await idOf(EXPERT) } },
      { labels: { add: [label, other], remove: [] } },
    ]) {
      const job = await inBulk(api, client, await ticked(cases), operation);
      expect(job).toMatchObject({ done: 2, mayUndo: true });
      expect(await shown()).not.toEqual(before);
      expect(await undo(job.id)).toMatchObject({ state: 'DONE', total: 2, done: 2, undoes: job.id });
      expect(await shown()).toEqual(before);
    }
  });

  it('leaves alone what somebody changed since, and is done once', async () => {
    const cases = await open(2);
    const client = await api.agent(EXPERT);
    const job = await inBulk(api, client, await ticked(cases), URGENT);
    const other = await api.agent(SPECIALIST);
    await inBulk(api, other, await ticked([cases[0]!]), { priority: 'LOW' });
    const undone = await undo(job.id);
    expect(outcomes(undone)).toEqual(['CONFLICT', 'DONE']);
    expect(await priorities(cases)).toEqual([1, 0]);
    expect((await client.ask(UNDO_BULK, { id: job.id })).undoBulk).toMatchObject({ code: 'BAD_INPUT' });
  });
});
