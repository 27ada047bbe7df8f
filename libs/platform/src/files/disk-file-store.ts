import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Settings } from '../config/settings.js';
import { CodedError } from '../errors/coded-error.js';

export interface StoredBytes {
  sha256: string;
  size: number;
}

/** Bytes by their SHA-256 under DATA_DIR/files: the same attachment is kept once, and never changes. */
@Injectable()
export class FileStore {
  constructor(private readonly settings: Settings) {}

  /**
   * Streams to disk and syncs before it answers: what was accepted survives a power cut.
   * @throws CodedError FILE_TOO_LARGE past `maxBytes`; nothing stays behind.
   */
  async put(bytes: Readable | Buffer, maxBytes: number): Promise<StoredBytes> {
    const folder = join(this.settings.dataDir, 'files');
    const temporary = join(folder, 'incoming', randomUUID());
    await mkdir(dirname(temporary), { recursive: true });
    const hash = createHash('sha256');
    let size = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        if (size > maxBytes) return done(new CodedError('FILE_TOO_LARGE', `The limit is ${maxBytes} bytes.`));
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(
        Buffer.isBuffer(bytes) ? Readable.from([bytes]) : bytes,
        meter,
        createWriteStream(temporary),
      );
      const handle = await open(temporary, 'r+');
      await handle.sync();
      await handle.close();
      const sha256 = hash.digest('hex');
      const final = this.path(sha256);
      if (existsSync(final)) await rm(temporary);
      else {
        await mkdir(dirname(final), { recursive: true });
        await rename(temporary, final);
      }
      return { sha256, size };
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

  private path(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256');
    return join(this.settings.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}
