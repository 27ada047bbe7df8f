import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BackupError, storedFile, tableFile, type Manifest } from './manifest.js';
import { RowMeter } from './row-meter.js';

/**
 * Reads all of a backup and compares it with its manifest, before anything is made of it.
 * @throws BackupError naming what is missing or was changed
 */
export async function checkBackup(folder: string, manifest: Manifest): Promise<void> {
  for (const [table, { rows, sha256 }] of Object.entries(manifest.tables)) {
    const file = tableFile(folder, table);
    const meter = new RowMeter();
    await pipeline(createReadStream(file), createGunzip(), meter, nowhere()).catch((error: Error) => {
      throw new BackupError(`${file} is damaged: ${error.message}.`, { cause: error });
    });
    if (meter.sha256() !== sha256 || meter.rows !== rows)
      throw new BackupError(`${file} is damaged: it is not what was written at the backup.`);
  }
  for (const [path, sha256] of Object.entries(manifest.settings)) {
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (!bytes) throw new BackupError(`${path} is missing in the backup.`);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new BackupError(`${path} was changed after the backup.`);
  }
  let count = 0;
  for await (const sha256 of filesIn(folder)) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(storedFile(folder, sha256)), hash);
    if (hash.digest('hex') !== sha256)
      throw new BackupError(`${storedFile(folder, sha256)} is damaged: its bytes have another hash.`);
    count += 1;
  }
  if (count !== manifest.files.count)
    throw new BackupError(`The backup has ${count} files; its manifest says ${manifest.files.count}.`);
}

/** The hash of every file in a backup. */
export async function* filesIn(folder: string): AsyncGenerator<string> {
  const root = join(folder, 'files');
  const names = await readdir(root, { recursive: true }).catch(() => [] as string[]);
  for (const path of names) {
    const [, sha256] = /(?:^|[\\/])([0-9a-f]{64})$/.exec(path) ?? [];
    if (sha256) yield sha256;
  }
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
