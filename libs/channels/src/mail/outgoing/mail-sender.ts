import { Injectable, OnModuleInit } from '@nestjs/common';
import { MessageDelivery, NoticeMails } from '@sprawa/cases';
import {
  Bus,
  Clock,
  FileStore,
  Log,
  MAX_ATTEMPTS,
  Outbox,
  OutboxWorker,
  PermanentFailure,
  SEND_MAIL,
  Settings,
  Transactions,
  type OutboxJob,
  type OutgoingMail,
  type Tx,
} from '@sprawa/platform';
import { filter, merge } from 'rxjs';
import { DataSource } from 'typeorm';
import { ACCOUNTS_CHANGED, MailAccounts } from '../accounts/mail-accounts.js';
import { compose, type ComposedMail } from './compose.js';
import { DemoMailbox } from './demo-mailbox.js';
import { MailTransport, NotDelivered, type Refused } from './mail-transport.js';

/**
 * What lies in the outbox. `rest` is set when some recipients were reached before: the others, and the message to
 * tell of them; a retry of the whole mail by an agent goes by `entryId` and so leaves this row alone.
 */
type MailToSend = OutgoingMail & { rest?: { to: string[]; entryId: string | null } };

interface AttachedFile {
  id: string;
  sha256: string;
  name: string;
  mediaType: string;
  size: number;
}

/** Sends what lies in the outbox and tells on the message what became of it. */
@Injectable()
export class MailSender implements OnModuleInit {
  constructor(
    private readonly worker: OutboxWorker,
    private readonly outbox: Outbox,
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly files: FileStore,
    private readonly transport: MailTransport,
    private readonly demoMailbox: DemoMailbox,
    private readonly delivery: MessageDelivery,
    private readonly notices: NoticeMails,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly accounts: MailAccounts,
    private readonly bus: Bus,
    private readonly log: Log,
  ) {}

  /** Without a server to hand them to, mails wait in the outbox and fail nobody: they go out once there is one. */
  onModuleInit(): void {
    if (this.settings.SMTP_URL || this.settings.demo) return this.begin();
    merge(this.bus.on(ACCOUNTS_CHANGED), this.bus.listening.pipe(filter(Boolean))).subscribe(() => {
      void this.accounts
        .anyOutgoing()
        .then((any) => (any ? this.begin() : this.worker.unregister(SEND_MAIL)))
        .catch((error: unknown) => this.log.warn('Whether mail can go out could not be read', { error }));
    });
  }

  private begin(): void {
    this.worker.register<MailToSend>(SEND_MAIL, (job) => this.send(job));
  }

  /** @throws PermanentFailure when the server refused it for good; anything else for another try later. */
  async send({ payload: mail, attempt }: OutboxJob<MailToSend>): Promise<void> {
    if (await this.isSent(mail)) return;
    // Sight of the case may have been lost, or the notice read, while it waited.
    if (mail.onlyFor && !(await this.notices.stillTells(mail.onlyFor))) return;
    try {
      const refused = await this.deliver(mail);
      await this.noteSent(mail, refused);
    } catch (error) {
      const permanent =
        error instanceof PermanentFailure || (error instanceof NotDelivered && error.permanent);
      if (permanent || attempt >= MAX_ATTEMPTS) await this.noteFailed(mail, (error as Error).message);
      throw permanent ? new PermanentFailure((error as Error).message) : error;
    }
  }

  /** The process may have died after the server took the mail and before the outbox heard of it. */
  private async isSent(mail: MailToSend): Promise<boolean> {
    if (!mail.entryId) return false;
    const rows: unknown[] = await this.source.query(
      `SELECT FROM message WHERE entry_id = $1 AND delivery_state IN ('sent', 'bounced')`,
      [mail.entryId],
    );
    return rows.length > 0;
  }

  private async deliver(mail: MailToSend): Promise<Refused[]> {
    const composed = composedOrDead(mail);
    const attached = await this.attached(mail.attachmentFileIds);
    if (await this.transport.takes(composed)) {
      const attachments = attached.map(({ name, mediaType, sha256 }) => ({
        filename: name,
        contentType: mediaType,
        content: this.files.stream(sha256),
      }));
      return (await this.transport.send(composed, attachments)).refused;
    }
    if (!this.settings.demo) throw new NotDelivered(false, 'There is no server to send by');
    await this.demoMailbox.keep(
      composed,
      attached.map(({ id, name, mediaType, size }) => ({ fileId: id, name, mediaType, size })),
    );
    return [];
  }

  private async attached(ids: readonly string[]): Promise<AttachedFile[]> {
    if (ids.length === 0) return [];
    const rows: AttachedFile[] = await this.source.query(
      `SELECT id, sha256, name, media_type AS "mediaType", size::int AS size FROM file WHERE id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], id)`,
      [ids],
    );
    if (rows.length < new Set(ids).size) throw new PermanentFailure('An attachment is not there any more');
    return rows;
  }

  /** Some recipients may have been refused while others got it: those are told of, or tried again on their own. */
  private async noteSent(mail: MailToSend, refused: readonly Refused[]): Promise<void> {
    const again = refused.filter(({ permanent }) => !permanent).map(({ address }) => address);
    const lost = refused.filter(({ permanent }) => permanent);
    const entryId = messageOf(mail);
    const record = async (tx: Pick<Tx, 'query'>): Promise<void> => {
      if (!entryId) return;
      const detail = lost.map(({ address, answer }) => `${address}: ${answer}`).join('; ');
      await this.delivery.record(tx, entryId, lost.length > 0 ? 'bounced' : 'sent', detail || null);
    };
    if (again.length === 0) return record(this.source);
    await this.transactions.run(async (tx) => {
      await this.outbox.add(
        tx,
        SEND_MAIL,
        { ...mail, entryId: undefined, rest: { to: again, entryId } } satisfies MailToSend,
        { notBefore: new Date(this.clock.now().getTime() + 5 * 60_000) },
      );
      await record(tx);
    });
  }

  private async noteFailed(mail: MailToSend, detail: string): Promise<void> {
    const entryId = messageOf(mail);
    if (entryId) await this.delivery.record(this.source, entryId, 'failed', detail);
  }
}

const messageOf = (mail: MailToSend): string | null => mail.entryId ?? mail.rest?.entryId ?? null;

/** What cannot be composed now never can. */
function composedOrDead(mail: MailToSend): ComposedMail {
  try {
    return compose(mail, mail.rest?.to);
  } catch (error) {
    throw new PermanentFailure((error as Error).message);
  }
}
