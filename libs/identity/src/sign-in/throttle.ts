import { Injectable } from '@nestjs/common';
import { Clock, CodedError, networkOf, newId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import type { Language } from '../languages/language.js';
import type { Door } from '../sessions/cookies.js';
import { signInMessage } from './messages.js';
import { secondsToWait, type Failures } from './throttle-rule.js';

const HOUR = 60 * 60_000;

/**
 * Slows guessing down, over all processes. Counts by what was typed, so that unknown accounts behave like known ones.
 * How long one waits is `secondsToWait`.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Books an attempt as failed before the password is looked at: attempts at the same moment see each other.
   * @param address the caller's network address; null when somebody signed in is asked for the password again
   * @returns how many it makes of this account from this network within a day, should it fail
   * @throws CodedError TOO_MANY_ATTEMPTS
   */
  async begin(door: Door, email: string, address: string | null, language: Language): Promise<number> {
    const now = this.clock.now();
    const id = newId();
    const network = networkOf(address ?? '');
    await this.source.query(
      `INSERT INTO sign_in_failure (id, door, email, address, at) VALUES ($1, $2, $3, $4, $5)`,
      [id, door, email, network, now],
    );
    const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
    const [tried] = (await this.source.query(TRIED, [
      ...[door, email, network, id],
      ...[ago(24 * HOUR), ago(HOUR)],
    ])) as [{ pair: Counted; account: Counted; network: Counted; known: boolean }];
    const wait = secondsToWait(
      {
        pair: toFailures(tried.pair),
        account: toFailures(tried.account),
        network: toFailures(tried.network),
        known: tried.known,
      },
      now,
    );
    if (wait === 0) return tried.pair[0] + 1;
    // A refused attempt does not lengthen the wait: else anyone could keep an account shut for ever.
    await this.source.query(`DELETE FROM sign_in_failure WHERE id = $1`, [id]);
    throw new CodedError(
      'TOO_MANY_ATTEMPTS',
      signInMessage(language, 'tooMany', { minutes: Math.ceil(wait / 60) }),
    );
  }

  /**
   * The right password was given: mistakes made from there are forgotten and the place is known from now on. What was
   * tried from elsewhere still counts.
   */
  async succeeded(door: Door, email: string, address: string | null): Promise<void> {
    const network = networkOf(address ?? '');
    await this.source.query(`DELETE FROM sign_in_failure WHERE door = $1 AND email = $2 AND address = $3`, [
      door,
      email,
      network,
    ]);
    if (!network) return;
    await this.source.query(
      `INSERT INTO known_sign_in (door, email, address, at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (door, email, address) DO UPDATE SET at = excluded.at`,
      [door, email, network, this.clock.now()],
    );
  }
}

/** `[count, seconds since 1970 of the last]`. */
type Counted = [number, number | null];
const toFailures = ([count, last]: Counted): Failures => ({
  count,
  last: last === null ? null : new Date(last * 1000),
});

const counted = (where: string) =>
  `(SELECT json_build_array(count(*), extract(epoch FROM max(at))) FROM sign_in_failure WHERE ${where} AND id <> $4)`;
const TRIED = /* sql */ `
SELECT ${counted('door = $1 AND email = $2 AND address = $3 AND at > $5')} AS pair,
  ${counted('door = $1 AND email = $2 AND at > $6')} AS account,
  ${counted(`address = $3 AND $3 <> '' AND at > $6`)} AS network,
  EXISTS (SELECT FROM known_sign_in WHERE door = $1 AND email = $2 AND address = $3) AS known`;
