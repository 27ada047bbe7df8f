import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrations } from '@sprawa/migrations';
import { migrate } from '../database/database.module.js';

/** A database of a test file's own, cloned from a template that was migrated once. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** @throws when PostgreSQL for tests was not started (jest's globalSetup does it). */
export async function createTestDatabase(): Promise<TestDatabase> {
  // Tests change rights behind the program's back and look at once; the memory has tests of its own.
  process.env.ACTOR_MEMORY_SECONDS ??= '0';
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL is not set: run tests through npm test or npm run jest');
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const template =
    `template_${migrations
      .map((migration) => migration.name)
      .join('_')
      .toLowerCase()}`.slice(0, 50) + `_${migrations.length}`;
  const name = `test_${randomUUID().replace(/-/g, '')}`;
  try {
    await admin.query('SELECT pg_advisory_lock(7326502)');
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (!rowCount) {
      await admin.query(`CREATE DATABASE "${template}_building"`);
      await migrate({ url: addressOf(server, `${template}_building`) });
      await admin.query(`ALTER DATABASE "${template}_building" RENAME TO "${template}"`);
    }
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  } finally {
    await admin.query('SELECT pg_advisory_unlock(7326502)');
    await admin.end();
  }
  return {
    url: addressOf(server, name),
    drop: () => run(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}

/** A database with nothing in it, for what makes the schema itself. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL is not set: run tests through npm test or npm run jest');
  const name = `test_${randomUUID().replace(/-/g, '')}`;
  await run(server, `CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8'`);
  return {
    url: addressOf(server, name),
    drop: () => run(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}

async function run(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
