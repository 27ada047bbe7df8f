import { Injectable, OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Metrics, type SetValue } from './metrics.js';

interface Depth {
  topic: string;
  state: string;
  rows: number;
  /** Seconds since the oldest due row became due; null when none is. */
  age: number | null;
}

/** The pool of connections, and the outbox: how much waits, for how long, and what was given up. */
@Injectable()
export class DatabaseGauges implements OnModuleInit {
  /** Under way: one statement serves both gauges of a scrape. */
  private asked: Promise<Depth[]> | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge(
      'sprawa_database_connections',
      'Connections of the pool by state; waiting are requests for one.',
      ['state'],
      (set) => this.pool(set),
    );
    this.metrics.gauge(
      'sprawa_outbox_rows',
      'Rows of the outbox that are not done; dead ones wait for somebody to look at them.',
      ['topic', 'state'],
      async (set) => (await this.depths()).forEach(({ topic, state, rows }) => set({ topic, state }, rows)),
    );
    this.metrics.gauge(
      'sprawa_outbox_oldest_due_seconds',
      'Seconds since the oldest row that is due became due.',
      ['topic', 'state'],
      async (set) =>
        (await this.depths()).forEach(({ topic, state, age }) => set({ topic, state }, age ?? 0)),
    );
  }

  private pool(set: SetValue): void {
    const { master } = this.source.driver as unknown as {
      master: { totalCount: number; idleCount: number; waitingCount: number };
    };
    set({ state: 'total' }, master.totalCount);
    set({ state: 'idle' }, master.idleCount);
    set({ state: 'waiting' }, master.waitingCount);
  }

  private depths(): Promise<Depth[]> {
    this.asked ??= this.readDepths().finally(() => (this.asked = null));
    return this.asked;
  }

  /** State by state, so that each finds its own partial index: done rows are many, and are not looked at. */
  private readDepths(): Promise<Depth[]> {
    const of = (state: string) =>
      `SELECT topic, state, count(*)::int AS rows,
         extract(epoch FROM now() - min(next_attempt_at) FILTER (WHERE next_attempt_at <= now()))::float8 AS age
       FROM outbox WHERE state = '${state}' GROUP BY topic, state`;
    return this.source.query(['pending', 'dead'].map(of).join(' UNION ALL '));
  }
}
