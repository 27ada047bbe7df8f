import { Global, Inject, Module, OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { migrations } from '@sprawa/migrations';
import pg from 'pg';
import { DataSource, QueryFailedError, type QueryRunner } from 'typeorm';
import { Settings } from '../config/settings.js';
import { tracedClient } from '../tracing/traced-client.js';
import { Tracing } from '../tracing/tracing.js';
import { startOwnPostgres } from './embedded-postgres.js';
import { HotReads } from './hot-reads.js';
import { FilterReads } from './filter-reads.js';
import { SearchReads } from './search-reads.js';
import { PostgresAddress } from './postgres-address.js';
import { preparedClient } from './prepared-client.js';
import { sessionLimits } from './time-limits.js';
import { untilItAnswers } from './until-it-answers.js';
import { Transactions } from './transactions.js';
import { CustomerReads } from './wall/customer-reads.js';
import { DatabaseRightsError } from './wall/database-rights-error.js';

@Global()
@Module({
  providers: [
    {
      provide: PostgresAddress,
      inject: [Settings],
      useFactory: async (settings: Settings) => {
        if (settings.DATABASE_URL) return new PostgresAddress(settings.DATABASE_URL, null);
        const own = await startOwnPostgres(settings.dataDir);
        return new PostgresAddress(own.url, own);
      },
    },
  ],
  exports: [PostgresAddress],
})
class PostgresModule implements OnApplicationShutdown {
  constructor(
    @Inject(PostgresAddress) private readonly address: PostgresAddress,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  /** Last of all: everything else has let go of the database by then. */
  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
    await this.address.own?.stop();
  }
}

/** Connects, brings the schema up to date (one process at a time), and gives out transactions. */
@Global()
@Module({
  imports: [
    PostgresModule,
    TypeOrmModule.forRootAsync({
      inject: [PostgresAddress, Settings, Tracing],
      useFactory: (address: PostgresAddress, settings: Settings, tracing: Tracing) => ({
        type: 'postgres' as const,
        url: address.url,
        autoLoadEntities: true,
        migrations: [],
        synchronize: false,
        poolSize: settings.DATABASE_POOL,
        applicationName: 'sprawa',
        extra: {
          ...sessionLimits(settings),
          Client: preparedClient(tracing.on ? tracedClient(tracing) : pg.Client),
          // Once, so that no transaction has to say it.
          onConnect: (client: pg.PoolClient) =>
            client.query(`SET default_transaction_isolation = 'read committed'`),
        },
        retryAttempts: 3,
        retryDelay: 500,
        toRetry: (error: unknown) => !(error instanceof DatabaseRightsError),
        manualInitialization: false,
      }),
      dataSourceFactory: async (options) => {
        if (!options) throw new Error('No database settings');
        await migrate(options as { url: string });
        return untilItAnswers(() => new DataSource(options).initialize());
      },
    }),
  ],
  providers: [Transactions, CustomerReads, HotReads, SearchReads, FilterReads],
  exports: [Transactions, CustomerReads, HotReads, SearchReads, FilterReads],
})
export class DatabaseModule {}

/**
 * Runs what has not run yet. Several processes may start at once: an advisory lock lets one of them do it.
 * @throws DatabaseRightsError when the database user may not do what a migration does
 */
export async function migrate(options: { url: string }, upTo: typeof migrations = migrations): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    migrations: upTo,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    poolSize: 2,
    // Whoever waits for the lock of a table makes everybody else wait behind: better to fail, and be started again.
    extra: { statement_timeout: 3_600_000, lock_timeout: 60_000 },
  });
  await untilItAnswers(() => source.initialize());
  const runner = source.createQueryRunner();
  try {
    // Asked for again and again: a statement that waits would be waited for by CREATE INDEX CONCURRENTLY.
    while (!(await oursAlone(runner))) await new Promise((done) => setTimeout(done, 250));
    await source.runMigrations();
  } catch (error) {
    // 42501 insufficient_privilege
    const refused =
      error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '42501';
    throw refused ? new DatabaseRightsError(error.driverError.message, { cause: error }) : error;
  } finally {
    await runner.query('SELECT pg_advisory_unlock(7326501)').catch(() => {});
    await runner.release();
    await source.destroy();
  }
}

async function oursAlone(runner: QueryRunner): Promise<boolean> {
  const [{ locked }] = (await runner.query('SELECT pg_try_advisory_lock(7326501) AS locked')) as [
    { locked: boolean },
  ];
  return locked;
}
