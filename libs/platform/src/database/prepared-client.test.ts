import pg from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { StatementNames, preparedClient } from './prepared-client.js';
import { Transactions } from './transactions.js';
import { Writes } from './writes.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  source = await new DataSource({
    type: 'postgres',
    url: database.url,
    poolSize: 1,
    extra: { Client: preparedClient(pg.Client) },
  }).initialize();
  await source.query('CREATE TABLE step (id int PRIMARY KEY, words text)');
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const times = async (count: number, work: () => Promise<unknown>): Promise<void> => {
  for (let time = 0; time < count; time++) await work();
};
const prepared = async (text: string): Promise<number> =>
  (
    (await source.query(
      `SELECT count(*)::int AS n FROM pg_prepared_statements WHERE statement = '${text}'`,
    )) as [{ n: number }]
  )[0].n;

describe('a connection of the pool', () => {
  it('prepares a statement that is asked often, and not one that was asked a few times', async () => {
    await times(20, () => source.query('SELECT $1::int + 1 AS n', [1]));
    await times(3, () => source.query('SELECT $1::int + 2 AS n', [1]));
    expect(await prepared('SELECT $1::int + 1 AS n')).toBe(1);
    expect(await prepared('SELECT $1::int + 2 AS n')).toBe(0);
    expect(await source.query('SELECT $1::int + 1 AS n', [41])).toEqual([{ n: 42 }]);
  });

  it('answers again after a migration changed what stands behind a star', async () => {
    const all = () => source.query('SELECT * FROM step WHERE id = $1', [1]);
    await times(20, all);
    await source.query('ALTER TABLE step ADD COLUMN more text');
    await expect(all()).rejects.toThrow('cached plan');
    await times(20, async () => expect(await all()).toEqual([]));
  });

  it('keeps so many statements and no more, and forgets what comes once', () => {
    const names = new StatementNames();
    for (let number = 0; number < 5_000; number++) expect(names.of(`once ${number}`)).toBeUndefined();
    const given = new Set<string>();
    for (let number = 0; number < 300; number++)
      for (let time = 0; time < 10; time++) given.add(names.of(`often ${number}`) ?? '');
    given.delete('');
    expect(given.size).toBe(200);
  });
});

describe('writes that go in one trip', () => {
  const steps = async () =>
    ((await source.query('SELECT id, words FROM step ORDER BY id')) as object[]).map((row) => ({ ...row }));
  const insert = 'INSERT INTO step (id, words) VALUES ($1, $2)';

  it('are done in their order, when they are sent', async () => {
    await new Transactions(source).run(async (tx) => {
      const writes = new Writes(tx);
      await writes.query(insert, [1, 'first']);
      await writes.query('UPDATE step SET words = words || $2 WHERE id = $1', [1, ', then second']);
      expect(await tx.query('SELECT id FROM step')).toEqual([]);
      await writes.send();
      await writes.send();
    });
    expect(await steps()).toEqual([{ id: 1, words: 'first, then second' }]);
  });

  it('are all undone when one of them fails, and say which mistake it was', async () => {
    const twice = new Transactions(source).run(async (tx) => {
      const writes = new Writes(tx);
      for (const id of [2, 1, 3]) await writes.query(insert, [id, '']);
      await writes.send();
    });
    await expect(twice).rejects.toMatchObject({ code: '23505' });
    expect(await steps()).toHaveLength(1);
  });
});
