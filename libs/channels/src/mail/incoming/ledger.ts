import { Injectable } from '@nestjs/common';
import { Outbox, Transactions, newId, type StoredBytes, type Tx } from '@sprawa/platform';

/** Outbox topic of mails that were accepted and wait to become entries. */
export const PROCESS_MAIL = 'mail.process';
export interface ProcessMail {
  inboundMailId: string;
}

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
  envelopeFrom: string;
  envelopeTo: string[];
  sha256: string;
  size: number;
  state: 'received' | 'done' | 'duplicate' | 'dropped' | 'quarantined';
  receivedAt: Date;
}

/** What came of a mail. */
export interface Outcome {
  /** `dropped`: automatic, and its stream wants nothing of such mails (IN-5). */
  state: 'done' | 'duplicate' | 'dropped';
  caseId: string | null;
  entryId: string | null;
}

/** Every mail we said yes to, and what became of it. */
@Injectable()
export class MailLedger {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Written before the sender hears yes, together with the order to process it. The same bytes in the same mailbox
   * are one mail: a server that did not hear our yes sends them again.
   */
  async accept(mail: Accepted): Promise<void> {
    await this.transactions.run(async (tx) => {
      for (const [mailbox, envelopeTo] of mail.recipients) {
        const id = newId();
        const rows: unknown[] = await tx.query(
          `INSERT INTO inbound_mail (id, mailbox, envelope_from, envelope_to, remote_address, sha256, size) VALUES ($1, $2, $3, $4, $5, $6, $7)
           ON CONFLICT (mailbox, sha256) DO NOTHING RETURNING id`,
          [id, mailbox, mail.envelopeFrom, envelopeTo, mail.remoteAddress, mail.sha256, mail.size],
        );
        if (rows.length > 0)
          await this.outbox.add(tx, PROCESS_MAIL, { inboundMailId: id } satisfies ProcessMail);
      }
    });
  }

  find(id: string): Promise<InboundMail | null> {
    return this.transactions.run((tx) => this.read(tx, id, ''));
  }

  /** Held until the transaction ends, so that a mail is processed once however many try. */
  lock(tx: Tx, id: string): Promise<InboundMail | null> {
    return this.read(tx, id, 'FOR UPDATE');
  }

  /** The mail that brought the same Message-ID into the same mailbox before; concurrent twins wait for each other here. */
  async firstWith(tx: Tx, mail: InboundMail, messageId: string): Promise<{ caseId: string | null } | null> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `${mail.mailbox.toLowerCase()} ${messageId}`,
    ]);
    const [first] = (await tx.query(
      `SELECT case_id AS "caseId" FROM inbound_mail WHERE mailbox = $1 AND message_id = $2 AND id <> $3 AND state IN ('done', 'dropped') LIMIT 1`,
      [mail.mailbox, messageId, mail.id],
    )) as { caseId: string | null }[];
    return first ?? null;
  }

  async describe(
    tx: Tx,
    id: string,
    { messageId, subject }: { messageId: string | null; subject: string },
  ): Promise<void> {
    await tx.query(`UPDATE inbound_mail SET message_id = $2, subject = $3 WHERE id = $1`, [
      id,
      messageId,
      subject.slice(0, 500),
    ]);
  }

  async close(tx: Tx, id: string, { state, caseId, entryId }: Outcome): Promise<void> {
    await tx.query(
      `UPDATE inbound_mail SET state = $2, case_id = $3, entry_id = $4, attempts = attempts + 1, last_error = NULL, done_at = now() WHERE id = $1`,
      [id, state, caseId, entryId],
    );
  }

  /** Notes a failure; a mail that keeps failing is set aside with its reason and its bytes, and stops nobody. */
  async fail(id: string, error: unknown, quarantine: boolean): Promise<void> {
    const words = (error instanceof Error ? error.message : String(error)).slice(0, 2_000);
    await this.transactions.run((tx) =>
      tx.query(
        `UPDATE inbound_mail SET attempts = attempts + 1, last_error = $2, state = CASE WHEN $3 THEN 'quarantined' ELSE state END WHERE id = $1 AND state = 'received'`,
        [id, words, quarantine],
      ),
    );
  }

  /** Gives a mail that was set aside another try. @returns false when it is not set aside. */
  async reprocess(id: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const [rows] = (await tx.query(
        `UPDATE inbound_mail SET state = 'received' WHERE id = $1 AND state = 'quarantined' RETURNING id`,
        [id],
      )) as [unknown[], number];
      if (rows.length === 0) return false;
      await this.outbox.add(tx, PROCESS_MAIL, { inboundMailId: id } satisfies ProcessMail);
      return true;
    });
  }

  private async read(tx: Tx, id: string, lock: '' | 'FOR UPDATE'): Promise<InboundMail | null> {
    const [row] = (await tx.query(
      `SELECT id, mailbox::text AS mailbox, envelope_from AS "envelopeFrom", envelope_to AS "envelopeTo", sha256, size::int AS size, state, received_at AS "receivedAt"
       FROM inbound_mail WHERE id = $1 ${lock}`,
      [id],
    )) as InboundMail[];
    return row ?? null;
  }
}
