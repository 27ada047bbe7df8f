import { migrate } from '@sprawa/platform';
import { createEmptyDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { migrations } from '@sprawa/migrations';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { parse } from 'yaml';
import { ROOT } from '../../src/version.js';
import { lockingStatements } from '../../testing/migrations/locking-statements.js';

const releases = new URL('migrations/releases/', ROOT);
const newest = readdirSync(releases)
  .filter((name) => existsSync(new URL(`${name}/manifest.json`, releases)))
  .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  .at(-1)!;
const manifest = JSON.parse(readFileSync(new URL(`${newest}/manifest.json`, releases), 'utf8')) as {
  migrations: string[];
  tables: Record<string, unknown>;
};
/** Those people work with while the next version's migrations run. */
const live = new Set(Object.keys(manifest.tables));
const reviewed = parse(
  readFileSync(new URL('../../testing/migrations/reviewed-locks.yaml', import.meta.url), 'utf8'),
  { merge: true },
) as Record<string, { reason: string; locks: string[] }>;
const later = migrations.filter(({ name }) => !manifest.migrations.includes(name));

let database: TestDatabase;
/** Migration → what it does to live tables, as it did it to a database of the last release. */
const found = new Map<string, string[]>();

beforeAll(async () => {
  database = await createEmptyDatabase();
  await migrate(
    database,
    migrations.filter((one) => !later.includes(one)),
  );
  await migrate(database, later.map(recorded));
});
afterAll(() => database.drop());

/** The migration itself, which tells what it asks. */
function recorded(Migration: (typeof migrations)[number]): (typeof migrations)[number] {
  class Recorded extends (Migration as new () => MigrationInterface) {
    override async up(runner: QueryRunner): Promise<void> {
      const asked: string[] = [];
      const query: QueryRunner['query'] = (sql: string, ...rest: never[]) => {
        asked.push(sql);
        return runner.query(sql, ...rest) as never;
      };
      await super.up(
        new Proxy(runner, { get: (of, key) => (key === 'query' ? query : Reflect.get(of, key)) }),
      );
      const locks = lockingStatements(asked.join(';\n'), live).map(({ table, what }) => `${table}: ${what}`);
      found.set(Migration.name, [...new Set(locks)]);
    }
  }
  Object.defineProperty(Recorded, 'name', { value: Migration.name });
  return Recorded as (typeof migrations)[number];
}

describe(`a migration that comes after ${newest}, run while people work`, () => {
  it.each(later.map(({ name }) => name))(
    '%s locks none of their tables for long, unless reviewed',
    (name) => {
      // Mend it as CONTRIBUTING.md shows, or give the reason in apps/api/testing/migrations/reviewed-locks.yaml.
      expect(found.get(name)!.filter((lock) => !reviewed[name]?.locks.includes(lock))).toEqual([]);
    },
  );

  it('was reviewed only for what it does, with a reason in words', () => {
    for (const [name, { reason, locks }] of Object.entries(reviewed)) {
      expect(locks.filter((lock) => !found.get(name)?.includes(lock))).toEqual([]);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});

describe('processes that start together on a migration that runs outside of a transaction', () => {
  class Index1890000000000 implements MigrationInterface {
    name = 'Index1890000000000';
    transaction = false;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('DROP INDEX CONCURRENTLY IF EXISTS cases_of_a_test');
      await runner.query('CREATE INDEX CONCURRENTLY cases_of_a_test ON cases (subject)');
    }
    async down(): Promise<void> {}
  }

  it('let one of them do it, and wait without standing in its way', async () => {
    await Promise.all([1, 2, 3].map(() => migrate(database, [...migrations, Index1890000000000 as never])));
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const indexes = await source.query(
      `SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = 'cases_of_a_test'::regclass`,
    );
    const runs = await source.query(`SELECT FROM migration WHERE name = 'Index1890000000000'`);
    await source.destroy();
    expect(indexes).toEqual([{ valid: true }]);
    expect(runs).toHaveLength(1);
  });
});
