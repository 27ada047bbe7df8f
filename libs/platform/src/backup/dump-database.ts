import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { copyOut } from './copy-stream.js';
import type { Manifest, TableInBackup } from './manifest.js';
import { RowMeter } from './row-meter.js';

export type DatabaseDump = Pick<Manifest, 'migrations' | 'tables' | 'sequences'> & {
  /** SHA-256 of every file that a row refers to. */
  referred: string[];
};

/** The same text for the same row, wherever it is read. */
const PLAIN = `SET TimeZone = 'UTC'; SET DateStyle = 'ISO'; SET IntervalStyle = 'postgres'; SET bytea_output = 'hex';
  SET extra_float_digits = 1; SET statement_timeout = 0; SET lock_timeout = '5min'; SET idle_in_transaction_session_timeout = 0; SET row_security = off`;

/**
 * Writes every table as one file of COPY's text form, all of the same moment: one transaction sees one snapshot, and
 * waits for nobody. A role that row-level security keeps rows from gets an error, not a backup with holes.
 * @param fileOf where a table goes
 */
export async function dumpDatabase(
  client: pg.Client,
  fileOf: (table: string) => string,
): Promise<DatabaseDump> {
  await client.query(PLAIN);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const migrations = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id');
    const tables: Record<string, TableInBackup> = {};
    for (const table of await tablesOf(client))
      tables[table.name] = await dumpTable(client, table, fileOf(table.name));
    const { rows: referred } = await client.query<{ sha256: string }>(
      'SELECT sha256 FROM file UNION SELECT sha256 FROM inbound_mail ORDER BY 1',
    );
    return {
      migrations: migrations.rows.map(({ name }) => name),
      tables,
      sequences: await sequencesOf(client),
      referred: referred.map(({ sha256 }) => sha256),
    };
  } finally {
    // A connection that broke has no transaction any more; what broke it is told, not this.
    await client.query('ROLLBACK').catch(() => {});
  }
}

interface Table {
  name: string;
  columns: string[];
  key: string[];
}

/** All but the list of migrations, which is made anew by running them. */
async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name,
       array(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
             AND a.attgenerated = '' ORDER BY a.attnum) AS columns,
       array(SELECT a.attname::text FROM pg_index i CROSS JOIN unnest(i.indkey) WITH ORDINALITY k (attnum, place)
             JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
             WHERE i.indrelid = c.oid AND i.indisprimary ORDER BY k.place) AS key
     FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migration'
     ORDER BY c.relname`,
  );
  return rows;
}

export const quoted = (names: readonly string[]): string =>
  names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');

async function dumpTable(
  client: pg.Client,
  { name, columns, key }: Table,
  file: string,
): Promise<TableInBackup> {
  const meter = new RowMeter();
  const order = key.length > 0 ? quoted(key) : 't::text';
  const sql = `COPY (SELECT ${quoted(columns)} FROM ${quoted([name])} t ORDER BY ${order}) TO STDOUT`;
  await pipeline(copyOut(client, sql), meter, createGzip({ level: 6 }), createWriteStream(file));
  return { columns, rows: meter.rows, sha256: meter.sha256() };
}

/** Sequences do not follow transactions: read last, they are never behind the rows. */
async function sequencesOf(client: pg.Client): Promise<DatabaseDump['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace AND relname <> 'migration_id_seq' ORDER BY 1`,
  );
  const sequences: DatabaseDump['sequences'] = {};
  for (const { name } of rows) {
    const { rows: values } = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${quoted([name])}`,
    );
    sequences[name] = values[0]!;
  }
  return sequences;
}
