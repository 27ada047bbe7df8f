import { Injectable } from '@nestjs/common';
import { Tracing, Transactions, type StoredBytes } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { KeptMail } from '../ledger/kept-mail.js';

/** A folder of a mailbox as it is now: with another UIDVALIDITY all its UIDs mean other mails. */
export interface Folder {
  mailbox: string;
  name: string;
  uidValidity: string;
}

/** Which mails of which folder are in the ledger: by UID, never by flags, which anybody may change. */
@Injectable()
export class MailPlaces {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly kept: KeptMail,
    private readonly tracing: Tracing,
  ) {}

  /** Those of the UIDs that are in the ledger, and those that lay there before it. */
  async known(folder: Folder, uids: readonly number[]): Promise<{ kept: Set<number>; earlier: Set<number> }> {
    const rows = (await this.source.query(
      `SELECT uid::float8 AS uid, inbound_mail_id IS NOT NULL AS kept FROM mailbox_message
       WHERE mailbox = $1 AND folder = $2 AND uid_validity = $3 AND uid = ANY($4::bigint[])`,
      [folder.mailbox, folder.name, folder.uidValidity, uids],
    )) as { uid: number; kept: boolean }[];
    const of = (kept: boolean) => new Set(rows.filter((row) => row.kept === kept).map(({ uid }) => uid));
    return { kept: of(true), earlier: of(false) };
  }

  /**
   * Commits a mail and its place together. The same bytes in the same mailbox are the mail that is there already: after
   * a change of UIDVALIDITY all come again, and none is taken in twice.
   */
  keep(folder: Folder, uid: number, stored: StoredBytes): Promise<void> {
    const facts = { kind: 'consumer', attributes: { 'sprawa.mail.by': 'imap' } } as const;
    return this.tracing.during('mail in', facts, () => this.write(folder, uid, stored));
  }

  private async write(folder: Folder, uid: number, stored: StoredBytes): Promise<void> {
    await this.transactions.run(async (tx) => {
      const id = await this.kept.keep(tx, {
        ...stored,
        mailbox: folder.mailbox,
        source: 'imap',
        envelopeFrom: '',
        envelopeTo: [folder.mailbox],
        remoteAddress: null,
      });
      await tx.query(
        `INSERT INTO mailbox_message (mailbox, folder, uid_validity, uid, inbound_mail_id) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING`,
        [folder.mailbox, folder.name, folder.uidValidity, uid, id],
      );
    });
  }

  /** Notes mails that are not ours to take in. */
  async leave(folder: Folder, uids: readonly number[]): Promise<void> {
    await this.source.query(
      `INSERT INTO mailbox_message (mailbox, folder, uid_validity, uid) SELECT $1, $2, $3, unnest($4::bigint[]) ON CONFLICT DO NOTHING`,
      [folder.mailbox, folder.name, folder.uidValidity, uids],
    );
  }

  /** Whether mails that are not ours were noted under other UIDs than the folder has now. */
  async leftElsewhere({ mailbox, name, uidValidity }: Folder): Promise<boolean> {
    const left = (than: '<' | '>') =>
      `EXISTS (SELECT FROM mailbox_message WHERE mailbox = $1 AND (folder, uid_validity) ${than} ($2, $3) AND inbound_mail_id IS NULL)`;
    const [{ elsewhere }] = (await this.source.query(`SELECT ${left('<')} OR ${left('>')} AS elsewhere`, [
      mailbox,
      name,
      uidValidity,
    ])) as [{ elsewhere: boolean }];
    return elsewhere;
  }

  /** In the ledger, and not yet marked or moved at the server. */
  async untidied(folder: Folder, uids: readonly number[]): Promise<number[]> {
    const rows = (await this.source.query(
      `SELECT uid::float8 AS uid FROM mailbox_message WHERE mailbox = $1 AND folder = $2 AND uid_validity = $3
         AND uid = ANY($4::bigint[]) AND inbound_mail_id IS NOT NULL AND tidied_at IS NULL ORDER BY uid`,
      [folder.mailbox, folder.name, folder.uidValidity, uids],
    )) as { uid: number }[];
    return rows.map(({ uid }) => uid);
  }

  async tidied(folder: Folder, uids: readonly number[]): Promise<void> {
    await this.source.query(
      `UPDATE mailbox_message SET tidied_at = now() WHERE mailbox = $1 AND folder = $2 AND uid_validity = $3 AND uid = ANY($4::bigint[])`,
      [folder.mailbox, folder.name, folder.uidValidity, uids],
    );
  }
}
