import pg from 'pg';
import type { Settings } from '../config/settings.js';
import type { Log } from '../logging/log.js';
import { tracedClient } from '../tracing/traced-client.js';
import type { Tracing } from '../tracing/tracing.js';
import { timesReadFast } from './read-times.js';
import { sessionLimits } from './time-limits.js';

export interface ReadPoolParts {
  url: string;
  settings: Settings;
  tracing: Tracing;
  log: Log;
}

/**
 * Connections for reads outside of any transaction.
 * @param set what PostgreSQL is told once on each: `SET …`
 */
export function openReadPool(parts: ReadPoolParts, name: string, connections: number, set: string): pg.Pool {
  const { url, settings, tracing, log } = parts;
  const options: pg.PoolConfig & { onConnect(client: pg.PoolClient): Promise<unknown> } = {
    connectionString: url,
    max: connections,
    application_name: `sprawa ${name}`,
    types: timesReadFast,
    ...sessionLimits(settings),
    ...(tracing.on && { Client: tracedClient(tracing) }),
    // Not as a start-up option: poolers in between refuse those.
    onConnect: (client) => client.query(set),
  };
  const pool = new pg.Pool(options);
  pool.on('error', (error) => log.warn('An idle connection was lost', { error: error.message }));
  return pool;
}
