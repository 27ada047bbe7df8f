import type { FileStore, Log } from '@sprawa/platform';
import { ImapFlow } from 'imapflow';
import { setTimeout as pause } from 'node:timers/promises';
import { FETCH_BYTES, FolderReader } from './folder-reader.js';
import type { MailPlaces } from './mail-places.js';
import type { MailboxDiary } from './mailbox-diary.js';
import type { MailboxLocks } from './mailbox-locks.js';
import type { ImapMailbox } from './mailboxes-file.js';
import { Wake } from './wake.js';

/** How patient a reader is; in milliseconds. */
export interface Patience {
  /** At the latest the mailbox is looked at again, whether its server tells of new mail or not. */
  poll: number;
  /** Until the next process asks for the mailbox again. */
  lock: number;
  /** The longest wait after failures; they begin at a second and double. */
  backoff: number;
}
export const PATIENCE: Patience = { poll: 60_000, lock: 10_000, backoff: 300_000 };

export interface ReaderParts {
  locks: MailboxLocks;
  places: MailPlaces;
  diary: MailboxDiary;
  files: FileStore;
  log: Log;
}

/**
 * Reads one mailbox for as long as the program runs (IN-4): waits for its turn among the processes, signs in, takes in
 * what is new, listens (IDLE, RFC 2177; a look every minute besides), and begins again after whatever goes wrong.
 */
export class MailboxReader {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly mailbox: ImapMailbox,
    private readonly parts: ReaderParts,
    private readonly patience: Patience = PATIENCE,
  ) {}

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    let failures = 0;
    while (!signal.aborted) {
      const wait = await this.turn(() => (failures = 0)).catch(async (error: unknown) => {
        failures += 1;
        await this.tell(error);
        return Math.min(this.patience.backoff, 500 * 2 ** failures);
      });
      await pause(wait, undefined, { signal }).catch(() => {});
    }
  }

  /** @returns how long to wait before the next turn */
  private async turn(good: () => void): Promise<number> {
    const { locks, diary } = this.parts;
    const lost = await locks.take(this.mailbox.address);
    if (!lost) return this.patience.lock;
    try {
      await diary.connecting(this.mailbox);
      await this.read(AbortSignal.any([this.stopping.signal, lost]), good);
      if (this.stopping.signal.aborted) await diary.stopped(this.mailbox.address);
    } finally {
      await locks.release(this.mailbox.address);
    }
    return 0;
  }

  /** @throws when the connection fails; ends quietly when it is told to */
  private async read(signal: AbortSignal, good: () => void): Promise<void> {
    const { mailbox, patience } = this;
    const client = this.connection();
    const wake = new Wake();
    let broken: Error | null = null;
    client.on('error', (error: Error) => (broken = error));
    client.on('close', () => wake.ring());
    client.on('exists', () => wake.ring());
    const end = () => {
      wake.ring();
      // Whatever is being asked is given up; nothing is half done, for the ledger decides.
      void client.logout().catch(() => {});
      setTimeout(() => client.close(), 1_000).unref();
    };
    signal.addEventListener('abort', end, { once: true });
    try {
      await client.connect();
      const open = await client.mailboxOpen(mailbox.folder, { readOnly: mailbox.afterwards.do === 'leave' });
      const folder = new FolderReader(
        client,
        mailbox,
        { mailbox: mailbox.address, name: mailbox.folder, uidValidity: String(open.uidValidity) },
        this.parts,
      );
      while (!signal.aborted && client.usable) {
        await folder.takeIn();
        await this.parts.diary.listening(mailbox.address);
        good();
        client.idle().catch(() => {});
        await wake.wait(patience.poll);
        // Ends IDLE, brings what the server had to say, and proves that it still answers.
        if (client.usable) await client.noop();
      }
      if (!signal.aborted) throw broken ?? new Error('The server ended the connection');
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      signal.removeEventListener('abort', end);
      client.close();
    }
  }

  private connection(): ImapFlow {
    const { host, port, security, user, password } = this.mailbox;
    return new ImapFlow({
      host,
      port,
      secure: security === 'tls',
      ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }),
      auth: { user, pass: password },
      clientInfo: { name: 'Sprawa' },
      disableAutoIdle: true,
      connectionTimeout: 30_000,
      socketTimeout: Math.max(120_000, this.patience.poll * 3),
      maxLiteralSize: FETCH_BYTES + 1_000_000,
      logger: false,
    });
  }

  private async tell(error: unknown): Promise<void> {
    const { authenticationFailed, responseText, message } = error as Error & {
      authenticationFailed?: boolean;
      responseText?: string;
    };
    const { address } = this.mailbox;
    this.parts.log.warn('A mailbox could not be read', { mailbox: address, error });
    await this.parts.diary
      .failed(address, responseText ? `${message}: ${responseText}` : message, authenticationFailed === true)
      .catch(() => {});
  }
}
