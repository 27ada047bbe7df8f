import { DiskFileStore, readSettings, restore, type Manifest } from '@sprawa/platform';
import { createEmptyDatabase } from '@sprawa/platform/testing';
import { mkdtemp } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../src/version.js';
import { DoorClient } from '../../testing/door-client.js';
import { CASE, LIST } from '../../testing/operations.js';
import { startApiOn, type RunningApi } from '../../testing/start-api.js';

const releases = join(fileURLToPath(ROOT), 'migrations/releases');
const versions = readdirSync(releases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(versions)('a database of %s, upgraded', (version) => {
  let api: RunningApi;
  let manifest: Manifest;
  beforeAll(async () => {
    const database = await createEmptyDatabase();
    const dataDir = await mkdtemp(join(tmpdir(), 'sprawa-upgraded-'));
    ({ manifest } = await restore(join(releases, version), {
      databaseUrl: database.url,
      files: new DiskFileStore(readSettings({ DATA_DIR: dataDir })),
      settings: {},
      aside: dataDir,
    }));
    api = await startApiOn(database, dataDir);
  }, 60_000);
  afterAll(() => api.stop());

  const signIn = async (door: 'agent' | 'portal', email: string) =>
    new DoorClient(api.url, door, await DoorClient.signIn(api.url, door, email, 'demo-password'));

  it.each(['cases', 'case_entry', 'message', 'contact', 'attachment', 'agent', 'customer'])(
    'keeps every row of %s',
    async (table) => {
      const [{ rows }] = await api.source.query(`SELECT count(*)::int AS rows FROM ${table}`);
      expect(rows).toBeGreaterThan(0);
      expect(rows).toBe(manifest.tables[table]!.rows);
    },
  );

  it('counts in its queues what is there', async () => {
    const counted = await api.source.query(
      `SELECT state_id, owner_id, group_id, proposal, sum(n)::int AS n FROM case_count GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4`,
    );
    const recount = await api.source.query(
      `SELECT state_id, owner_id, group_id, proposal_id IS NOT NULL AS proposal, count(*)::int AS n FROM cases
       WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
    );
    expect(counted.length).toBeGreaterThan(1);
    expect(counted).toEqual(recount);
  });

  it('shows agents the list and each of its cases', async () => {
    const manager = await signIn('agent', 'manager@demo.test');
    const { cases } = await manager.ask(LIST, { first: 20 });
    expect(cases.edges).toHaveLength(20);
    for (const { node } of cases.edges) {
      const found = (await manager.ask(CASE, { number: node.number })).case;
      expect(found).toMatchObject({ number: node.number, subject: node.subject });
      expect(found.timeline.edges.length).toBeGreaterThan(0);
    }
  });

  it('shows a customer their own cases and no others', async () => {
    const customer = await signIn('portal', 'customer@demo.test');
    const { myCases } = await customer.ask('{ myCases(first: 100) { edges { node { number subject } } } }');
    const own = (await api.source.query(
      `SELECT number::text FROM cases JOIN customer USING (contact_id) WHERE customer.email = 'customer@demo.test'`,
    )) as { number: string }[];
    const shown = myCases.edges.map(({ node }: any) => node.number.replace('#', ''));
    expect(shown.length).toBeGreaterThan(0);
    expect(own.map(({ number }) => number)).toEqual(expect.arrayContaining(shown));
  });

  it('gives the next case a number of its own', async () => {
    const [{ number }] = await api.source.query(`SELECT max(number) AS number FROM cases`);
    const [{ next }] = await api.source.query(`SELECT nextval('case_number') AS next`);
    expect(Number(next)).toBeGreaterThan(Number(number));
  });
});
