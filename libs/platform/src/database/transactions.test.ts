import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Transactions } from './transactions.js';

describe('many transactions run as one', () => {
  let database: TestDatabase;
  let source: DataSource;
  let transactions: Transactions;
  const note = (key: string) =>
    transactions.run((tx) => tx.query(`INSERT INTO installation (key, value) VALUES ($1, '1')`, [key]));
  const noted = async () =>
    ((await source.query(`SELECT key FROM installation ORDER BY key`)) as { key: string }[]).map(
      ({ key }) => key,
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    transactions = new Transactions(source);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('are invisible outside until the whole is done', async () => {
    await transactions.asOne(async () => {
      await note('first');
      expect(await noted()).toEqual([]);
      await note('second');
    });
    expect(await noted()).toEqual(['first', 'second']);
  });

  it('leave nothing when the whole fails', async () => {
    const whole = transactions.asOne(async () => {
      await note('third');
      throw new Error('stopped');
    });
    await expect(whole).rejects.toThrow('stopped');
    expect(await noted()).toEqual(['first', 'second']);
  });
});
