import { Injectable } from '@nestjs/common';
import { Outbox, Transactions, newId, type StoredBytes, type Tx } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { CRASHES, type Verdict } from './attempts.js';

/** Outbox topic of mails that were accepted and wait to become entries. */
export const PROCESS_MAIL = 'mail.process';
export interface ProcessMail {
  inboundMailId: string;
}

/** Where a mail stands: waiting, become an entry, known to need none, or waiting for a person to decide. */
export type MailState = 'received' | 'done' | 'dropped' | 'quarantined';

export interface Accepted extends StoredBytes {
  envelopeFrom: string;
  /** Recipients by the mailbox they belong to. */
  recipients: ReadonlyMap<string, readonly string[]>;
  remoteAddress: string | null;
}

/** A row of the ledger: one mail in one mailbox. */
export interface InboundMail {
  id: string;
  mailbox: string;
  /** How it came: handed over by SMTP, or fetched from a server of somebody else's by IMAP. */
  source: 'smtp' | 'imap';
  envelopeFrom: string;
  envelopeTo: string[];
  sha256: string;
  /** Bytes. */
  size: number;
  state: MailState;
  /** Begun so far. */
  attempts: number;
  receivedAt: Date;
}

/** Why a mail needs no entry of its own; an agent who throws one away gives words instead. */
export type DropReason = 'automatic' | 'duplicate' | 'in-case-already' | 'own-mail' | 'report-about-nothing';

/** What came of a mail. */
export interface Outcome {
  state: 'done' | 'dropped';
  dropReason?: DropReason;
  caseId: string | null;
  entryId: string | null;
}

/** What can be read of a mail; helps whoever looks at it in the ledger. */
interface Described {
  messageId: string | null;
  subject: string;
}
/** Characters of a subject that the ledger keeps. */
const SUBJECT = 500;
const COLUMNS = `id, mailbox::text AS mailbox, source, envelope_from AS "envelopeFrom", envelope_to AS "envelopeTo", sha256, size::float8 AS size,
  state, attempts, received_at AS "receivedAt"`;

/** The writing side of the ledger: every mail we said yes to, and what became of it. */
@Injectable()
export class KeptMail {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly source: DataSource,
  ) {}

  /**
   * Written before the sender hears yes, together with the order to process it. The same bytes in the same mailbox
   * are one mail: a server that did not hear our yes sends them again.
   */
  async accept(mail: Accepted): Promise<void> {
    await this.transactions.run(async (tx) => {
      for (const [mailbox, envelopeTo] of mail.recipients)
        await this.keep(tx, { ...mail, mailbox, envelopeTo, source: 'smtp' });
    });
  }

  /** @returns the ledger's id of the mail: a new one, or that of the same bytes in the same mailbox. */
  async keep(
    tx: Tx,
    mail: Pick<InboundMail, 'mailbox' | 'source' | 'envelopeFrom' | 'sha256' | 'size'> & {
      envelopeTo: readonly string[];
      remoteAddress: string | null;
    },
  ): Promise<string> {
    const id = newId();
    const rows: unknown[] = await tx.query(
      `INSERT INTO inbound_mail (id, mailbox, source, envelope_from, envelope_to, remote_address, sha256, size)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (mailbox, sha256) DO NOTHING RETURNING id`,
      [
        id,
        mail.mailbox,
        mail.source,
        mail.envelopeFrom,
        mail.envelopeTo,
        mail.remoteAddress,
        mail.sha256,
        mail.size,
      ],
    );
    if (rows.length > 0) {
      await this.order(tx, id);
      return id;
    }
    const [known] = (await tx.query(`SELECT id FROM inbound_mail WHERE mailbox = $1 AND sha256 = $2`, [
      mail.mailbox,
      mail.sha256,
    ])) as [{ id: string }];
    return known.id;
  }

  /** Orders the processing of a mail; a second order for the same mail finds nothing to do. */
  async order(tx: Tx, id: string): Promise<void> {
    await this.outbox.add(tx, PROCESS_MAIL, { inboundMailId: id } satisfies ProcessMail);
  }

  /**
   * Counts an attempt before it is made, committed at once: should the program die of the mail, that counts as well.
   * @returns null when there is nothing to do: the mail is through, or was set aside just now for having been at work
   * whenever the program died
   */
  async begin(id: string): Promise<InboundMail | null> {
    const [[mail]] = (await this.source.query(
      `UPDATE inbound_mail SET attempts = attempts + 1, tried_at = now(), last_error = 'The program ended while it was at work on this mail'
       WHERE id = $1 AND state = 'received' AND attempts < ${CRASHES} RETURNING ${COLUMNS}`,
      [id],
    )) as [[InboundMail?], number];
    if (mail) return mail;
    await this.source.query(
      `UPDATE inbound_mail SET state = 'quarantined' WHERE id = $1 AND state = 'received' AND attempts >= ${CRASHES}`,
      [id],
    );
    return null;
  }

  /** Held until the transaction ends, so that a mail is processed once however many try. */
  async lock(tx: Tx, id: string): Promise<InboundMail | null> {
    const [row] = (await tx.query(`SELECT ${COLUMNS} FROM inbound_mail WHERE id = $1 FOR UPDATE`, [
      id,
    ])) as InboundMail[];
    return row ?? null;
  }

  private async describe(tx: Tx, id: string, { messageId, subject }: Described): Promise<void> {
    await tx.query(`UPDATE inbound_mail SET message_id = $2, subject = $3 WHERE id = $1`, [
      id,
      messageId,
      subject.slice(0, SUBJECT),
    ]);
  }

  /** What the mail says of itself, and what became of it. */
  async close(
    tx: Tx,
    id: string,
    { messageId, subject }: Described,
    { state, dropReason, caseId, entryId }: Outcome,
  ): Promise<void> {
    await tx.query(
      `UPDATE inbound_mail SET message_id = $2, subject = $3, state = $4, drop_reason = $5, case_id = $6, entry_id = $7, last_error = NULL, done_at = now()
       WHERE id = $1`,
      [id, messageId, subject.slice(0, SUBJECT), state, dropReason ?? null, caseId, entryId],
    );
  }

  /** Notes a failure; a mail that keeps failing is set aside with its reason and its bytes, and stops nobody. */
  async fail(id: string, error: unknown, verdict: Verdict, read: Described | null = null): Promise<void> {
    const words = (error instanceof Error ? error.message : String(error)).slice(0, 2_000);
    await this.transactions.run(async (tx) => {
      // What could be read of it helps whoever decides.
      if (read) await this.describe(tx, id, read);
      await tx.query(
        `UPDATE inbound_mail SET last_error = $2, state = CASE WHEN $3 = 'set-aside' THEN 'quarantined' ELSE state END,
           attempts = attempts - CASE WHEN $3 = 'try-again-for-free' THEN 1 ELSE 0 END
         WHERE id = $1 AND state = 'received'`,
        [id, words.replaceAll('\u0000', ''), verdict],
      );
    });
  }
}
