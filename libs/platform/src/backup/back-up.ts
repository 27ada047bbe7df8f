import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import type { FileStore } from '../files/file-store.js';
import { dumpDatabase } from './dump-database.js';
import { BackupError, FORMAT, MANIFEST, mustKnow, storedFile, tableFile, type Manifest } from './manifest.js';

export interface BackupSource {
  databaseUrl: string;
  files: FileStore;
  /** Folders of reviewed files by their name in the backup: `workflows`, `settings`. */
  settings: Record<string, string>;
  version: string;
}

/**
 * Writes a whole backup into an empty folder, while the program runs (AD-7). First the database at one moment, then the
 * files: bytes are stored before any row refers to them and never change, so that all the rows need is there.
 * @throws BackupError
 */
export async function backUp(source: BackupSource, folder: string): Promise<Manifest> {
  // Nobody else's: it holds customers' words and the secret that signs links.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new BackupError(`${folder} is not empty.`);
  await mkdir(join(folder, 'database'));
  const { referred, ...dump } = await takeDump(source.databaseUrl, folder);
  const { damaged, ...files } = await copyFiles(source.files, folder);
  const manifest: Manifest = {
    format: FORMAT,
    version: source.version,
    createdAt: new Date().toISOString(),
    ...dump,
    files,
    missingFiles: [...new Set([...damaged, ...(await missing(referred, folder))])].sort(),
    settings: await copySettings(source.settings, folder),
  };
  await writeFile(join(folder, MANIFEST), JSON.stringify(manifest, null, 2) + '\n');
  return manifest;
}

async function takeDump(databaseUrl: string, folder: string) {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'sprawa backup' });
  await client.connect();
  try {
    const dump = await dumpDatabase(client, (table) => tableFile(folder, table));
    mustKnow(dump.migrations, 'The database');
    return dump;
  } finally {
    await client.end();
  }
}

/** One damaged file is told, and is no reason to have no backup of all others. */
async function copyFiles(
  files: FileStore,
  folder: string,
): Promise<Manifest['files'] & { damaged: string[] }> {
  let count = 0;
  let bytes = 0;
  const damaged: string[] = [];
  for await (const sha256 of files.list()) {
    const to = storedFile(folder, sha256);
    await mkdir(dirname(to), { recursive: true });
    const hash = createHash('sha256');
    const from = files.stream(sha256);
    from.on('data', (chunk: Buffer) => hash.update(chunk));
    await pipeline(from, createWriteStream(to));
    if (hash.digest('hex') === sha256) {
      count += 1;
      bytes += (await stat(to)).size;
    } else {
      damaged.push(sha256);
      await rm(to);
    }
  }
  return { count, bytes, damaged };
}

async function missing(referred: readonly string[], folder: string): Promise<string[]> {
  const gone: string[] = [];
  for (const sha256 of referred) await stat(storedFile(folder, sha256)).catch(() => gone.push(sha256));
  return gone;
}

async function copySettings(settings: Record<string, string>, folder: string): Promise<Manifest['settings']> {
  const hashes: Manifest['settings'] = {};
  for (const [name, from] of Object.entries(settings)) {
    await mkdir(join(folder, name));
    const names = (await readdir(from).catch(() => [])).filter((each) => /\.ya?ml$/.test(each));
    for (const file of names) {
      const bytes = await readFile(join(from, file));
      await writeFile(join(folder, name, file), bytes);
      hashes[`${name}/${file}`] = createHash('sha256').update(bytes).digest('hex');
    }
  }
  return hashes;
}
