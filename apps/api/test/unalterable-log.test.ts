import { faultSentence, logHeads, lostHeads, verifyLog, type LogHead } from '@sprawa/cases';
import { Maintenance } from '@sprawa/platform';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, PERFORM, TAKE_BACK } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ UNDO_SEND_SECONDS: '100' });
});
afterAll(() => api.stop());

const query = <Row>(sql: string, params: unknown[] = []) => api.source.query(sql, params) as Promise<Row[]>;
const verify = () => verifyLog(query);
/** As whoever owns the database server could: triggers rest while it lasts. */
async function tamper(sql: string, params: unknown[] = []): Promise<void> {
  const runner = api.source.createQueryRunner();
  try {
    await runner.query('BEGIN');
    await runner.query('SET LOCAL session_replication_role = replica');
    await runner.query(sql, params);
    await runner.query('COMMIT');
  } finally {
    await runner.release();
  }
}

let people = 0;
/** A case with a customer's message and a note of an expert about it. */
async function noted() {
  const { number, caseId } = await customerWrites(api, { email: `log${++people}@customer.example` });
  const expert = await api.agent('expert@test.example');
  const perform = async (input: object) => {
    const { version } = (await expert.ask(CASE, { number })).case;
    const { performAction } = await expert.ask(PERFORM, { input: { number, version, ...input } });
    expect(performAction).toMatchObject({ __typename: 'ActionPerformed' });
    return performAction;
  };
  await perform({ action: 'note', html: '<p>He called twice.</p>' });
  const [note] = await query<{ id: string }>(
    `SELECT id FROM case_entry WHERE case_id = $1 AND kind = 'note'`,
    [caseId],
  );
  return { number, caseId, noteId: note!.id, perform, expert };
}

describe('the log of a case', () => {
  it('is whole after everything the program does, taking a reply back included', async () => {
    const { perform, expert } = await noted();
    const sent = await perform({ action: 'reply', html: '<p>Never sent</p>', mayTakeBack: true });
    await expert.ask(TAKE_BACK, { entryId: sent.takeBack.entryId });
    const kept = await perform({ action: 'reply', html: '<p>Sent</p>', mayTakeBack: true });
    await query(
      `UPDATE outbox SET next_attempt_at = now() WHERE id IN (SELECT unnest(outbox_ids) FROM held_message WHERE entry_id = $1)`,
      [kept.takeBack.entryId],
    );
    await api.settle();
    expect(await verify()).toMatchObject({ unsealed: false, faults: [] });
    expect(
      (
        await query<{ event: string; detail: string | null }>(
          `SELECT event, detail FROM case_log WHERE entry_id IN ($1, $2) ORDER BY at`,
          [sent.takeBack.entryId, kept.takeBack.entryId],
        )
      ).map(({ event, detail }) => [event, detail]),
    ).toEqual([
      ['written', 'internal'],
      ['withdrawn', null],
      ['written', 'internal'],
      ['became', 'public'],
    ]);
  });

  it.each([
    ['words changed', `UPDATE case_entry SET body = 'Never called' WHERE id = $1`],
    ['the author changed', `UPDATE case_entry SET agent_id = NULL WHERE id = $1`],
    ['moved to another case', `UPDATE case_entry SET case_id = (SELECT id FROM cases LIMIT 1) WHERE id = $1`],
    ['deleted', `DELETE FROM case_entry WHERE id = $1`],
    ['log changed', `UPDATE case_log SET at = now() WHERE entry_id = $1`],
    ['log deleted', `DELETE FROM case_log WHERE entry_id = $1`],
    [
      'withdrawn though it was never held',
      `INSERT INTO case_log (case_id, entry_id, event) SELECT case_id, id, 'withdrawn' FROM case_entry WHERE id = $1`,
    ],
  ])('refuses the program itself: %s', async (_, sql) => {
    const { noteId } = await noted();
    await customerWrites(api, { email: `log${++people}@customer.example` });
    await expect(query(sql, [noteId])).rejects.toThrow(/never|can only grow|still held/);
    expect((await verify()).faults).toEqual([]);
  });

  it.each(['TRUNCATE case_log', 'TRUNCATE case_entry CASCADE', 'TRUNCATE change_log'])(
    'refuses the program itself: %s',
    async (sql) => {
      await expect(query(sql)).rejects.toThrow(/can only grow/);
    },
  );

  it('never makes what was public internal again', async () => {
    const { caseId } = await noted();
    await expect(
      query(`UPDATE case_entry SET visibility = 'internal' WHERE case_id = $1 AND visibility = 'public'`, [
        caseId,
      ]),
    ).rejects.toThrow('What was public stays public');
  });
});

describe('who alters the database past the program', () => {
  /** What is found, while it is so; everything is put back afterwards. */
  async function found(sql: string, params: unknown[]) {
    const runner = api.source.createQueryRunner();
    try {
      await runner.query('BEGIN');
      await runner.query('SET LOCAL session_replication_role = replica');
      await runner.query(sql, params);
      return (await verifyLog((text, values) => runner.query(text, values))).faults;
    } finally {
      await runner.query('ROLLBACK');
      await runner.release();
    }
  }

  it.each([
    ['content', 'words', `UPDATE case_entry SET html = '<p>He never called.</p>' WHERE id = $1`],
    ['content', 'the time', `UPDATE case_entry SET created_at = created_at - interval '1 day' WHERE id = $1`],
    [
      'content',
      'the author',
      `UPDATE case_entry SET agent_id = (SELECT id FROM agent WHERE id <> agent_id LIMIT 1) WHERE id = $1`,
    ],
    [
      'content',
      'what changed from what to what',
      `UPDATE case_entry SET data = '{"changes": []}' WHERE id = $1`,
    ],
    ['content', 'the salt gone without an erasure', `UPDATE case_log SET salt = NULL WHERE entry_id = $1`],
    ['missing', 'the entry', `DELETE FROM case_entry WHERE id = $1`],
    [
      'chain',
      'a row of the log',
      `DELETE FROM case_log WHERE seq = 2 AND case_id = (SELECT case_id FROM case_entry WHERE id = $1)`,
    ],
    ['chain', 'a hash', `UPDATE case_log SET hash = sha256('x') WHERE entry_id = $1`],
    ['chain', 'the order', `UPDATE case_log SET seq = seq + 100 WHERE entry_id = $1`],
    ['chain', 'when', `UPDATE case_log SET at = at - interval '1 day' WHERE entry_id = $1`],
    [
      'chain',
      'entry and digest together',
      `WITH changed AS (UPDATE case_entry SET body = 'x' WHERE id = $1 RETURNING *)
      UPDATE case_log l SET content_hash = entry_digest(c, l.salt) FROM changed c WHERE l.entry_id = c.id`,
    ],
  ])('is found: %s, %s', async (kind, _, sql) => {
    const { noteId, number } = await noted();
    const faults = await found(sql, [noteId]);
    expect(faults[0]).toMatchObject({ kind, of: `case ${number}` });
    expect((await verify()).faults).toEqual([]);
  });

  it('is found where the newest entry and its row are gone, and where an entry was slipped in', async () => {
    const { caseId, number } = await noted();
    expect(
      await found(
        `WITH gone AS (DELETE FROM case_log WHERE case_id = $1 AND seq = (SELECT max(seq) FROM case_log WHERE case_id = $1) RETURNING entry_id)
         DELETE FROM case_entry WHERE id IN (SELECT entry_id FROM gone)`,
        [caseId],
      ),
    ).toMatchObject([{ kind: 'cut', of: `case ${number}`, seq: null }]);
    expect(
      await found(
        `INSERT INTO case_entry SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'position', 99))).*
         FROM case_entry e WHERE case_id = $1 AND kind = 'note'`,
        [caseId],
      ),
    ).toMatchObject([{ kind: 'unlogged' }]);
  });

  it('is found where a whole chain was made anew, by the ends of chains kept elsewhere', async () => {
    const { caseId, noteId, number } = await noted();
    const heads: LogHead[] = [];
    for await (const head of logHeads(query)) heads.push(head);
    expect(await lostHeads(query, heads)).toEqual([]);
    await tamper(`UPDATE case_entry SET body = 'Never', html = 'Never' WHERE id = $1`, [noteId]);
    await tamper(
      `CREATE TEMP TABLE again ON COMMIT DROP AS SELECT entry_id FROM case_log WHERE case_id = '${caseId}' ORDER BY seq`,
    );
    await tamper(`DELETE FROM case_log WHERE case_id = $1`, [caseId]);
    await query(
      `INSERT INTO case_log (case_id, entry_id, event) SELECT case_id, id, 'written' FROM case_entry WHERE case_id = $1 ORDER BY position`,
      [caseId],
    );
    expect((await verify()).faults).toEqual([]);
    const [lost] = await lostHeads(query, heads);
    expect(lost).toMatchObject({ kind: 'chain', of: `case ${number}` });
    expect(faultSentence(lost!)).toContain(
      `case ${number}, row ${heads.find((head) => head.case_id === caseId)!.seq} of its log: `,
    );
  });
});

describe('erasing words by law', () => {
  it('leaves the chain whole: the digest stays, words and salt go, and that it happened is a row of its own', async () => {
    const { noteId, caseId } = await noted();
    const erase = `UPDATE case_entry SET html = '', body = '', data = '{}' WHERE id = $1`;
    await expect(query(erase, [noteId])).rejects.toThrow('never changes');
    await query(`INSERT INTO case_log (case_id, entry_id, event) VALUES ($1, $2, 'erased')`, [
      caseId,
      noteId,
    ]);
    await query(erase, [noteId]);
    await query(`UPDATE case_log SET salt = NULL WHERE entry_id = $1 AND event = 'written'`, [noteId]);
    expect((await verify()).faults).toEqual([]);
  });
});

describe('entries from before there was a log', () => {
  it('are let be until they are sealed, and guarded from then on', async () => {
    const { caseId, noteId } = await noted();
    await tamper(`DELETE FROM case_log WHERE case_id = $1`, [caseId]);
    await query(`DELETE FROM log_seal`);
    expect(await verify()).toMatchObject({ unsealed: true, faults: [] });
    const admin = await api.agent('admin@test.example');
    const started = await fetch(`${api.url}/admin/maintenance/seal-log`, {
      method: 'POST',
      headers: { ...admin.authorization(), 'content-type': 'application/json' },
      body: '{}',
    });
    expect(started.status).toBe(202);
    await api.app.get(Maintenance).settled();
    expect(await verify()).toMatchObject({ unsealed: false, faults: [] });
    await tamper(`UPDATE case_entry SET body = 'Never' WHERE id = $1`, [noteId]);
    expect((await verify()).faults).toMatchObject([{ kind: 'content', entryId: noteId }]);
  });
});
