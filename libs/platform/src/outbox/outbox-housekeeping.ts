import { Injectable, OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Schedule } from '../schedule/schedule.js';

/** Days a finished row stays, for somebody who looks into what went out. */
export const DONE_ROWS_DAYS = 7;
/** Rows of one statement, so that nobody waits long for it. */
const BATCH = 1_000;
/** Statements of one round; what is left waits for the next. */
const BATCHES = 50;

/**
 * Deletes finished rows of the outbox. Pending ones are work and dead ones wait for somebody: both stay. No handler may
 * tell a repetition by the rows of its earlier runs; what was done stands with what it was done to.
 */
@Injectable()
export class OutboxHousekeeping implements OnModuleInit {
  constructor(
    private readonly schedule: Schedule,
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedule.every('outbox.housekeeping', 600, () => this.forgetDone());
  }

  /** @returns how many rows went. */
  async forgetDone(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - DONE_ROWS_DAYS * 86_400_000);
    let forgotten = 0;
    for (let batch = 0; batch < BATCHES; batch++) {
      const [, gone] = (await this.source.query(
        `DELETE FROM outbox WHERE id IN (
           SELECT id FROM outbox WHERE state = 'done' AND done_at < $1 ORDER BY done_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`,
        [before],
      )) as [unknown, number];
      forgotten += gone;
      if (gone < BATCH) break;
    }
    return forgotten;
  }
}
