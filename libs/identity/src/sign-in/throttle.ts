import { Injectable } from '@nestjs/common';
import { Clock, CodedError, newId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import type { Language } from '../languages/language.js';
import type { Door } from '../sessions/cookies.js';
import { signInMessage } from './messages.js';

/** Failures allowed within the window: of one account at one door, and from one network address over all accounts. */
export const THROTTLE = { minutes: 15, perAccount: 10, perAddress: 50 };

/** Slows guessing down. Counts by what was typed, so that unknown accounts behave like known ones. */
@Injectable()
export class Throttle {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Books an attempt as failed before the password is looked at: attempts at the same moment see each other.
   * @param address the caller's network address; null when somebody signed in is asked for the password again
   * @throws CodedError TOO_MANY_ATTEMPTS
   */
  async begin(door: Door, email: string, address: string | null, language: Language): Promise<void> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - THROTTLE.minutes * 60_000);
    const id = newId();
    await this.source.query(
      `INSERT INTO sign_in_failure (id, door, email, address, at) VALUES ($1, $2, $3, $4, $5)`,
      [id, door, email, address ?? '', now],
    );
    const [count] = (await this.source.query(
      `SELECT (SELECT count(*)::int FROM sign_in_failure WHERE door = $1 AND email = $2 AND at > $4) AS account,
              (SELECT count(*)::int FROM sign_in_failure WHERE address = $3 AND $3 <> '' AND at > $4) AS address`,
      [door, email, address ?? '', since],
    )) as [{ account: number; address: number }];
    if (count.account <= THROTTLE.perAccount && count.address <= THROTTLE.perAddress) return;
    // A refused attempt does not lengthen the wait: else anyone could keep an account shut for ever.
    await this.source.query(`DELETE FROM sign_in_failure WHERE id = $1`, [id]);
    throw new CodedError(
      'TOO_MANY_ATTEMPTS',
      signInMessage(language, 'tooMany', { minutes: THROTTLE.minutes }),
    );
  }

  /** The right password was given: the account's failures are forgotten, those of the address under other names are not. */
  async succeeded(door: Door, email: string): Promise<void> {
    await this.source.query(`DELETE FROM sign_in_failure WHERE door = $1 AND email = $2`, [door, email]);
  }
}
