import type { Tx } from '../database/transactions.js';
import { quoted } from './dump-database.js';

/** Set in a database from its first day on (its migration): the logs of all cases in it are whole. */
const SEALED = 'INSERT INTO log_seal DEFAULT VALUES';

/**
 * Makes a database what it was after its migrations, so that numbers begin anew too. The owner of the tables may do that;
 * triggers rest meanwhile, because logs refuse even to be emptied.
 */
export async function emptyDatabase(tx: Tx): Promise<void> {
  const names = async (sql: string) =>
    ((await tx.query(sql)) as { name: string }[]).map(({ name }) => quoted([name]));
  const tables = await names(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration' ORDER BY 1`,
  );
  for (const table of tables) await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await tx.query(`TRUNCATE ${tables.join(', ')} RESTART IDENTITY`);
  for (const table of tables) await tx.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  const counters = await names(
    `SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public' AND sequencename <> 'migration_id_seq'`,
  );
  for (const counter of counters) await tx.query(`ALTER SEQUENCE ${counter} RESTART`);
  await tx.query(SEALED);
}
