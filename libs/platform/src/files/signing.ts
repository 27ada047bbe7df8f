import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable, OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Signs what leaves the program and must come back unchanged: file addresses, reply addresses. */
@Injectable()
export class Signing implements OnModuleInit {
  private secret: Buffer | null = null;

  constructor(private readonly source: DataSource) {}

  /** The secret is made once and shared by all processes through the database. */
  async onModuleInit(): Promise<void> {
    await this.source.query(
      `INSERT INTO installation (key, value) VALUES ('signing-secret', to_jsonb($1::text)) ON CONFLICT DO NOTHING`,
      [randomBytes(32).toString('hex')],
    );
    const [row] = (await this.source.query(
      `SELECT value FROM installation WHERE key = 'signing-secret'`,
    )) as { value: string }[];
    this.secret = Buffer.from(row!.value, 'hex');
  }

  /** Lower-case base32 without look-alikes' trouble in mail addresses: letters and 2–7, `length` characters of 5 bits. */
  sign(purpose: string, text: string, length = 26): string {
    if (!this.secret) throw new Error('Signing is not ready');
    const digest = createHmac('sha256', this.secret).update(`${purpose}\0${text}`).digest();
    return base32(digest).slice(0, length);
  }

  verify(purpose: string, text: string, signature: string, length = 26): boolean {
    const expected = Buffer.from(this.sign(purpose, text, length));
    const given = Buffer.from(signature.toLowerCase());
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}

function base32(bytes: Buffer): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  let out = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      out += letters[(value >> (bits - 5)) & 31];
      bits -= 5;
    }
  }
  return out;
}
