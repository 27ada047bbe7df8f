import { BulkOffice, EXPERT, SPECIALIST, URGENT, outcomes, type Opened } from '../testing/bulk-office.js';
import { BULK_CHANGED, BULK_CHOICE, START_BULK, UNDO_BULK, ended, inBulk } from '../testing/bulk.js';
import { customerWrites } from '../testing/customer-writes.js';
import { WRONG_COUNTS } from '../testing/recount.js';
import type { RunningApi } from '../testing/start-api.js';

let office: BulkOffice;
let api: RunningApi;
beforeAll(async () => {
  office = await BulkOffice.open();
  api = office.api;
});
afterAll(() => office.close());

describe('one thing done to many cases', () => {
  it('is done to each as it would be alone: entry, version, counters', async () => {
    const cases = await office.cases(3);
    const before = await office.rows(cases);
    const client = await api.agent(SPECIALIST);
    const job = await inBulk(api, client, await office.ticked(cases), {
      assign: { agentId: await office.agentId(EXPERT) },
    });
    expect(job).toMatchObject({ kind: 'ASSIGN', what: 'Eva Expert', state: 'DONE', total: 3, done: 3 });
    const after = await office.rows(cases);
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
    expect(await office.priorities([...cases, late])).toEqual([4, 4, 0]);
  });

  it('says of each case what became of it: what was so already, and what somebody else changed since', async () => {
    const cases = await office.cases(3);
    const client = await api.agent(EXPERT);
    await inBulk(api, client, await office.ticked([cases[0]!]), URGENT);
    const choice = await office.ticked(cases);
    choice.cases[1]!.version -= 1;
    const job = await inBulk(api, client, choice, URGENT);
    expect(job).toMatchObject({ done: 1, unchanged: 1, refused: 0, conflicts: 1 });
    expect(outcomes(job)).toEqual(['UNCHANGED', 'CONFLICT', 'DONE']);
    expect(await office.priorities(cases)).toEqual([4, 0, 4]);
  });

  it('performs an action where it is offered, and says where it is not', async () => {
    const cases = await office.cases(2);
    const client = await api.agent(EXPERT);
    const { bulkChoice } = await client.ask(BULK_CHOICE, { choice: await office.ticked(cases) });
    expect(bulkChoice.total).toBe(2);
    expect(bulkChoice.actions.map(({ key, cases: n }: { key: string; cases: number }) => [key, n])).toEqual([
      ['take', 2],
      ['wish', 2],
      ['bin', 2],
    ]);
    const streamId = await office.streamId();
    const act = (key: string, more = {}) => ({ action: { streamId, key, ...more } });
    await inBulk(api, client, await office.ticked([cases[0]!]), act('take'));
    const job = await inBulk(api, client, await office.ticked(cases), act('take'));
    expect(outcomes(job)).toEqual(['REFUSED', 'DONE']);
    expect(job.results.results[0]).toMatchObject({ code: 'ACTION_NOT_OFFERED' });
    expect((await office.rows(cases)).map(({ state }) => state)).toEqual(['work', 'work']);
    const gone = await inBulk(api, client, await office.ticked(cases), act('bin'));
    expect(gone).toMatchObject({ done: 2, mayUndo: false });
    expect((await office.rows(cases)).map((row) => row.gone)).toEqual([true, true]);
  });

  it('warns of how many forms it would empty, and empties them where cases begin anew', async () => {
    const cases = await office.cases(2);
    const client = await api.agent(EXPERT);
    const streamId = await office.streamId();
    const act = (key: string) => ({ action: { streamId, key } });
    await inBulk(api, client, await office.ticked(cases), act('take'));
    await api.source.query(`UPDATE cases SET fields = '{"device": "Laptop", "wish": "blue"}' WHERE id = $1`, [
      cases[0]!.caseId,
    ]);
    const { bulkChoice } = await client.ask(BULK_CHOICE, { choice: await office.ticked(cases) });
    expect(bulkChoice.actions).toContainEqual(
      expect.objectContaining({ key: 'restart', cases: 2, emptiesForms: 1 }),
    );
    await inBulk(api, client, await office.ticked(cases), act('restart'));
    expect((await office.rows(cases)).map(({ fields }) => fields)).toEqual([{ wish: 'blue' }, {}]);
  });

  it('puts right how they came in, and takes it back of those that nobody changed since', async () => {
    const cases = await office.cases(3);
    const client = await api.agent(EXPERT);
    const sources = async () =>
      (
        (await api.source.query(`SELECT channel FROM cases WHERE id = ANY ($1) ORDER BY id`, [
          cases.map(({ caseId }) => caseId),
        ])) as { channel: string }[]
      ).map(({ channel }) => channel);
    const job = await inBulk(api, client, await office.ticked(cases), { source: 'CALL' });
    expect(job).toMatchObject({ kind: 'SOURCE', what: 'Telephone', done: 3, mayUndo: true });
    expect(await sources()).toEqual(['call', 'call', 'call']);
    expect(await inBulk(api, client, await office.ticked(cases), { source: 'CALL' })).toMatchObject({
      ...{ unchanged: 3, mayUndo: false },
    });
    await inBulk(api, client, await office.ticked([cases[1]!]), URGENT);
    const { undoBulk } = await client.ask(UNDO_BULK, { id: job.id });
    expect(await ended(api, client, undoBulk.job.id)).toMatchObject({ done: 2, conflicts: 1 });
    expect(await sources()).toEqual(['email', 'call', 'email']);
  });

  it('warns of how many parents it would close with parts that stay open, of those that are seen', async () => {
    const [parent, child, grandchild, alone] = await office.cases(4);
    const client = await api.agent(EXPERT);
    const streamId = await office.streamId();
    const act = (key: string) => ({ action: { streamId, key } });
    const all = [parent!, child!, grandchild!, alone!];
    await inBulk(api, client, await office.ticked(all), act('take'));
    for (const [from, to] of [
      [child!, parent!],
      [grandchild!, child!],
    ] as const)
      await client.ask(`mutation ($input: LinkCasesInput!) { linkCases(input: $input) { __typename } }`, {
        input: { number: from.number, kind: 'CHILD_OF', to: to.number },
      });
    const warned = async (cases: Opened[], email = EXPERT) => {
      const agent = await api.agent(email);
      const { bulkChoice } = await agent.ask(BULK_CHOICE, { choice: await office.ticked(cases) });
      const of = (key: string) => bulkChoice.actions.find((each: { key: string }) => each.key === key);
      expect(of('restart').leavesOpen).toBe(0);
      return of('finish').leavesOpen;
    };
    expect(await warned([parent!, alone!])).toBe(1);
    expect(await warned([parent!, child!])).toBe(1);
    // What is closed along with it stays not open.
    expect(await warned(all)).toBe(0);
    expect(await warned([grandchild!, alone!])).toBe(0);
    await inBulk(api, client, await office.ticked([grandchild!]), act('finish'));
    expect(await warned([parent!, child!])).toBe(0);
    // A part in a state that the others do not see is none of theirs to count.
    expect(await warned([parent!], SPECIALIST)).toBe(1);
    await api.source.query(
      `UPDATE cases SET stream_id = s.id, state_id = t.id FROM stream s JOIN state t ON t.stream_id = s.id
       WHERE cases.id = $1 AND s.key = 'away' AND t.key = 'work'`,
      [child!.caseId],
    );
    expect(await warned([parent!], SPECIALIST)).toBe(0);
  });

  it('merges cases into one', async () => {
    const cases = await office.cases(3);
    const client = await api.agent(EXPERT);
    const job = await inBulk(api, client, await office.ticked(cases), { merge: { into: cases[0]!.number } });
    expect(outcomes(job)).toEqual(['REFUSED', 'DONE', 'DONE']);
    expect((await office.rows(cases)).map((row) => row.gone)).toEqual([false, true, true]);
    const { undoBulk } = await client.ask(UNDO_BULK, { id: job.id });
    expect(await ended(api, client, undoBulk.job.id)).toMatchObject({ done: 2, mayUndo: false });
    expect((await office.rows(cases)).map((row) => row.gone)).toEqual([false, false, false]);
  });

  it('moves cases to another stream, warns of how many forms have values to put aside, and takes it back', async () => {
    const cases = await office.cases(3);
    await api.source.query(`UPDATE cases SET fields = '{"device":"Kettle"}' WHERE id = $1`, [
      cases[0]!.caseId,
    ]);
    const [support] = (await api.source.query(`SELECT id FROM stream WHERE key = 'support'`)) as [
      { id: string },
    ];
    const agent = await api.agent(SPECIALIST);
    const choice = await office.ticked(cases);
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
    expect(await inBulk(api, agent, await office.ticked(cases), operation)).toMatchObject({
      unchanged: 3,
      mayUndo: false,
    });
    // Somebody wrote in one of them since.
    await agent.ask(`mutation ($input: SetPriorityInput!) { setPriority(input: $input) { __typename } }`, {
      input: { number: cases[1]!.number, version: (await office.rows(cases))[1]!.version, priority: 'HIGH' },
    });
    const { undoBulk } = await agent.ask(UNDO_BULK, { id: job.id });
    expect(await ended(api, agent, undoBulk.job.id)).toMatchObject({ done: 2, conflicts: 1 });
    expect(await streams()).toEqual(['office', 'support', 'office']);
    expect((await office.rows(cases))[0]!.fields).toEqual({ device: 'Kettle' });
    expect(await api.source.query(WRONG_COUNTS)).toEqual([]);
    // To a stream of others as to one that is none.
    const [away] = (await api.source.query(`SELECT id FROM stream WHERE key = 'away'`)) as [{ id: string }];
    const wrong = [];
    for (const streamId of [away.id, '019a0000-0000-7000-8000-000000000000'])
      wrong.push(
        (
          await agent.ask(START_BULK, {
            input: { choice: await office.ticked(cases), operation: { stream: { streamId } } },
          })
        ).startBulk,
      );
    expect(wrong[0]).toMatchObject({ fieldErrors: [{ path: 'operation.stream.streamId' }] });
    expect(wrong[1]).toEqual(wrong[0]);
  });

  it('is told to whoever began it as it goes, and to nobody else', async () => {
    const cases = await office.cases(1);
    const [expert, other] = [await api.agent(EXPERT), await api.agent(SPECIALIST)];
    const [mine, theirs] = [await expert.subscribe(BULK_CHANGED), await other.subscribe(BULK_CHANGED)];
    const first = await inBulk(api, expert, await office.ticked(cases), URGENT);
    const told = [await mine.next(), await mine.next(), await mine.next()];
    expect(told.map(({ bulkChanged: { id, state, reached } }) => [id, state, reached])).toEqual([
      [first.id, expect.any(String), expect.any(Number)],
      [first.id, expect.any(String), 1],
      [first.id, 'DONE', 1],
    ]);
    const own = await inBulk(api, other, await office.ticked(cases), { priority: 'LOW' });
    expect((await theirs.next()).bulkChanged.id).toBe(own.id);
    mine.close();
    theirs.close();
  });
});
