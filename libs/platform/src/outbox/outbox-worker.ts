import { Injectable, OnApplicationBootstrap, BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Bus } from '../bus/bus.js';
import { Log } from '../logging/log.js';
import { MAX_ATTEMPTS, backoffSeconds } from './backoff.js';

export interface OutboxJob<T = unknown> {
  id: string;
  payload: T;
  /** 1 for the first try. */
  attempt: number;
}
export type OutboxHandler<T = unknown> = (job: OutboxJob<T>) => Promise<void>;

/** A wrong that no repetition mends: the row is dead at once. */
export class PermanentFailure extends Error {}

/**
 * Works off the outbox in this process. Each row is held by `FOR UPDATE SKIP LOCKED` while its handler runs,
 * so that many processes share the work and a killed one lets go of its rows by dying.
 */
@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly handlers = new Map<string, OutboxHandler>();
  private closing = false;
  /** Grows with every notice, so that one that comes just before a lane goes to sleep is not missed. */
  private notices = 0;
  private readonly sleepers = new Set<() => void>();
  private readonly atWork = new Set<Promise<boolean>>();
  private readonly loops: Promise<void>[] = [];

  constructor(
    private readonly source: DataSource,
    private readonly bus: Bus,
    private readonly log: Log,
  ) {}

  /** Handlers are idempotent: a row may come again after a crash. */
  register<T>(topic: string, handler: OutboxHandler<T>): void {
    this.handlers.set(topic, handler as OutboxHandler);
  }

  onApplicationBootstrap(): void {
    this.bus.on('outbox').subscribe(() => this.wakeAll());
    for (let lane = 0; lane < 2; lane++) this.loops.push(this.loop());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    this.wakeAll();
    await Promise.all(this.loops);
  }

  /** Works until nothing is due; for tests and for the shutdown of an idle system. */
  async drain(): Promise<void> {
    for (;;) {
      if (await this.work()) continue;
      if (this.atWork.size === 0) return;
      await Promise.allSettled(this.atWork);
    }
  }

  private async loop(): Promise<void> {
    while (!this.closing) {
      const noticed = this.notices;
      const worked = await this.work().catch((error: unknown) => {
        this.log.error('The outbox could not be read', { error });
        return false;
      });
      if (!worked && !this.closing && noticed === this.notices) await this.sleep(2_000);
    }
  }

  private wakeAll(): void {
    this.notices += 1;
    for (const wake of this.sleepers) wake();
  }

  private sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.sleepers.add(wake);
    });
  }

  private async work(): Promise<boolean> {
    const working = this.workOne();
    this.atWork.add(working);
    try {
      return await working;
    } finally {
      this.atWork.delete(working);
    }
  }

  private async workOne(): Promise<boolean> {
    const topics = [...this.handlers.keys()];
    if (topics.length === 0) return false;
    return this.source.transaction(async (tx) => {
      // The row stays locked while a slow mail server thinks: that is waiting on purpose.
      await tx.query('SET LOCAL idle_in_transaction_session_timeout = 0');
      const [row] = (await tx.query(
        `SELECT id, topic, payload, attempts FROM outbox
         WHERE state = 'pending' AND next_attempt_at <= now() AND topic = ANY($1)
         ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
        [topics],
      )) as { id: string; topic: string; payload: unknown; attempts: number }[];
      if (!row) return false;
      const attempt = row.attempts + 1;
      try {
        await this.handlers.get(row.topic)!({ id: row.id, payload: row.payload, attempt });
        await tx.query(
          `UPDATE outbox SET state = 'done', attempts = $2, done_at = now(), last_error = NULL WHERE id = $1`,
          [row.id, attempt],
        );
      } catch (error) {
        const dead = attempt >= MAX_ATTEMPTS || error instanceof PermanentFailure;
        this.log.warn('An outbox row failed', { id: row.id, topic: row.topic, attempt, dead, error });
        await tx.query(
          `UPDATE outbox SET state = $2, attempts = $3, last_error = $4, next_attempt_at = now() + make_interval(secs => $5) WHERE id = $1`,
          [
            row.id,
            dead ? 'dead' : 'pending',
            attempt,
            String((error as Error)?.message ?? error).slice(0, 2000),
            backoffSeconds(attempt),
          ],
        );
      }
      return true;
    });
  }
}
