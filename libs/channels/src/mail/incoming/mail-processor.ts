import { Injectable, OnModuleInit } from '@nestjs/common';
import { ReplyAddress } from '@sprawa/cases';
import { FileStore, Log, OutboxWorker, Transactions, type Tx } from '@sprawa/platform';
import { Bounces } from './bounces.js';
import { CustomerMail } from './customer-mail.js';
import { Unusable, verdictOn } from './ledger/attempts.js';
import {
  KeptMail,
  PROCESS_MAIL,
  type InboundMail,
  type Outcome,
  type ProcessMail,
} from './ledger/kept-mail.js';
import { Mailboxes } from './mailboxes.js';
import { candidateCases } from './reading/candidate-cases.js';
import { classify } from './reading/classify.js';
import { normalAddress } from './reading/addresses.js';
import { keepFiles, type ReadMail } from './reading/keep-files.js';
import { MailReader } from './reading/thread/mail-reader.js';
import { withSameMessageId } from './same-message.js';

/** Turns accepted mails into entries of cases: one transaction per mail, so that none is lost, doubled or in the way of the next. */
@Injectable()
export class MailProcessor implements OnModuleInit {
  constructor(
    private readonly worker: OutboxWorker,
    private readonly transactions: Transactions,
    private readonly files: FileStore,
    private readonly reader: MailReader,
    private readonly kept: KeptMail,
    private readonly mailboxes: Mailboxes,
    private readonly replyAddress: ReplyAddress,
    private readonly bounces: Bounces,
    private readonly customerMail: CustomerMail,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.worker.register<ProcessMail>(PROCESS_MAIL, ({ payload }) => this.process(payload.inboundMailId));
  }

  /** @throws what went wrong, while another try may help; afterwards the mail is set aside in the ledger. */
  async process(inboundMailId: string): Promise<void> {
    const mail = await this.kept.begin(inboundMailId);
    if (!mail) return;
    let read: ReadMail | null = null;
    try {
      const found = (read = await this.read(mail));
      await this.transactions.run((tx) => this.takeIn(tx, mail.id, found));
    } catch (error) {
      const verdict = verdictOn(error, mail.attempts);
      await this.kept.fail(mail.id, error, verdict, read);
      if (verdict !== 'set-aside') throw error;
      this.log.error('A mail was set aside', { inboundMailId, error });
    }
  }

  private async read(mail: InboundMail): Promise<ReadMail> {
    const parsed = await this.reader.read(ownBytes(await this.files.bytes(mail.sha256)));
    if (parsed.damage)
      this.log.warn('A mail could be read only in part', { inboundMailId: mail.id, damage: parsed.damage });
    return keepFiles(parsed, this.files);
  }

  private async takeIn(tx: Tx, id: string, read: ReadMail): Promise<void> {
    const mail = await this.kept.lock(tx, id);
    if (mail?.state !== 'received') return;
    await this.kept.close(tx, id, read, await this.outcomeOf(tx, mail, read));
  }

  private async outcomeOf(tx: Tx, mail: InboundMail, read: ReadMail): Promise<Outcome> {
    const mailbox = await this.mailboxes.behind(mail.mailbox);
    if (!mailbox) throw new Error('The mailbox is gone');
    const others = read.messageId ? await withSameMessageId(tx, mail, read.messageId) : [];
    const first = others.find((other) => other.mailbox.toLowerCase() === mail.mailbox.toLowerCase());
    if (first) return { state: 'dropped', dropReason: 'duplicate', caseId: first.caseId, entryId: null };
    const envelopeFrom = mail.source === 'imap' ? returnPath(read) : mail.envelopeFrom;
    const kind = classify(read.headers, envelopeFrom);
    const candidates = candidateCases(read.headers, read.subject, mail.envelopeTo, (address) =>
      this.replyAddress.caseNumberOf(address),
    );
    if (kind === 'bounce') return this.bounces.take(tx, mail, read, candidates, mailbox.language);
    const sender = read.from?.email ?? normalAddress(envelopeFrom);
    if (!sender) throw new Unusable('The mail names no sender');
    return this.customerMail.take(tx, { mail, read, kind, candidates, sender, mailbox, others });
  }
}

/** As a buffer that can be handed to a thread: small ones share theirs with others. */
function ownBytes(bytes: Buffer): Uint8Array<ArrayBuffer> {
  return bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer)
    : new Uint8Array(bytes);
}

/** What the last server noted of the envelope, for mail that was fetched; a server that notes nothing says nothing bad. */
function returnPath({ headers, from }: ReadMail): string {
  return headers.first('return-path')?.replace(/[<>]/g, '').trim() ?? from?.email ?? '';
}
