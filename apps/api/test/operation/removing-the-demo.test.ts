import { verifyLog } from '@sprawa/cases';
import { DEMO_PASSWORD, DemoOffice, removeDemo } from '@sprawa/demo';
import { Installation, SetUp } from '@sprawa/identity';
import { DiskFileStore, FileStore, readSettings, restore } from '@sprawa/platform';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { ROOT } from '../../src/version.js';
import { customerWrites } from '../../testing/customer-writes.js';
import { Designing } from '../../testing/designing.js';
import { DoorClient } from '../../testing/door-client.js';
import { PASSWORD, startApiOn, type RunningApi } from '../../testing/start-api.js';
import { wholeDatabase } from '../../testing/whole-database.js';

const reviewed = { workflows: join(fileURLToPath(ROOT), 'workflows') };

let temporary: string;
let folder: string;
let backup: string;
let database: TestDatabase;
let outside: DataSource;
let store: FileStore;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'sprawa-removing-'));
  folder = join(temporary, 'data');
  backup = join(temporary, 'backup');
  database = await createTestDatabase();
  outside = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  store = new DiskFileStore(readSettings({ DATA_DIR: folder }));
});
afterAll(async () => {
  await outside.destroy();
  await database.drop();
  await rm(temporary, { recursive: true, force: true });
});

const remove = (to: string, from = outside, url = database.url) =>
  removeDemo(from, to, { databaseUrl: url, files: store, settings: reviewed, version: '9.9.9' });
const filled = async (url: string): Promise<string[]> =>
  Object.entries(await wholeDatabase(url))
    .filter(([name, told]) => name !== 'sequences' && (told as { rows: number }).rows > 0)
    .map(([name]) => name)
    .sort();
const stored = async (): Promise<string[]> => {
  const all: string[] = [];
  for await (const sha256 of store.list()) all.push(sha256);
  return all.sort();
};

describe('an installation that was no demo (AD-8)', () => {
  it('refuses to have one removed, and keeps all it has', async () => {
    const before = await wholeDatabase(database.url);
    await expect(remove(join(temporary, 'none'))).rejects.toThrow('There is no demo office here');
    expect(await wholeDatabase(database.url)).toEqual(before);
  });
});

describe('a demo office in which somebody began to design (AD-8)', () => {
  let before: object;
  let files: string[];
  beforeAll(async () => {
    const api = await startApiOn(database, folder);
    expect(await api.app.get(DemoOffice).ensure()).toBe(true);
    const token = await DoorClient.signIn(api.url, 'agent', 'admin@demo.test', DEMO_PASSWORD);
    const design = new Designing(new DoorClient(api.url, 'agent', token));
    const revision = await design.draw('accounting-office', (document) => {
      document.icon = 'bulb';
    });
    const { published } = await design.plan('accounting-office');
    const answer = await design.publish({ stream: 'accounting-office', revision, published });
    expect(answer.__typename).toBe('WorkflowPublished');
    await api.settle();

    await expect(remove(join(temporary, 'running'))).rejects.toThrow('The program is running');
    await api.app.close();
    before = await wholeDatabase(database.url);
    files = await stored();
    expect(files.length).toBeGreaterThan(0);
  }, 240_000);

  it('loses people, contacts, cases and files, and keeps what was designed', async () => {
    const { kept, files: gone } = await remove(backup);
    expect(gone).toBe(files.length);
    expect(await stored()).toEqual([]);
    expect(kept).toEqual(
      expect.arrayContaining([
        'stream accounting-office, now version 1',
        'group bookkeepers',
        'fields of contacts',
      ]),
    );
    // Streams that were only the ready-made ones, and groups that only they named.
    for (const line of ['stream support', 'stream repair', 'group technicians'])
      expect(kept.filter((each) => each.startsWith(line))).toEqual([]);
    expect(await filled(database.url)).toEqual([
      ...['agent_group', 'audit_entry', 'change_log', 'installation', 'log_seal', 'mailbox', 'role'],
      ...['state', 'stream', 'stream_member', 'web_form', 'workflow_version'],
    ]);
    expect(await outside.query(`SELECT key FROM installation ORDER BY key`)).toEqual([
      { key: 'contact-fields' },
      { key: 'contact-fields-state' },
      { key: 'demo-removed' },
    ]);
  });

  it('stands in the backup, to the last row', async () => {
    const target = await createEmptyDatabase();
    const files = new DiskFileStore(readSettings({ DATA_DIR: join(temporary, 'restored') }));
    await restore(backup, {
      ...{ databaseUrl: target.url, files, settings: reviewed, aside: join(temporary, 'aside') },
    });
    expect(await wholeDatabase(target.url)).toEqual(before);
    await target.drop();
  });

  it('has no demo office to remove a second time', async () => {
    await expect(remove(join(temporary, 'twice'))).rejects.toThrow('There is no demo office here');
  });

  describe('when it starts again, not even in production', () => {
    let api: RunningApi;
    beforeAll(async () => {
      api = await startApiOn(database, folder);
    });
    afterAll(() => api.app.close());

    it('makes no demo, lets nobody in with its password, and speaks of none at either door', async () => {
      expect(await api.app.get(DemoOffice).ensure()).toBe(false);
      expect(await api.app.get(Installation).isDemo()).toBe(false);
      await expect(DoorClient.signIn(api.url, 'agent', 'admin@demo.test', DEMO_PASSWORD)).rejects.toThrow();
      for (const door of ['agent', 'portal'] as const)
        expect((await api.anonymous(door).ask('{ installation { demo } }')).installation).toEqual({
          demo: false,
        });
    });

    it('brings back none of the streams that went', async () => {
      expect(await api.source.query(`SELECT key FROM stream`)).toEqual([{ key: 'accounting-office' }]);
    });

    it('is set up by its first administrator, who works in the stream that was kept', async () => {
      const token = new URL((await api.app.get(SetUp).ensureLink())!).searchParams.get('token');
      const answer = await fetch(`${api.url}/auth/agent/set-up`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ token, organisation: 'Firm', timeZone: 'Europe/Warsaw' },
          ...{ name: 'Halina Dąb', email: 'halina@firm.example', password: PASSWORD },
        }),
      });
      expect(answer.status).toBe(200);
      const halina = await api.agent('halina@firm.example');
      const { number } = await customerWrites(api, { stream: 'accounting-office' });
      expect(number).toBe('10001');
      const { cases } = await halina.ask(
        '{ cases { totalCount edges { node { number stream { name } } } } }',
      );
      expect(cases).toMatchObject({ totalCount: 1, edges: [{ node: { number: '10001' } }] });
      const query = (sql: string, params?: unknown[]) => api.source.query(sql, params);
      expect(await verifyLog(query as never)).toMatchObject({ cases: 1, unsealed: false, faults: [] });
    });
  });
});
