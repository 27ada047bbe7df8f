import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PostgresAddress, Settings, sessionLimits } from '@sprawa/platform';
import pg from 'pg';

const LOCK_SPACE = 732651;

interface Session {
  client: pg.Client;
  lost: AbortController;
}

/**
 * Lets one process read a mailbox, however many there are: advisory locks of PostgreSQL, held on a connection of their
 * own as long as the process lives. A process that dies or loses its connection loses its mailboxes with it.
 */
@Injectable()
export class MailboxLocks implements OnApplicationShutdown {
  private session: Promise<Session> | null = null;

  constructor(
    @Inject(PostgresAddress) private readonly address: PostgresAddress,
    private readonly settings: Settings,
  ) {}

  /** @returns null while another process reads the mailbox; else a signal that tells when the lock is lost. */
  async take(mailbox: string): Promise<AbortSignal | null> {
    const { client, lost } = await (this.session ??= this.connect());
    const { rows } = await client.query<{ taken: boolean }>(
      `SELECT pg_try_advisory_lock($1, hashtext(lower($2))) AS taken`,
      [LOCK_SPACE, mailbox],
    );
    return rows[0]!.taken ? lost.signal : null;
  }

  async release(mailbox: string): Promise<void> {
    const session = await this.session?.catch(() => null);
    await session?.client
      .query(`SELECT pg_advisory_unlock($1, hashtext(lower($2)))`, [LOCK_SPACE, mailbox])
      .catch(() => {});
  }

  async onApplicationShutdown(): Promise<void> {
    const session = await this.session?.catch(() => null);
    await session?.client.end().catch(() => {});
  }

  private async connect(): Promise<Session> {
    const client = new pg.Client({
      connectionString: this.address.url,
      application_name: 'sprawa mailboxes',
      keepAlive: true,
      ...sessionLimits(this.settings),
    });
    const lost = new AbortController();
    const end = () => {
      lost.abort();
      this.session = null;
    };
    client.once('end', end).on('error', end);
    try {
      await client.connect();
    } catch (error) {
      end();
      throw error;
    }
    return { client, lost };
  }
}
