import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Settings } from '../config/settings.js';

const KEY_FILE = 'secrets-key';
const NONCE = 12;
const TAG = 16;

/**
 * Seals what is kept in the database and must not be read from it alone, such as passwords of mailboxes. The key lies
 * beside the database, never in it: SECRETS_KEY, or a file in DATA_DIR that is made when it is first needed.
 */
@Injectable()
export class SecretBox {
  private key: Promise<Buffer> | null = null;

  constructor(private readonly settings: Settings) {}

  /** AES-256-GCM: nonce, tag, and what was sealed. */
  async seal(text: string): Promise<Buffer> {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', await this.keyOf(), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** Null when it was sealed with another key, or altered: somebody has to type it again. */
  async open(sealed: Buffer): Promise<string | null> {
    try {
      const decipher = createDecipheriv('aes-256-gcm', await this.keyOf(), sealed.subarray(0, NONCE));
      decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString(
        'utf8',
      );
    } catch {
      return null;
    }
  }

  private keyOf(): Promise<Buffer> {
    this.key ??= this.readKey().catch((error: unknown) => {
      this.key = null;
      throw error;
    });
    return this.key;
  }

  private async readKey(): Promise<Buffer> {
    const { SECRETS_KEY, dataDir } = this.settings;
    if (SECRETS_KEY) return Buffer.from(hkdfSync('sha256', SECRETS_KEY, '', 'sprawa secrets', 32));
    const path = join(dataDir, KEY_FILE);
    await mkdir(dataDir, { recursive: true });
    // Of processes that make one at the same time, one does.
    await writeFile(path, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 }).catch(
      (error: Error & { code?: string }) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
    return Buffer.from(await readFile(path, 'utf8'), 'base64');
  }
}
