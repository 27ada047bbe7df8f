import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ImapMailbox } from './mailboxes-file.js';

/** Of the mails at the server. */
export interface Reconciliation {
  messages: number;
  inLedger: number;
  earlier: number;
}

/** What each reader writes down of its mailbox, for MailboxHealth to be read by people and machines. */
@Injectable()
export class MailboxDiary {
  constructor(private readonly source: DataSource) {}

  async connecting({ address, host, folder }: ImapMailbox): Promise<void> {
    await this.source.query(
      `INSERT INTO mailbox_health (mailbox, server, folder, state) VALUES ($1, $2, $3, 'connecting')
       ON CONFLICT (mailbox) DO UPDATE SET server = excluded.server, folder = excluded.folder,
         state = CASE mailbox_health.state WHEN 'sign-in-failed' THEN 'sign-in-failed' ELSE 'connecting' END`,
      [address, host, folder],
    );
  }

  /** Signed in, and the folder is open. */
  async listening(mailbox: string): Promise<void> {
    await this.source.query(
      `UPDATE mailbox_health SET state = 'listening', sign_in_failures = 0, last_contact_at = now() WHERE mailbox = $1`,
      [mailbox],
    );
  }

  async failed(mailbox: string, words: string, atSignIn: boolean): Promise<void> {
    await this.source.query(
      `UPDATE mailbox_health SET state = CASE WHEN $3 THEN 'sign-in-failed' ELSE 'waiting' END, last_error = $2, last_error_at = now(),
         sign_in_failures = CASE WHEN $3 THEN sign_in_failures + 1 ELSE 0 END WHERE mailbox = $1`,
      [mailbox, words.replaceAll('\u0000', '').slice(0, 2_000), atSignIn],
    );
  }

  /** Something went wrong, and reading goes on. */
  async trouble(mailbox: string, words: string): Promise<void> {
    await this.source.query(
      `UPDATE mailbox_health SET last_error = $2, last_error_at = now() WHERE mailbox = $1`,
      [mailbox, words.replaceAll('\u0000', '').slice(0, 2_000)],
    );
  }

  async stopped(mailbox: string): Promise<void> {
    await this.source.query(`UPDATE mailbox_health SET state = 'stopped' WHERE mailbox = $1`, [mailbox]);
  }

  /** Mailboxes that are read no more are neither shown nor missed; what is known of them stays, should they come back. */
  async only(mailboxes: readonly string[]): Promise<void> {
    await this.source.query(
      `UPDATE mailbox_health SET state = 'removed', sign_in_failures = 0 WHERE mailbox <> ALL ($1::citext[])`,
      [mailboxes],
    );
  }

  async reconciled(mailbox: string, { messages, inLedger, earlier }: Reconciliation): Promise<void> {
    await this.source.query(
      `UPDATE mailbox_health SET messages = $2, in_ledger = $3, earlier = $4, missing = $5, reconciled_at = now() WHERE mailbox = $1`,
      [mailbox, messages, inLedger, earlier, messages - inLedger - earlier],
    );
  }

  /** Mails the server got until then lay there before the mailbox became ours; null before the first contact. */
  async earlierUntil(mailbox: string): Promise<Date | null> {
    const [row] = (await this.source.query(
      `SELECT earlier_until AS "earlierUntil" FROM mailbox_health WHERE mailbox = $1`,
      [mailbox],
    )) as { earlierUntil: Date | null }[];
    return row?.earlierUntil ?? null;
  }

  async begin(mailbox: string, earlierUntil: Date): Promise<void> {
    await this.source.query(`UPDATE mailbox_health SET earlier_until = $2 WHERE mailbox = $1`, [
      mailbox,
      earlierUntil,
    ]);
  }
}
