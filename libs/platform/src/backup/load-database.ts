import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { copyIn } from './copy-stream.js';
import { quoted } from './dump-database.js';
import { BackupError, type Manifest } from './manifest.js';

/**
 * Fills a database whose schema is the dump's: in one transaction, all of it or nothing. Foreign keys are taken off
 * meanwhile, so that the order of tables does not matter, and put on again at the end, which checks them; triggers
 * rest, because what they would write is in the dump already. The owner of the tables may do that: no superuser.
 * @throws BackupError when there are other rows than the manifest says
 */
export async function loadDatabase(
  client: pg.Client,
  dump: Pick<Manifest, 'tables' | 'sequences'>,
  fileOf: (table: string) => string,
): Promise<void> {
  await client.query(
    'SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET row_security = off',
  );
  await client.query('BEGIN');
  try {
    const keys = await foreignKeys(client);
    for (const { owner, name } of keys) await client.query(`ALTER TABLE ${owner} DROP CONSTRAINT ${name}`);
    const tables = Object.entries(dump.tables);
    // Before anything is emptied: logs refuse even that.
    for (const [table] of tables) await client.query(`ALTER TABLE ${quoted([table])} DISABLE TRIGGER USER`);
    await client.query(`TRUNCATE ${quoted(tables.map(([table]) => table))}`);
    for (const [table, { columns, rows }] of tables) {
      await loadTable(client, table, columns, fileOf(table));
      await client.query(`ALTER TABLE ${quoted([table])} ENABLE TRIGGER USER`);
      const { rows: counted } = await client.query<{ n: number }>(
        `SELECT count(*)::float8 AS n FROM ${quoted([table])}`,
      );
      if (counted[0]!.n !== rows)
        throw new BackupError(`${table} has ${counted[0]!.n} rows after loading; the backup says ${rows}.`);
    }
    for (const [name, { value, called }] of Object.entries(dump.sequences))
      await client.query('SELECT setval($1::regclass, $2, $3)', [quoted([name]), value, called]);
    for (const { owner, name, definition } of keys)
      await client.query(`ALTER TABLE ${owner} ADD CONSTRAINT ${name} ${definition}`);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
  await client.query('ANALYZE');
}

async function foreignKeys(
  client: pg.Client,
): Promise<{ owner: string; name: string; definition: string }[]> {
  const { rows } = await client.query<{ owner: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS owner, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`,
  );
  return rows;
}

async function loadTable(client: pg.Client, table: string, columns: string[], file: string): Promise<void> {
  // A file that breaks off breaks what comes after it, and with it the loading.
  const bytes = pipeline(createReadStream(file), createGunzip(), () => {});
  await copyIn(client, `COPY ${quoted([table])} (${quoted(columns)}) FROM STDIN`, bytes);
}
