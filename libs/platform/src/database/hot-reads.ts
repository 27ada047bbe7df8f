import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';
import { Tracing } from '../tracing/tracing.js';
import { openReadPool } from './open-read-pool.js';
import { PostgresAddress } from './postgres-address.js';

/** Texts that are kept prepared on each connection; each costs PostgreSQL some tens of kilobytes there. */
const PREPARED_LIMIT = 300;

/**
 * Reads that are asked many times a second, with the same few texts: prepared once per connection, and planned once for
 * all values. To plan a page of the list costs more than to read it (docs/performance.md), so what is asked through
 * here must have one plan that is good for everybody: `apps/api/test/plans.test.ts` looks at it. Outside of any
 * transaction, on connections of their own.
 */
@Injectable()
export class HotReads implements OnApplicationShutdown {
  private readonly pool: pg.Pool;
  private readonly names = new Map<string, string>();

  constructor(address: PostgresAddress, settings: Settings, tracing: Tracing, log: Log) {
    const parts = { url: address.url, settings, tracing, log };
    const set = 'SET plan_cache_mode = force_generic_plan; SET jit = off';
    this.pool = openReadPool(parts, 'reads', settings.DATABASE_POOL, set);
  }

  /** @param sql with `$1` for values; of a small number of texts, never one made of what somebody typed */
  async query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    try {
      const { rows } = await this.pool.query({ name: this.nameOf(sql), text: sql, values: [...values] });
      return rows as Row[];
    } catch (error) {
      throw new QueryFailedError(sql, [...values], error as Error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private nameOf(sql: string): string | undefined {
    const known = this.names.get(sql);
    if (known || this.names.size >= PREPARED_LIMIT) return known;
    const name = `read-${this.names.size + 1}`;
    this.names.set(sql, name);
    return name;
  }
}
