import { Inject, Injectable, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { BehaviorSubject, Observable, Subject, distinctUntilChanged, filter, map } from 'rxjs';
import { PostgresAddress } from '../database/postgres-address.js';
import { Settings } from '../config/settings.js';
import { sessionLimits } from '../database/time-limits.js';
import type { Into } from '../database/writes.js';
import { Log } from '../logging/log.js';

/**
 * Tells every process what was committed, over PostgreSQL's LISTEN/NOTIFY: no other service is needed,
 * and nothing is told of a transaction that did not commit. A message may be lost when the connection
 * breaks, so it is only ever a hint to look again; work that must happen goes through the outbox.
 */
@Injectable()
export class Bus implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly messages = new Subject<{ topic: string; payload: unknown }>();
  private readonly connections = new BehaviorSubject(false);
  private client: pg.Client | null = null;
  private closing = false;

  constructor(
    @Inject(PostgresAddress) private readonly address: PostgresAddress,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** Sent when the transaction commits. The payload must stay under 7 kB as JSON. */
  async tell(tx: Into, topic: string, payload: unknown): Promise<void> {
    await tx.query(`SELECT pg_notify('sprawa', $1)`, [this.notice(topic, payload)]);
  }

  /** What `tell` sends, for a statement that calls `pg_notify('sprawa', …)` itself along with what it writes. */
  notice(topic: string, payload: unknown): string {
    return JSON.stringify({ topic, payload });
  }

  on<T>(topic: string): Observable<T> {
    return this.messages.pipe(
      filter((message) => message.topic === topic),
      map((message) => message.payload as T),
    );
  }

  /** Whether what is told arrives here: false before the start and while the connection is lost. */
  get listening(): Observable<boolean> {
    return this.connections.pipe(distinctUntilChanged());
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    this.messages.complete();
    this.connections.next(false);
    await this.client?.end().catch(() => {});
  }

  private async listen(): Promise<void> {
    if (this.closing) return;
    const client = new pg.Client({
      connectionString: this.address.url,
      application_name: 'sprawa bus',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      ...sessionLimits(this.settings),
    });
    const again = () => {
      if (this.client !== client || this.closing) return;
      this.client = null;
      this.connections.next(false);
      setTimeout(() => void this.listen().catch(() => {}), 1_000).unref();
    };
    this.client = client;
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ payload }) => {
      if (payload) this.messages.next(JSON.parse(payload) as { topic: string; payload: unknown });
    });
    try {
      await client.connect();
      await client.query('LISTEN sprawa');
      if (this.client === client) this.connections.next(true);
    } catch (error) {
      this.log.warn('The bus could not connect; trying again', { error });
      again();
    }
  }
}
