import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import pg from 'pg';
import { migrations } from '@sprawa/migrations';
import { restore } from '../../backup/restore.js';
import { readSettings } from '../../config/settings.js';
import { DiskFileStore } from '../../files/disk-file-store.js';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { EYES, plantTwoCustomers } from '../../testing/two-customers.js';
import { migrate } from '../database.module.js';
import { CustomerReads } from './customer-reads.js';
import { DatabaseRightsError } from './database-rights-error.js';

/** What is left behind in the server that all tests share: databases first, then the roles. */
const databases: TestDatabase[] = [];
const roles: string[] = [];
let admin: pg.Client;

beforeAll(async () => {
  admin = new pg.Client(process.env.TEST_DATABASE_URL);
  await admin.connect();
});
afterAll(async () => {
  for (const database of databases) await database.drop();
  for (const role of roles) await admin.query(`DROP ROLE IF EXISTS "${role}"`);
  await admin.end();
});

/** A database user as a hosting company gives one, with databases of their own. */
async function tenant(may: string, count = 1): Promise<{ user: string; urls: string[] }> {
  const user = `firm_${randomUUID().slice(0, 8)}`;
  roles.unshift(`${user}_portal`);
  roles.push(user);
  await admin.query(`CREATE ROLE "${user}" LOGIN PASSWORD 'firm' NOSUPERUSER ${may}`);
  const urls: string[] = [];
  for (let n = 0; n < count; n++) {
    const database = await createEmptyDatabase();
    databases.push(database);
    const url = new URL(database.url);
    await admin.query(`ALTER DATABASE "${url.pathname.slice(1)}" OWNER TO "${user}"`);
    Object.assign(url, { username: user, password: 'firm' });
    urls.push(url.href);
  }
  return { user, urls };
}

const open = (url: string) => new DataSource({ type: 'postgres', url, poolSize: 2 }).initialize();
const start = async (url: string): Promise<void> => {
  const source = await open(url);
  try {
    await new CustomerReads(source).onModuleInit();
  } finally {
    await source.destroy();
  }
};

const migrated = async (url: string): Promise<string[]> => {
  const source = await open(url);
  try {
    const rows = (await source.query('SELECT name FROM migration ORDER BY id')) as { name: string }[];
    return rows.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
};

describe('a database user that may make roles', () => {
  it('raises the wall alone, also in two databases at the same moment', async () => {
    const { user, urls } = await tenant('CREATEROLE', 2);
    await Promise.all(urls.map((url) => migrate({ url })));
    const source = await open(urls[1]!);
    try {
      const client = new pg.Client(urls[1]);
      await client.connect();
      await plantTwoCustomers(client);
      await client.end();
      const reads = new CustomerReads(source);
      await reads.onModuleInit();
      expect(await reads.read(EYES.a, 'SELECT current_user::text AS who, contact_id FROM cases', [])).toEqual(
        [{ who: `${user}_portal`, contact_id: EYES.a.contactId }],
      );
      expect(await source.query('SELECT id FROM cases')).toHaveLength(3);
    } finally {
      await source.destroy();
    }
  });
});

describe('a backup restored for another database user', () => {
  it('raises the wall with a role of that user’s', async () => {
    const { user, urls } = await tenant('CREATEROLE');
    const [databaseUrl] = urls as [string];
    const dataDir = await mkdtemp(join(tmpdir(), 'sprawa-wall-'));
    await restore(fileURLToPath(new URL('../../../../../migrations/releases/0.1.0', import.meta.url)), {
      databaseUrl,
      files: new DiskFileStore(readSettings({ DATA_DIR: dataDir })),
      settings: {},
      aside: dataDir,
    });
    await start(databaseUrl);
    const source = await open(databaseUrl);
    try {
      const [customer] = (await source.query(
        `SELECT id AS "customerId", contact_id AS "contactId" FROM customer WHERE email = 'customer@demo.test'`,
      )) as [{ customerId: string; contactId: string }];
      const reads = new CustomerReads(source);
      await reads.onModuleInit();
      const shown = await reads.read(
        customer,
        'SELECT DISTINCT current_user::text AS who, contact_id FROM cases',
        [],
      );
      expect(shown).toEqual([{ who: `${user}_portal`, contact_id: customer.contactId }]);
    } finally {
      await source.destroy();
      await rm(dataDir, { recursive: true });
    }
  });
});

describe('a database user that may not', () => {
  it('is told what an administrator runs before anything of it was done, and starts once they ran it', async () => {
    const { user, urls } = await tenant('NOCREATEROLE');
    const [url] = urls as [string];
    const refused = await migrate({ url }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseRightsError);
    const [statements] = /CREATE ROLE .*;/.exec((refused as Error).message)!;
    const wall = migrations.findIndex(({ name }) => name.startsWith('PortalWall'));
    expect(await migrated(url)).toEqual(migrations.slice(0, wall).map(({ name }) => name));
    expect(statements).toBe(`CREATE ROLE ${user}_portal NOLOGIN; GRANT ${user}_portal TO ${user};`);

    await admin.query(statements);
    await migrate({ url });
    await start(url);
  });
});

describe('a start', () => {
  const role = 'sprawa_portal';

  it('is refused while the wall has a hole, and goes on when it is mended', async () => {
    const database = await createTestDatabase();
    databases.push(database);
    const client = new pg.Client(database.url);
    await client.connect();
    for (const [hole, words, mended] of [
      [
        'ALTER TABLE cases DISABLE ROW LEVEL SECURITY',
        /may read or write cases without/,
        'ALTER TABLE cases ENABLE ROW LEVEL SECURITY',
      ],
      ['GRANT SELECT ON message TO PUBLIC', / message without/, 'REVOKE SELECT ON message FROM PUBLIC'],
      [
        'GRANT UPDATE (phone) ON contact_phone TO PUBLIC',
        / contact_phone without/,
        'REVOKE UPDATE (phone) ON contact_phone FROM PUBLIC',
      ],
      [
        `CREATE VIEW all_cases AS SELECT * FROM cases; GRANT SELECT ON all_cases TO ${role}`,
        / all_cases without/,
        'DROP VIEW all_cases',
      ],
    ] as const) {
      await start(database.url);
      await client.query(hole);
      await expect(start(database.url)).rejects.toThrow(DatabaseRightsError);
      await expect(start(database.url)).rejects.toThrow(words);
      await client.query(mended);
    }
    await client.query('DROP POLICY portal ON cases');
    await expect(start(database.url)).rejects.toThrow(/npm run restore/);
    await client.end();
  });

  it('is refused when the role got rights of another, and tells how to let the program become it', async () => {
    const { user, urls } = await tenant('CREATEROLE');
    const [url] = urls as [string];
    await migrate({ url });
    await start(url);
    await admin.query(`GRANT pg_read_all_data TO "${user}_portal"`);
    await expect(start(url)).rejects.toThrow(/member of no other role/);
    await admin.query(`REVOKE pg_read_all_data FROM "${user}_portal"`);
    await start(url);

    await admin.query(`REVOKE "${user}_portal" FROM "${user}" CASCADE`);
    const told = await start(url).catch((error: Error) => error.message);
    expect(told).toContain(`GRANT "${user}_portal" TO ${user};`);
    await admin.query(/GRANT .*;/.exec(told!)![0]);
    await start(url);
  });

  it('is refused to a user whom the policies bind as well', async () => {
    const database = await createTestDatabase();
    databases.push(database);
    const { user } = await tenant('NOCREATEROLE', 0);
    const url = new URL(database.url);
    Object.assign(url, { username: user, password: 'firm' });
    await expect(start(url.href)).rejects.toThrow(/does not own the tables/);
  });
});
