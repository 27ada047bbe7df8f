import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';
import { Tracing } from '../tracing/tracing.js';
import { openReadPool } from './open-read-pool.js';
import { PostgresAddress } from './postgres-address.js';

/** Filters at a time; more wait, so that whoever puts together a costly one takes no more than this from the others. */
const CONNECTIONS = 4;

/**
 * Reads narrowed by conditions that people have put together: no two are alike, and what is quick for one value is slow
 * for another, so each is planned for its values and nothing of it is kept.
 */
@Injectable()
export class FilterReads implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(address: PostgresAddress, settings: Settings, tracing: Tracing, log: Log) {
    const parts = { url: address.url, settings, tracing, log };
    const set = 'SET max_parallel_workers_per_gather = 0; SET jit = off';
    this.pool = openReadPool(parts, 'filters', CONNECTIONS, set);
  }

  /** @param within milliseconds after which PostgreSQL gives it up (57014); left out: as any other statement */
  async query<Row>(sql: string, values: readonly unknown[], within?: number): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      if (within !== undefined) await client.query(`SET statement_timeout = ${Math.trunc(within)}`);
      return (await client.query(sql, [...values])).rows as Row[];
    } catch (error) {
      throw new QueryFailedError(sql, [...values], error as Error);
    } finally {
      await this.giveBack(client, within !== undefined);
    }
  }

  /** A connection that cannot be set right again is closed. */
  private async giveBack(client: pg.PoolClient, limited: boolean): Promise<void> {
    try {
      if (limited) await client.query('RESET statement_timeout');
      client.release();
    } catch (error) {
      client.release(error as Error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
