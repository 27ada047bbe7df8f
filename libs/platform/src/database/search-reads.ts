import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';
import { Tracing } from '../tracing/tracing.js';
import { openReadPool } from './open-read-pool.js';
import { PostgresAddress } from './postgres-address.js';

/** Searches at a time; more wait, so that they take no more than their share from everything else. */
const CONNECTIONS = 4;

/**
 * What somebody typed is looked for on connections that are set for it: each statement is planned for its words; the
 * places of a common word must fit into memory, or whole pages are read and each text on them is taken apart anew; and
 * what was found is looked up, because the planner takes it for more than it is and would rather read all cases.
 */
@Injectable()
export class SearchReads implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(address: PostgresAddress, settings: Settings, tracing: Tracing, log: Log) {
    const parts = { url: address.url, settings, tracing, log };
    const set = `SET work_mem = '64MB'; SET enable_seqscan = off; SET max_parallel_workers_per_gather = 0; SET jit = off`;
    this.pool = openReadPool(parts, 'search', CONNECTIONS, set);
  }

  async query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    try {
      return (await this.pool.query(sql, [...values])).rows as Row[];
    } catch (error) {
      throw new QueryFailedError(sql, [...values], error as Error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
