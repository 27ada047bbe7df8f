import { DataSource, QueryFailedError } from 'typeorm';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { EYES, idOf, plantTwoCustomers } from '../../testing/two-customers.js';
import { Transactions } from '../transactions.js';
import { CustomerReads } from './customer-reads.js';

/** A portal query that forgot whose cases it wants. */
const OPEN = 'SELECT id FROM cases';

let database: TestDatabase;
/** Of one connection: whatever a read leaves behind, the next statement finds. */
let source: DataSource;
let reads: CustomerReads;

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client(database.url);
  await client.connect();
  await plantTwoCustomers(client);
  await client.end();
  source = await new DataSource({ type: 'postgres', url: database.url, poolSize: 1 }).initialize();
  reads = new CustomerReads(source);
  await reads.onModuleInit();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
const whoIsThere = async () => {
  const [found] = await source.query(
    `SELECT current_user::text AS who, coalesce(current_setting('sprawa.contact_id', true), '') AS contact,
       coalesce(current_setting('sprawa.customer_id', true), '') AS customer, pg_current_xact_id_if_assigned() AS writing`,
  );
  return found;
};
const NOBODY = { who: 'sprawa', contact: '', customer: '', writing: null };

describe('a statement that forgot its condition', () => {
  it('shows only what is the customer’s who asks', async () => {
    expect(await source.query(OPEN)).toHaveLength(3);
    expect(ids(await reads.read(EYES.a, OPEN, []))).toEqual([idOf('a', 20)]);
    expect(ids(await reads.read(EYES.b, OPEN, []))).toEqual([idOf('b', 20)]);
  });

  it('shows no internal entry, also when it asks for those', async () => {
    expect(await reads.read(EYES.a, `SELECT id FROM case_entry WHERE visibility = 'internal'`, [])).toEqual(
      [],
    );
  });

  it('shows nothing foreign, also when it asks for another’s by id', async () => {
    const sql = `SELECT e.id FROM case_entry e JOIN cases c ON c.id = e.case_id WHERE c.contact_id = $1`;
    expect(await reads.read(EYES.a, sql, [EYES.b.contactId])).toEqual([]);
    expect(await reads.read(EYES.b, sql, [EYES.b.contactId])).toHaveLength(2);
  });
});

describe('a connection after a read', () => {
  it('is the program’s again', async () => {
    const [during] = await reads.read(
      EYES.a,
      `SELECT current_user::text AS who, current_setting('sprawa.contact_id') AS contact`,
      [],
    );
    expect(during).toEqual({ who: 'sprawa_portal', contact: EYES.a.contactId });
    expect(await whoIsThere()).toEqual(NOBODY);
  });

  it('is the program’s again after one that failed', async () => {
    await expect(reads.read(EYES.a, 'SELECT password_hash FROM customer', [])).rejects.toThrow(
      QueryFailedError,
    );
    await expect(reads.read(EYES.a, 'SELECT 1 / $1::int AS n', [0])).rejects.toMatchObject({ code: '22012' });
    await expect(reads.read(EYES.a, 'SELEKT', [])).rejects.toMatchObject({ code: '42601' });
    await expect(reads.read(EYES.a, 'SELECT 1', ['one too many'])).rejects.toThrow(QueryFailedError);
    expect(await whoIsThere()).toEqual(NOBODY);
  });

  it('serves many customers at once, each their own', async () => {
    const asked = Array.from({ length: 40 }, (_, n) => (n % 2 ? 'a' : 'b') as 'a' | 'b');
    const shown = await Promise.all(asked.map((whose) => reads.read<{ id: string }>(EYES[whose], OPEN, [])));
    expect(shown.map(ids)).toEqual(asked.map((whose) => [idOf(whose, 20)]));
    expect(await whoIsThere()).toEqual(NOBODY);
  });
});

describe('a read within a transaction', () => {
  it('sees what the transaction wrote, and the transaction goes on with the program’s rights', async () => {
    await new Transactions(source)
      .run(async (tx) => {
        await tx.query(`UPDATE cases SET subject = 'changed' WHERE id = $1`, [idOf('a', 20)]);
        expect(await reads.read(EYES.a, 'SELECT id, subject FROM cases', [], tx)).toEqual([
          { id: idOf('a', 20), subject: 'changed' },
        ]);
        expect(await tx.query('SELECT current_user::text AS who')).toEqual([{ who: 'sprawa' }]);
        expect(await tx.query(`SELECT subject FROM cases WHERE id = $1`, [idOf('a', 20)])).toEqual([
          { subject: 'changed' },
        ]);
        throw new Error('enough');
      })
      .catch((error: Error) => expect(error.message).toBe('enough'));
    expect(await whoIsThere()).toEqual(NOBODY);
  });

  it('ends the transaction when it fails, as any statement does', async () => {
    const whole = new Transactions(source).run(async (tx) => {
      await tx.query(`UPDATE cases SET subject = 'lost'`);
      await reads.read(EYES.a, 'SELECT password_hash FROM customer', [], tx);
    });
    await expect(whole).rejects.toThrow(/permission denied/);
    expect(await source.query(`SELECT FROM cases WHERE subject = 'lost'`)).toEqual([]);
    expect(await whoIsThere()).toEqual(NOBODY);
  });
});

describe('values', () => {
  it('go out and come back as in any other statement', async () => {
    const values = [
      new Date('2026-11-22T10:00:00Z'),
      null,
      42,
      ['a', 'b'],
      true,
      'żółć 🙂',
      Buffer.from([0, 255]),
    ];
    const sql = `SELECT $1::timestamptz AS at, $2::text AS nothing, $3::int AS n, $4::text[] AS list, $5::boolean AS yes, $6::text AS words, $7::bytea AS bytes, '{"k": [1]}'::jsonb AS json`;
    const [row] = await reads.read(EYES.a, sql, values);
    expect(row).toEqual((await source.query(sql, values))[0]);
    expect(row).toMatchObject({ at: values[0], list: ['a', 'b'], json: { k: [1] } });
  });
});
