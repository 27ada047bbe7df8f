import { Injectable } from '@nestjs/common';
import { CodedError } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { EMAIL_LIMIT, PASSWORD_LIMITS } from '../input/input-checks.js';
import type { Language } from '../languages/language.js';
import { hashPassword, isOutdated, verifyPassword } from '../passwords/passwords.js';
import type { Door } from '../sessions/cookies.js';
import { signInMessage } from './messages.js';
import { NoteFailure } from './note-failure.js';
import { Throttle } from './throttle.js';

export interface Credentials {
  door: Door;
  email: unknown;
  password: unknown;
  /** Network address of the caller. */
  address: string;
  userAgent: string | null;
  language: Language;
}

/** Tells whose e-mail address and password these are. */
@Injectable()
export class SignIn {
  constructor(
    private readonly source: DataSource,
    private readonly throttle: Throttle,
    private readonly failures: NoteFailure,
  ) {}

  /**
   * @returns the account's id
   * @throws CodedError BAD_CREDENTIALS alike for unknown, suspended and mistyped; TOO_MANY_ATTEMPTS; BUSY
   */
  async account({ door, email, password, address, userAgent, language }: Credentials): Promise<string> {
    const wrong = () => new CodedError('BAD_CREDENTIALS', signInMessage(language, 'badCredentials'));
    if (typeof email !== 'string' || typeof password !== 'string') throw wrong();
    const name = email.trim();
    if (name.length > EMAIL_LIMIT || password.length > PASSWORD_LIMITS.max || name.includes('\0'))
      throw wrong();
    const nth = await this.throttle.begin(door, name, address, language);
    const [account] = (await this.source.query(ACCOUNT[door], [name])) as {
      id: string;
      password_hash: string | null;
    }[];
    const right = await verifyPassword(account?.password_hash ?? null, password, language);
    if (!account?.password_hash || !right) {
      if (door === 'agent') await this.failures.of(name, { address, userAgent }, nth);
      throw wrong();
    }
    await this.throttle.succeeded(door, name, address);
    if (isOutdated(account.password_hash))
      await this.source.query(KEEP[door], [
        account.id,
        await hashPassword(password, language),
        account.password_hash,
      ]);
    return account.id;
  }
}

const ACCOUNT: Record<Door, string> = {
  agent: `SELECT id, password_hash FROM agent WHERE email = $1 AND suspended_at IS NULL`,
  portal: `SELECT id, password_hash FROM customer WHERE email = $1`,
};

/** Only in place of the hash that was compared: a password that was changed meanwhile stays. */
const KEEP: Record<Door, string> = {
  agent: `UPDATE agent SET password_hash = $2 WHERE id = $1 AND password_hash = $3`,
  portal: `UPDATE customer SET password_hash = $2 WHERE id = $1 AND password_hash = $3`,
};
