import { FileStore, Maintenance, newId } from '@sprawa/platform';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { customerWrites } from '../../testing/customer-writes.js';
import type { DoorClient } from '../../testing/door-client.js';
import { startApi, type RunningApi } from '../../testing/start-api.js';

let api: RunningApi;
let admin: DoorClient;
beforeAll(async () => {
  api = await startApi();
  admin = await api.agent('admin@test.example');
});
afterAll(() => api.stop());

const openCase = (name: string) =>
  customerWrites(api, {
    email: `${name}@customer.example`,
    name,
    subject: `Case of ${name}`,
    text: 'Words',
  });

async function ask(path: string, post = false, client = admin) {
  const response = await fetch(`${api.url}/admin/maintenance${path}`, {
    method: post ? 'POST' : 'GET',
    headers: { ...client.authorization(), ...(post ? { 'content-type': 'application/json' } : {}) },
    ...(post ? { body: '{}' } : {}),
  });
  return { status: response.status, body: await response.json() };
}
/** Starts a task, waits for its end, and reads its run. */
async function run(task: string) {
  const started = await ask(`/${task}`, true);
  expect(started).toMatchObject({ status: 202, body: { task } });
  await api.app.get(Maintenance).settled();
  return (await ask(`/runs/${started.body.id}`)).body;
}
const counted = async () =>
  (await api.source.query(
    `SELECT state_id, owner_id, group_id, proposal, sum(n)::int AS n FROM case_count GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4`,
  )) as object[];

describe('counting the counters anew', () => {
  it('finds nothing where they are right', async () => {
    for (let n = 0; n < 3; n++) await openCase(`calm${n}`);
    expect(await run('recount-counters')).toMatchObject({ state: 'done', result: { wrong: 0, cells: [] } });
  });

  it('mends each that is wrong, tells which, and touches no other', async () => {
    const right = await counted();
    await api.source.query(
      `INSERT INTO case_count SELECT state_id, owner_id, group_id, proposal, 7 FROM case_count WHERE n > 0 LIMIT 1`,
    );
    await api.source.query(`INSERT INTO case_count VALUES ($1, NULL, NULL, true, -2)`, [newId()]);
    const { result } = await run('recount-counters');
    expect(result).toMatchObject({ wrong: 2 });
    expect(result.cells.map((cell: any) => cell.counted - cell.actual).sort()).toEqual([-2, 7]);
    expect(await counted()).toEqual(right);
  });

  it('comes out right while cases are opened at the same time', async () => {
    await api.source.query(
      `INSERT INTO case_count SELECT state_id, owner_id, group_id, proposal, 3 FROM case_count LIMIT 1`,
    );
    const opening = Promise.all(Array.from({ length: 8 }, (_, n) => openCase(`busy${n}`)));
    await run('recount-counters');
    await opening;
    expect(await run('recount-counters')).toMatchObject({ result: { wrong: 0 } });
  });
});

describe('verifying the files', () => {
  it('tells of missing and of damaged ones', async () => {
    const store = api.app.get(FileStore);
    const [good, damaged] = [
      await store.put(Buffer.from('as it was'), 1_000),
      await store.put(Buffer.from('will be changed'), 1_000),
    ];
    const missing = 'ab'.repeat(32);
    for (const sha256 of [good.sha256, damaged.sha256, missing])
      await api.source.query(
        `INSERT INTO file (id, sha256, size, name, media_type) VALUES ($1, $2, 1, 'x.txt', 'text/plain')`,
        [newId(), sha256],
      );
    const at = damaged.sha256;
    await writeFile(join(process.env.DATA_DIR!, 'files', at.slice(0, 2), at.slice(2, 4), at), 'changed');
    expect(await run('verify-files')).toMatchObject({
      state: 'done',
      progressDone: 3,
      progressTotal: 3,
      result: { checked: 3, missing: [missing], damaged: [damaged.sha256] },
    });
  });
});

describe('the other tasks', () => {
  it('build the search’s indexes anew, and leave them valid and whole', async () => {
    const { result, progressDone, progressTotal } = await run('reindex-search');
    expect(result.indexes).toContain('case_entry_words');
    expect(progressDone).toBe(progressTotal);
    expect(
      await api.source.query(`SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid`),
    ).toEqual([]);
  });

  it('take away what has expired and what was done long ago', async () => {
    await api.source.query(
      `UPDATE session SET expires_at = now() - interval '1 day' WHERE customer_id IS NOT NULL`,
    );
    await api.source.query(
      `INSERT INTO outbox (id, topic, payload, state, done_at) SELECT gen_random_uuid(), 't', '{}', 'done', now() - make_interval(days => n) FROM unnest(array[1, 8, 9]) n`,
    );
    expect(await run('clean-expired')).toMatchObject({ state: 'done', result: { sessions: 0 } });
    expect(await run('clean-outbox')).toMatchObject({ state: 'done', result: { deleted: 2 } });
  });

  it('are all listed with what they do, and with their runs', async () => {
    const { body } = await ask('');
    expect(body.tasks.map(({ name }: { name: string }) => name).sort()).toEqual([
      'clean-expired',
      'clean-outbox',
      'fold-counters',
      'learn-search-words',
      'recount-counters',
      'reindex-search',
      'seal-log',
      'verify-files',
      'verify-log',
    ]);
    expect(body.runs[0]).toMatchObject({ task: 'clean-outbox', state: 'done' });
  });
});

describe('a run', () => {
  let finish: (error?: Error) => void;
  beforeAll(() => {
    api.app.get(Maintenance).add({
      name: 'test-waits',
      summary: 'Waits.',
      work: async ({ progress }) => {
        await progress(1, 2);
        await new Promise<void>((resolve, reject) => {
          finish = (error) => (error ? reject(error) : resolve());
        });
        return {};
      },
    });
  });
  /** Begun, and come as far as its waiting. */
  async function begun(): Promise<string> {
    const { body } = await ask('/test-waits', true);
    while ((await ask(`/runs/${body.id}`)).body.progressDone !== 1);
    return body.id;
  }

  it('is one at a time, and shows how far it is', async () => {
    const id = await begun();
    expect(await ask('/test-waits', true)).toMatchObject({ status: 409, body: { code: 'ALREADY_RUNNING' } });
    expect((await ask(`/runs/${id}`)).body).toMatchObject({
      state: 'running',
      progressDone: 1,
      progressTotal: 2,
    });
    finish();
    await api.app.get(Maintenance).settled();
    expect((await ask(`/runs/${id}`)).body).toMatchObject({ state: 'done', startedBy: expect.any(String) });
  });

  it('that fails says why', async () => {
    const id = await begun();
    finish(new Error('The disk is full'));
    await api.app.get(Maintenance).settled();
    expect((await ask(`/runs/${id}`)).body).toMatchObject({ state: 'failed', error: 'The disk is full' });
  });

  it('whose process died is known as abandoned by the next', async () => {
    const dead = newId();
    await api.source.query(`INSERT INTO maintenance_run (id, task) VALUES ($1, 'test-waits')`, [dead]);
    await begun();
    finish();
    await api.app.get(Maintenance).settled();
    expect((await ask(`/runs/${dead}`)).body).toMatchObject({ state: 'abandoned' });
  });

  it('needs the right, and a task that exists', async () => {
    const expert = await api.agent('expert@test.example');
    expect(await ask('/clean-outbox', true, expert)).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN' },
    });
    expect(await ask('/no-such-task', true)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});

describe('/admin/openapi.json', () => {
  it('tells every operators’ route, with what it answers and how one signs in', async () => {
    const response = await fetch(`${api.url}/admin/openapi.json`, { headers: admin.authorization() });
    const document = (await response.json()) as any;
    expect(document.openapi).toMatch(/^3\./);
    const routes = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
    expect(routes).toContain('admin');
    for (const path of ['/admin/sessions', '/admin/maintenance/{task}'])
      expect(document.paths).toHaveProperty([path]);
    const operations = Object.values(document.paths).flatMap((path) =>
      Object.values(path as object),
    ) as any[];
    for (const operation of operations) {
      expect(operation.summary).toBeTruthy();
      expect(operation.security.length).toBeGreaterThan(0);
      expect(Object.keys(operation.responses)).toContain('4XX');
    }
    expect(JSON.stringify(document)).not.toContain('undefined');
  });
});
