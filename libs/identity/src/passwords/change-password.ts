import { Injectable } from '@nestjs/common';
import { Transactions } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import type { CustomerActor } from '../access/actor.js';
import type { InputChecks } from '../input/input-checks.js';
import { Sessions, sessionOf } from '../sessions/sessions.js';
import { Throttle } from '../sign-in/throttle.js';
import { hashPassword, verifyPassword } from './passwords.js';

/** A customer's new password, against the current one. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
  ) {}

  /**
   * Notes what is wrong with either password. Guessing the current one counts like guessing at sign-in.
   * @throws CodedError TOO_MANY_ATTEMPTS; BUSY
   */
  async check(
    customer: CustomerActor,
    input: { currentPassword?: unknown; newPassword?: unknown },
    checks: InputChecks,
  ): Promise<void> {
    checks.password('newPassword', input.newPassword, customer.email);
    if (typeof input.currentPassword !== 'string' || !input.currentPassword)
      return checks.problem('currentPassword', 'required');
    if (checks.errors.length > 0) return;
    await this.throttle.begin('portal', customer.email, null, checks.language);
    const [row] = (await this.source.query(`SELECT password_hash FROM customer WHERE id = $1`, [
      customer.customerId,
    ])) as {
      password_hash: string;
    }[];
    const kept = row?.password_hash ?? null;
    if (!(await verifyPassword(kept, input.currentPassword, checks.language)))
      return checks.problem('currentPassword', 'wrongPassword');
    await this.throttle.succeeded('portal', customer.email, null);
  }

  /**
   * Everyone else who is signed in to the account is signed out; the session it was done in stays.
   * @param renew whether it goes on under a new token, for callers who can be given one
   * @returns the new token
   */
  async set(customer: CustomerActor, newPassword: string, renew: boolean): Promise<string | null> {
    const hash = await hashPassword(newPassword, customer.language);
    return this.transactions.run(async (tx) => {
      await tx.query(`UPDATE customer SET password_hash = $2 WHERE id = $1`, [customer.customerId, hash]);
      const current = sessionOf(customer);
      await this.sessions.endAll(tx, 'portal', customer.customerId, current);
      return renew && current ? this.sessions.renew(tx, current) : null;
    });
  }
}
