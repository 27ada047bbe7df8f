import { BeforeApplicationShutdown, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { CodedError, FileStore, Log, Settings, Tracing } from '@sprawa/platform';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { KeptMail } from './ledger/kept-mail.js';
import { Mailboxes } from './mailboxes.js';

const MAX_RECIPIENTS = 50;
const MAX_CONNECTIONS = 100;
const MAX_CONNECTIONS_OF_ONE = 20;
const IDLE_MS = 60_000;
const CONNECTION_MS = 15 * 60_000;
const CLOSING_MS = 5_000;

/**
 * Takes mail for our mailboxes and nobody else's (RFC 5321; IN-4). Yes is said only after the bytes lie synced in the
 * store and the ledger is committed; anything that fails until then is a 451, and the sender's server tries again.
 */
@Injectable()
export class SmtpReceiver implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server: SMTPServer | null = null;
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly clients = new Map<string, number>();

  constructor(
    private readonly settings: Settings,
    private readonly files: FileStore,
    private readonly kept: KeptMail,
    private readonly mailboxes: Mailboxes,
    private readonly log: Log,
    private readonly tracing: Tracing,
  ) {}

  /** The port in use; tells which one was free when the setting is 0. */
  get port(): number {
    return (this.server?.server.address() as AddressInfo | null)?.port ?? 0;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.works) return;
    const server = new SMTPServer({
      name: new URL(this.settings.PUBLIC_URL).hostname,
      size: this.settings.MAIL_MAX_BYTES,
      rejectOversized: true,
      maxRecipients: MAX_RECIPIENTS,
      maxClients: MAX_CONNECTIONS,
      socketTimeout: IDLE_MS,
      closeTimeout: CLOSING_MS,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onConnect: (session, done) => done(this.greet(session)),
      onRcptTo: ({ address }, _session, done) =>
        void this.recipientProblem(address).then((problem) => done(problem)),
      onData: (stream, session, done) =>
        void this.traced(stream, session).then((problem) =>
          problem ? done(problem) : done(null, 'OK: kept'),
        ),
      onClose: (session) => this.forget(session),
    });
    // Broken connections come up here; they concern nobody but the other side.
    server.on('error', (error: Error) => this.log.debug('An SMTP connection broke', { error }));
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(this.settings.SMTP_PORT, this.settings.HOST, () => {
        server.server.off('error', reject);
        resolve();
      });
    });
    this.log.info('Mail is received', { port: this.port });
  }

  /** Lets conversations that run come to their end, for a few seconds. */
  async beforeApplicationShutdown(): Promise<void> {
    const server = this.server;
    if (!server) return;
    await new Promise<void>((resolve) => server.close(() => resolve()));
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  private greet(session: SMTPServerSession): Error | null {
    const open = (this.clients.get(session.remoteAddress) ?? 0) + 1;
    this.clients.set(session.remoteAddress, open);
    if (open > MAX_CONNECTIONS_OF_ONE) return reply(421, 'Too many connections from your address');
    const end = () => [...(this.server?.connections ?? [])].find(({ id }) => id === session.id)?.close();
    this.timers.set(session.id, setTimeout(end, CONNECTION_MS).unref());
    return null;
  }

  private forget(session: SMTPServerSession): void {
    clearTimeout(this.timers.get(session.id));
    this.timers.delete(session.id);
    const open = (this.clients.get(session.remoteAddress) ?? 1) - 1;
    if (open > 0) this.clients.set(session.remoteAddress, open);
    else this.clients.delete(session.remoteAddress);
  }

  private async recipientProblem(address: string): Promise<Error | null> {
    try {
      return (await this.mailboxes.behind(address)) ? null : reply(550, 'No such mailbox here');
    } catch (error) {
      this.log.error('A recipient could not be looked up', { error });
      return reply(451, 'Try again later');
    }
  }

  private traced(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Error | null> {
    const facts = { kind: 'server', attributes: { 'sprawa.mail.by': 'smtp' } } as const;
    return this.tracing.during('mail in', facts, async (span) => {
      const problem = await this.receive(stream, session);
      if (problem) span?.fail({ code: String((problem as { responseCode?: number }).responseCode) });
      return problem;
    });
  }

  private async receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Error | null> {
    try {
      const stored = await this.files.put(stream, this.settings.MAIL_MAX_BYTES);
      await this.kept.accept({
        ...stored,
        envelopeFrom: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
        recipients: await this.byMailbox(session.envelope.rcptTo.map(({ address }) => address)),
        remoteAddress: session.remoteAddress,
      });
      return null;
    } catch (error) {
      if (error instanceof CodedError && error.code === 'FILE_TOO_LARGE')
        return reply(552, `Mails have at most ${this.settings.MAIL_MAX_BYTES} bytes here`);
      this.log.error('A mail could not be kept', { error });
      return reply(451, 'Could not be kept, try again later');
    }
  }

  private async byMailbox(addresses: string[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const address of addresses) {
      const mailbox = await this.mailboxes.behind(address);
      if (mailbox) found.set(mailbox.address, [...(found.get(mailbox.address) ?? []), address]);
    }
    // A mailbox that went away between RCPT and DATA: better to hear of it again than to keep what nobody reads.
    if (found.size === 0) throw new Error('No recipient is a mailbox any more');
    return found;
  }
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
