import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Settings } from '../config/settings.js';
import type { FileStore, StoredBytes } from './file-store.js';
import { Meter } from './meter.js';

/** Under DATA_DIR/files. */
@Injectable()
export class DiskFileStore implements FileStore {
  constructor(private readonly settings: Settings) {}

  /**
   * Streams to disk and syncs before it answers: what was accepted survives a power cut.
   * @throws CodedError FILE_TOO_LARGE past `maxBytes`; nothing stays behind.
   */
  async put(bytes: Readable | Buffer, maxBytes: number): Promise<StoredBytes> {
    const folder = join(this.settings.dataDir, 'files');
    const temporary = join(folder, 'incoming', randomUUID());
    await mkdir(dirname(temporary), { recursive: true });
    const meter = new Meter(maxBytes);
    try {
      // Open before a byte flows: a stream that is still opening when its source breaks makes the file after `rm`.
      const file = await open(temporary, 'wx');
      const source = Buffer.isBuffer(bytes) ? Readable.from([bytes]) : bytes;
      try {
        await pipeline(source, meter, async (pieces: AsyncIterable<Buffer>) => {
          for await (const piece of pieces) await file.appendFile(piece);
        });
        await file.sync();
      } finally {
        await file.close();
      }
      const sha256 = meter.sha256();
      const final = this.path(sha256);
      if (existsSync(final)) await rm(temporary);
      else {
        await mkdir(dirname(final), { recursive: true });
        await rename(temporary, final);
      }
      return { sha256, size: meter.size };
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** @throws when nothing could be written now. */
  async probe(): Promise<void> {
    const folder = join(this.settings.dataDir, 'files', 'incoming');
    const file = join(folder, `probe-${randomUUID()}`);
    await mkdir(folder, { recursive: true });
    await writeFile(file, 'x');
    await rm(file);
  }

  stream(sha256: string): Readable {
    return createReadStream(this.path(sha256));
  }

  bytes(sha256: string): Promise<Buffer> {
    return readFile(this.path(sha256));
  }

  async *list(): AsyncGenerator<string> {
    const root = join(this.settings.dataDir, 'files');
    for (const one of await foldersOf(root))
      for (const two of await foldersOf(join(root, one)))
        for (const name of await readdir(join(root, one, two))) if (/^[0-9a-f]{64}$/.test(name)) yield name;
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.path(sha256), { force: true });
  }

  private path(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256');
    return join(this.settings.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** The folders of two letters that hashes are spread over. */
const foldersOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [] as string[])).filter((name) => /^[0-9a-f]{2}$/.test(name));
