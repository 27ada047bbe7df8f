import { migrations } from '@sprawa/migrations';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { migrate } from '../database/database.module.js';
import type { FileStore } from '../files/file-store.js';
import { checkBackup, filesIn } from './check-backup.js';
import { loadDatabase } from './load-database.js';
import { BackupError, mustKnow, readManifest, storedFile, tableFile, type Manifest } from './manifest.js';

export interface RestoreTarget {
  databaseUrl: string;
  files: FileStore;
  /** Folders of reviewed files by their name in the backup. */
  settings: Record<string, string>;
  /** Where reviewed files go that differ from those that are there. */
  aside: string;
}

export interface Restored {
  manifest: Manifest;
  /** Reviewed files that were not put in place, because others are there. */
  laidAside: string[];
}

/**
 * Fills an empty installation from a backup, and brings its schema up to this program's (AD-7). Files go before rows, as
 * always; the rows come in one transaction.
 * @throws BackupError when the target is not empty, the backup is of a newer schema, or anything in it was changed;
 * nothing was touched then
 */
export async function restore(folder: string, target: RestoreTarget): Promise<Restored> {
  const manifest = await readManifest(folder);
  mustKnow(manifest.migrations, `The backup, made by ${manifest.version},`);
  for await (const sha256 of target.files.list())
    throw new BackupError(`The file store is not empty: it holds ${sha256}. Restore into a new one.`);
  const client = new pg.Client({ connectionString: target.databaseUrl, application_name: 'sprawa restore' });
  await client.connect();
  try {
    await mustBeEmpty(client);
    await checkBackup(folder, manifest);
    try {
      await putFiles(folder, target.files);
      await migrate(
        { url: target.databaseUrl },
        migrations.filter(({ name }) => manifest.migrations.includes(name)),
      );
      await loadDatabase(client, manifest, (table) => tableFile(folder, table));
      await migrate({ url: target.databaseUrl });
    } catch (error) {
      throw new BackupError(
        `Restoring broke off: ${(error as Error).message}. Empty the database and the file store before you try again.`,
        { cause: error },
      );
    }
  } finally {
    await client.end();
  }
  return { manifest, laidAside: await putSettings(folder, manifest, target) };
}

async function mustBeEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace LIMIT 1`,
  );
  if (rows[0])
    throw new BackupError(
      `The database is not empty: it has the table ${rows[0].name}. Restore into a new one.`,
    );
}

async function putFiles(folder: string, store: FileStore): Promise<void> {
  for await (const sha256 of filesIn(folder)) {
    const stored = await store.put(createReadStream(storedFile(folder, sha256)), Number.MAX_SAFE_INTEGER);
    if (stored.sha256 !== sha256) throw new BackupError(`the file ${sha256} changed while it was read`);
  }
}

/** Reviewed files are somebody's work under version control: what is there is never overwritten. */
async function putSettings(folder: string, manifest: Manifest, target: RestoreTarget): Promise<string[]> {
  const aside: string[] = [];
  for (const [name, place] of Object.entries(target.settings)) {
    await mkdir(place, { recursive: true });
    const free = (await readdir(place)).length === 0;
    for (const path of Object.keys(manifest.settings).filter((each) => each.startsWith(`${name}/`))) {
      const bytes = await readFile(join(folder, path));
      const inPlace = join(place, path.slice(name.length + 1));
      const there = free ? null : await readFile(inPlace).catch(() => null);
      if (there?.equals(bytes)) continue;
      const to = free ? inPlace : join(target.aside, path);
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, bytes);
      if (!free) aside.push(to);
    }
  }
  return aside;
}
