import { Injectable } from '@nestjs/common';
import { AuditLog, Transactions } from '@sprawa/platform';
import type { Caller } from '../access/actor.js';
import { isMailAddress } from '../input/input-checks.js';
import { isWorthTelling } from './worth-telling.js';

/** Failures told of within an hour; whoever floods us fills no disk, and is told of once more. */
const TOLD_AN_HOUR = 200;

/** Failed sign-ins of staff, in the audit log (AD-5). */
@Injectable()
export class NoteFailure {
  constructor(private readonly transactions: Transactions) {}

  /** @param nth of this name from this network, within a day */
  async of(typed: string, from: Caller, nth: number): Promise<void> {
    if (!isWorthTelling(nth)) return;
    await this.transactions.run(async (tx) => {
      const [told] = (await tx.query(
        `SELECT count(*) FILTER (WHERE action = 'sign-in.failed')::int AS failed, bool_or(action = 'sign-in.flood') AS flood
         FROM audit_entry WHERE action IN ('sign-in.failed', 'sign-in.flood') AND at > clock_timestamp() - interval '1 hour'`,
      )) as [{ failed: number; flood: boolean | null }];
      if (told.failed >= TOLD_AN_HOUR) {
        if (!told.flood) await AuditLog.write(tx, { by: { kind: 'nobody' }, action: 'sign-in.flood' });
        return;
      }
      await AuditLog.write(tx, {
        ...{ by: { kind: 'nobody', from }, action: 'sign-in.failed' },
        // A password that was typed in the wrong field is no address, and is not kept.
        subject: { kind: 'sign-in', name: isMailAddress(typed) ? typed : null },
        changes: nth > 1 ? [{ field: 'failures', from: null, to: nth }] : [],
      });
    });
  }
}
