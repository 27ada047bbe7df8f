import { migrations } from '@sprawa/migrations';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const MANIFEST = 'manifest.json';
export const FORMAT = 1;

export interface TableInBackup {
  columns: string[];
  rows: number;
  /** SHA-256 of the rows in COPY's text form, ordered by key. */
  sha256: string;
}

/** What a backup holds; written last, so that a folder without one is no backup. */
export interface Manifest {
  format: typeof FORMAT;
  /** Of the program that made it. */
  version: string;
  createdAt: string;
  /** Names, in the order they ran: the schema the tables have. */
  migrations: string[];
  tables: Record<string, TableInBackup>;
  /** Last value, and whether it was given out. */
  sequences: Record<string, { value: string; called: boolean }>;
  files: { count: number; bytes: number };
  /** SHA-256 of what rows refer to and the store did not have, or had with other bytes. */
  missingFiles: string[];
  /** SHA-256 by path in the backup: workflow and settings files. */
  settings: Record<string, string>;
}

/** A backup that cannot be made or restored, in words for the operator. */
export class BackupError extends Error {}

export const tableFile = (folder: string, table: string): string =>
  join(folder, 'database', `${table}.copy.gz`);

/** Two levels of folders, as the store on disk has them. */
export const storedFile = (folder: string, sha256: string): string =>
  join(folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);

/** @throws BackupError when the folder holds no backup, or one this program cannot read */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BackupError(`${folder} holds no backup that was finished: there is no ${MANIFEST} in it.`);
  });
  const manifest = parse(text, folder);
  if (manifest.format !== FORMAT)
    throw new BackupError(
      `The backup has format ${manifest.format}; this program reads format ${FORMAT}. Take the version that made it (${manifest.version}).`,
    );
  const strange = Object.keys(manifest.settings).find((path) => !/^\w+\/[\w-][\w.-]*\.ya?ml$/.test(path));
  if (strange !== undefined)
    throw new BackupError(`${MANIFEST} was changed after the backup: ${strange} is no file of settings.`);
  return manifest;
}

/** @throws BackupError when there was a migration that this program has not */
export function mustKnow(names: readonly string[], whose: string): void {
  const unknown = names.filter((name) => !migrations.some((known) => known.name === name));
  if (unknown.length > 0)
    throw new BackupError(`${whose} is of a newer version: this one does not know ${unknown.join(', ')}.`);
}

function parse(text: string, folder: string): Manifest {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    throw new BackupError(`${join(folder, MANIFEST)} is damaged: it is not JSON.`);
  }
}
