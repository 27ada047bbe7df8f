import { Injectable } from '@nestjs/common';
import { AuditLog, FileStore, Transactions, isId, type AuditAuthor } from '@sprawa/platform';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { KeptMail, type DropReason, type MailState } from './kept-mail.js';
import { cursorOf, placeOf } from './ledger-cursor.js';

export const LEDGER_PAGE = 100;
export const DISCARD_REASON_CHARACTERS = 500;
/** Put back in one transaction; the rest follows in the next. */
const BATCH = 200;

/** One mail in one mailbox, as operators see it. Its words are not here: they belong to the case. */
export interface LedgerRow {
  id: string;
  mailbox: string;
  source: 'smtp' | 'imap';
  state: MailState;
  /** Why it needs no entry: a code, or the words of whoever threw it away. */
  dropReason: DropReason | string | null;
  /** Of the last attempt that failed; of a mail in quarantine, why it is there. */
  lastError: string | null;
  attempts: number;
  /** Of the envelope; empty for bounces, and for mail that came by IMAP. */
  envelopeFrom: string;
  subject: string | null;
  messageId: string | null;
  /** Bytes. */
  size: number;
  sha256: string;
  caseId: string | null;
  receivedAt: Date;
  triedAt: Date | null;
  doneAt: Date | null;
}

export interface LedgerFilter {
  mailbox?: string;
  state?: MailState;
}

export interface LedgerPage {
  rows: LedgerRow[];
  /** Where the next page begins; null on the last one. */
  next: string | null;
}

export interface LedgerCount {
  mailbox: string;
  state: MailState;
  count: number;
}

/**
 * The ledger for operators (AD-7, IN-4): what came in, what became of it, and what waits for a person. Rights are the
 * callers' to ask for (`operate.mail`).
 */
@Injectable()
export class MailLedger {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly kept: KeptMail,
    private readonly files: FileStore,
  ) {}

  /** Newest first. @param first 1–100; @param after the `next` of the page before; what is none begins anew */
  async page(filter: LedgerFilter, first = 50, after: string | null = null): Promise<LedgerPage> {
    const limit = Math.min(LEDGER_PAGE, Math.max(1, Math.trunc(first)));
    const place = placeOf(after);
    const rows = (await this.source.query(
      `SELECT id, mailbox::text AS mailbox, source, CASE state WHEN 'duplicate' THEN 'dropped' ELSE state END AS state,
         CASE state WHEN 'duplicate' THEN 'duplicate' ELSE drop_reason END AS "dropReason", last_error AS "lastError", attempts,
         envelope_from AS "envelopeFrom", subject, message_id AS "messageId", size::float8 AS size, sha256, case_id AS "caseId",
         received_at AS "receivedAt", tried_at AS "triedAt", done_at AS "doneAt", received_at::text AS place
       FROM inbound_mail
       WHERE ($1::citext IS NULL OR mailbox = $1) AND ($2::text IS NULL OR state = $2)
         AND ($3::timestamptz IS NULL OR (received_at, id) < ($3, $4::uuid))
       ORDER BY received_at DESC, id DESC LIMIT $5`,
      [filter.mailbox ?? null, filter.state ?? null, place?.at ?? null, place?.id ?? null, limit + 1],
    )) as (LedgerRow & { place: string })[];
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      rows: shown.map(({ place: _, ...row }) => row),
      next: rows.length > limit && last ? cursorOf(last.place, last.id) : null,
    };
  }

  /** How many mails stand where, by mailbox and state. Kept as mails change: costs the same however long the ledger is. */
  async counts(): Promise<LedgerCount[]> {
    return (await this.source.query(
      `SELECT mailbox::text AS mailbox, state, sum(n)::int AS count
       FROM inbound_mail_count c GROUP BY c.mailbox, state HAVING sum(n) <> 0 ORDER BY c.mailbox, state`,
    )) as LedgerCount[];
  }

  /** The mail byte by byte as it came; null when there is none. */
  async raw(id: string): Promise<{ size: number; sha256: string; stream: Readable } | null> {
    if (!isId(id)) return null;
    const [row] = (await this.source.query(
      `SELECT sha256, size::float8 AS size FROM inbound_mail WHERE id = $1`,
      [id],
    )) as { sha256: string; size: number }[];
    return row ? { ...row, stream: this.files.stream(row.sha256) } : null;
  }

  /**
   * Gives mails that were set aside their tries anew: one, those of a mailbox, or all.
   * @param agentId who asks for it; null for the program itself
   * @returns how many there were
   */
  async reprocess(
    which: { id: string } | { mailbox: string } | 'all',
    agentId: string | null,
    by: AuditAuthor = agentId ? { kind: 'agent', agentId } : { kind: 'system' },
  ): Promise<number> {
    if (which !== 'all' && 'id' in which && !isId(which.id)) return 0;
    const id = which !== 'all' && 'id' in which ? which.id : null;
    const mailbox = which !== 'all' && 'mailbox' in which ? which.mailbox : null;
    const until = new Date();
    for (let total = 0; ;) {
      const done = await this.transactions.run(async (tx) => {
        // What failed again meanwhile was decided on after `until`, and is left alone.
        const [rows] = (await tx.query(
          `UPDATE inbound_mail SET state = 'received', attempts = 0, decided_by = $1, decided_at = clock_timestamp()
           WHERE id IN (SELECT id FROM inbound_mail WHERE state = 'quarantined' AND ($2::uuid IS NULL OR id = $2)
             AND ($3::citext IS NULL OR mailbox = $3) AND (decided_at IS NULL OR decided_at < $4 OR $2 IS NOT NULL)
             ORDER BY received_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) RETURNING id`,
          [agentId, id, mailbox, until],
        )) as [{ id: string }[], number];
        for (const row of rows) await this.kept.order(tx, row.id);
        if (rows.length > 0)
          await AuditLog.write(tx, {
            ...{ by, action: 'mail.reprocessed', subject: { kind: 'mail', id, name: mailbox } },
            changes: [{ field: 'mails', from: null, to: rows.length }],
          });
        return rows.length;
      });
      total += done;
      if (done < BATCH) return total;
    }
  }

  /**
   * Throws a mail away that was set aside; its bytes and its row stay.
   * @param reason in words, 1–500 characters; checked by the caller
   * @returns false when it is not set aside
   */
  async discard(
    id: string,
    reason: string,
    agentId: string | null,
    by: AuditAuthor = agentId ? { kind: 'agent', agentId } : { kind: 'system' },
  ): Promise<boolean> {
    if (!isId(id)) return false;
    return this.transactions.run(async (tx) => {
      const [rows] = (await tx.query(
        `UPDATE inbound_mail SET state = 'dropped', drop_reason = $2, decided_by = $3, decided_at = now(), done_at = now()
         WHERE id = $1 AND state = 'quarantined' RETURNING mailbox::text AS mailbox`,
        [id, reason.trim().slice(0, DISCARD_REASON_CHARACTERS), agentId],
      )) as [{ mailbox: string }[], number];
      for (const { mailbox } of rows)
        await AuditLog.write(tx, {
          ...{ by, action: 'mail.discarded', subject: { kind: 'mail', id, name: mailbox } },
          changes: [{ field: 'reason', from: null, to: reason.trim() }],
        });
      return rows.length > 0;
    });
  }
}
