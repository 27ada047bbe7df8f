import { Injectable, OnModuleInit } from '@nestjs/common';
import { Schedule } from '@sprawa/platform';
import { DataSource } from 'typeorm';

/** Folds the ledger's counters into a row per mailbox and state, so that reading them stays cheap. */
@Injectable()
export class FoldMailCounts implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly schedule: Schedule,
  ) {}

  onModuleInit(): void {
    this.schedule.every('fold-mail-counts', 60, () => this.fold());
  }

  /** Readers see the rows before or after, never between: it is one statement. */
  async fold(): Promise<void> {
    await this.source.query(
      `WITH gone AS (DELETE FROM inbound_mail_count RETURNING mailbox, state, n)
       INSERT INTO inbound_mail_count (mailbox, state, n)
       SELECT mailbox, state, sum(n) FROM gone GROUP BY 1, 2 HAVING sum(n) <> 0`,
    );
  }
}
