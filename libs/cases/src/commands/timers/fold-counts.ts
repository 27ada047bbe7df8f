import { Injectable, OnModuleInit } from '@nestjs/common';
import { Schedule } from '@sprawa/platform';
import { DataSource } from 'typeorm';

/** Folds the counters' small rows into one per cell, so that reading them stays cheap however much was written. */
@Injectable()
export class FoldCounts implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly schedule: Schedule,
  ) {}

  onModuleInit(): void {
    this.schedule.every('fold-counts', 20, () => this.fold());
  }

  /** Readers see the rows before or after, never between: it is one statement. */
  async fold(): Promise<void> {
    await this.source.query(
      `WITH gone AS (DELETE FROM case_count RETURNING state_id, owner_id, group_id, proposal, n)
       INSERT INTO case_count (state_id, owner_id, group_id, proposal, n)
       SELECT state_id, owner_id, group_id, proposal, sum(n) FROM gone GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0`,
    );
  }
}
