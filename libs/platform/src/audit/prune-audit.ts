import { Injectable, OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Settings } from '../config/settings.js';
import { Transactions } from '../database/transactions.js';
import { Schedule } from '../schedule/schedule.js';
import { AuditLog } from './audit-log.js';

const DAY = 86_400_000;

/**
 * Lets entries of the audit log go that are older than an organisation wants to keep them; none unless it says so. Only the
 * oldest go, the chain notes up to where, and that they went is an entry of its own.
 */
@Injectable()
export class PruneAudit implements OnModuleInit {
  constructor(
    private readonly schedule: Schedule,
    private readonly transactions: Transactions,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedule.every('prune-audit', 24 * 3600, async () => void (await this.prune()));
  }

  /** @returns how many are gone */
  async prune(): Promise<number> {
    const days = this.settings.AUDIT_RETENTION_DAYS;
    if (days === 0) return 0;
    const until = new Date(this.clock.now().getTime() - days * DAY);
    return this.transactions.run(async (tx) => {
      const [moved] = (await tx.query(
        `INSERT INTO audit_horizon AS h (seq, at, hash) SELECT seq, at, hash FROM audit_entry WHERE at < $1 ORDER BY seq DESC LIMIT 1
         ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, at = excluded.at, hash = excluded.hash RETURNING seq`,
        [until],
      )) as { seq: string }[];
      if (!moved) return 0;
      const [, gone] = (await tx.query(`DELETE FROM audit_entry WHERE seq <= $1`, [moved.seq])) as [
        unknown,
        number,
      ];
      await AuditLog.write(tx, {
        ...{ by: { kind: 'system' }, action: 'audit.pruned' },
        changes: [
          { field: 'entries', from: gone, to: null },
          { field: 'until', from: null, to: until.toISOString() },
        ],
      });
      return gone;
    });
  }
}
