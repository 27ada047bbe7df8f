import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../database/transactions.js';
import { Log } from '../logging/log.js';
import { Tracing } from '../tracing/tracing.js';
import { afterFailure } from './backoff.js';
import { OutboxHandlers } from './outbox-handlers.js';

/** A row whose time has come, as a transport carries it: the try it would be is part of its name. */
export interface DueRow {
  id: string;
  attempt: number;
}

interface Row {
  id: string;
  topic: string;
  payload: unknown;
  attempts: number;
  /** Of whatever wrote the row, where that is recorded. */
  trace: string | null;
}
/** The row stays locked while a slow mail server thinks: waiting on purpose, which nothing may end for being idle. */
const HELD = `id, topic, payload, attempts, trace, set_config('idle_in_transaction_session_timeout', '0', true)`;

/**
 * Does single rows. A row is held by `FOR UPDATE SKIP LOCKED` while its handler runs, so that however many processes,
 * lanes and doubled jobs ask for it, one works at it at a time, and a killed process lets go of it by dying.
 */
@Injectable()
export class OutboxRows {
  private readonly atWork = new Set<Promise<boolean>>();

  constructor(
    private readonly source: DataSource,
    private readonly handlers: OutboxHandlers,
    private readonly log: Log,
    private readonly tracing: Tracing,
  ) {}

  /** Does the row that waits longest. @returns false when none is due. */
  next(): Promise<boolean> {
    return this.work(async (tx) => {
      const [row] = (await tx.query(
        `SELECT ${HELD} FROM (SELECT * FROM outbox
           WHERE state = 'pending' AND next_attempt_at <= now() AND topic = ANY($1)
           ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED) due`,
        [this.handlers.topics],
      )) as Row[];
      return row;
    });
  }

  /** Does one row, unless it was done, is being done, or its number of tries is another by now. */
  one({ id, attempt }: DueRow): Promise<boolean> {
    return this.work(async (tx) => {
      const [row] = (await tx.query(
        `SELECT ${HELD} FROM (SELECT * FROM outbox
           WHERE id = $1 AND attempts = $2 AND state = 'pending' AND next_attempt_at <= now() AND topic = ANY($3)
           FOR UPDATE SKIP LOCKED) due`,
        [id, attempt - 1, this.handlers.topics],
      )) as Row[];
      return row;
    });
  }

  /** Those that wait longest first. */
  due(limit: number): Promise<DueRow[]> {
    return this.source.query(
      `SELECT id, attempts + 1 AS attempt FROM outbox
       WHERE state = 'pending' AND next_attempt_at <= now() AND topic = ANY($1)
       ORDER BY next_attempt_at LIMIT $2`,
      [this.handlers.topics, limit],
    );
  }

  /** Resolves when no handler of this process is at work. @returns whether there was one to wait for. */
  async settled(): Promise<boolean> {
    if (this.atWork.size === 0) return false;
    await Promise.allSettled(this.atWork);
    return true;
  }

  private async work(take: (tx: Tx) => Promise<Row | undefined>): Promise<boolean> {
    if (this.handlers.topics.length === 0) return false;
    const working = this.source.transaction(async (tx) => {
      const row = await take(tx);
      if (row) await this.traced(tx, row);
      return row !== undefined;
    });
    this.atWork.add(working);
    try {
      return await working;
    } finally {
      this.atWork.delete(working);
    }
  }

  private async traced(tx: Tx, row: Row): Promise<void> {
    const attributes = { 'messaging.message.id': row.id, 'sprawa.job.attempt': row.attempts + 1 };
    const span = this.tracing.begin(`job ${row.topic}`, {
      kind: 'consumer',
      attributes,
      causedBy: row.trace,
    });
    if (!span) return this.perform(tx, row);
    try {
      await span.within(() => this.perform(tx, row, (error) => span.fail(error)));
    } finally {
      span.end();
    }
  }

  private async perform(
    tx: Tx,
    { id, topic, payload, attempts }: Row,
    told?: (error: unknown) => void,
  ): Promise<void> {
    const attempt = attempts + 1;
    try {
      await this.handlers.of(topic)({ id, payload, attempt });
    } catch (error) {
      told?.(error);
      const { state, waitSeconds } = afterFailure(attempt, error);
      this.log.warn('An outbox row failed', { id, topic, attempt, state, error });
      await tx.query(
        `UPDATE outbox SET state = $2, attempts = $3, last_error = $4, next_attempt_at = now() + make_interval(secs => $5) WHERE id = $1`,
        [id, state, attempt, String((error as Error)?.message ?? error).slice(0, 2000), waitSeconds],
      );
      return;
    }
    await tx.query(
      `UPDATE outbox SET state = 'done', attempts = $2, done_at = now(), last_error = NULL WHERE id = $1`,
      [id, attempt],
    );
  }
}
