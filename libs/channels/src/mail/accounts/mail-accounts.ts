import { Injectable } from '@nestjs/common';
import { Clock, SecretBox, type Tx } from '@sprawa/platform';
import { DataSource, type EntityManager } from 'typeorm';
import type { ImapMailbox } from '../incoming/imap/mailboxes-file.js';
import type { MailServer } from './mail-server.js';

/** What everybody who may know of it is told: never a password. */
export interface ShownAccount {
  address: string;
  incoming: ShownServer | null;
  outgoing: ShownServer | null;
}
export type ShownServer = Omit<MailServer, 'password'>;

export interface NewAccount {
  address: string;
  incoming: MailServer | null;
  outgoing: MailServer | null;
}

interface Row {
  address: string;
  changed_at: Date;
  imap_host: string | null;
  imap_port: number;
  imap_security: MailServer['security'];
  imap_user: string;
  imap_secret: Buffer;
  smtp_host: string | null;
  smtp_port: number;
  smtp_security: MailServer['security'];
  smtp_user: string;
  smtp_secret: Buffer;
}

/** Told when a mailbox was connected, changed or disconnected. */
export const ACCOUNTS_CHANGED = 'mail-accounts';

/** Mailboxes connected in the app, with passwords that are opened only to be used. */
@Injectable()
export class MailAccounts {
  constructor(
    private readonly source: DataSource,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
  ) {}

  async shown(): Promise<ShownAccount[]> {
    return (await this.rows()).map((row) => ({
      address: row.address,
      incoming: row.imap_host === null ? null : shownIncoming(row),
      outgoing: row.smtp_host === null ? null : shownOutgoing(row),
    }));
  }

  /** Those that are read; one whose password cannot be opened any more has an empty one, and its sign-in fails. */
  async toRead(): Promise<ImapMailbox[]> {
    const rows = (await this.rows()).filter(({ imap_host }) => imap_host !== null);
    return Promise.all(
      rows.map(async (row) => ({
        address: row.address.toLowerCase(),
        ...shownIncoming(row),
        password: (await this.secrets.open(row.imap_secret)) ?? '',
        folder: 'INBOX',
        takeIn: 'new' as const,
        afterwards: { do: 'leave' as const },
      })),
    );
  }

  /** Whether mail can go out by any. */
  async anyOutgoing(): Promise<boolean> {
    const [{ found }] = (await this.source.query(
      `SELECT EXISTS (SELECT FROM mail_account WHERE smtp_host IS NOT NULL AND removed_at IS NULL) AS found`,
    )) as [{ found: boolean }];
    return found;
  }

  /** By what mail of an address goes out: by its own server, or else by that of the mailbox connected first. */
  async outgoing(from: string): Promise<{ key: string; server: MailServer } | null> {
    const rows = (await this.rows()).filter(({ smtp_host }) => smtp_host !== null);
    const row = rows.find(({ address }) => address.toLowerCase() === from.toLowerCase()) ?? rows[0];
    if (!row) return null;
    const password = (await this.secrets.open(row.smtp_secret)) ?? '';
    return {
      key: `${row.address} ${row.changed_at.getTime()}`,
      server: { ...shownOutgoing(row), password },
    };
  }

  /** What is left out of an account that is there stays as it was: one of two servers may be said anew. */
  async keep(tx: Tx, agentId: string, { address, incoming, outgoing }: NewAccount): Promise<void> {
    const values = async (server: MailServer | null) =>
      server
        ? [server.host, server.port, server.security, server.user, await this.secrets.seal(server.password)]
        : [null, null, null, null, null];
    await tx.query(
      `INSERT INTO mail_account AS a (address, imap_host, imap_port, imap_security, imap_user, imap_secret,
         smtp_host, smtp_port, smtp_security, smtp_user, smtp_secret, created_at, changed_at, changed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13)
       ON CONFLICT (address) DO UPDATE SET ${SERVERS.map((way) => PARTS.map((part) => later(way, part)).join(', ')).join(', ')},
         changed_at = excluded.changed_at, changed_by = excluded.changed_by, removed_at = NULL`,
      [address, ...(await values(incoming)), ...(await values(outgoing)), this.clock.now(), agentId],
    );
  }

  /** @param back undoes it. @returns false where there is none to do it to */
  async remove(tx: Tx, agentId: string, address: string, back: boolean): Promise<boolean> {
    const [rows] = (await tx.query(
      `UPDATE mail_account SET removed_at = CASE WHEN $4 THEN NULL ELSE $3::timestamptz END, changed_at = $3, changed_by = $2
       WHERE address = $1 AND (removed_at IS NOT NULL) = $4 RETURNING address`,
      [address, agentId, this.clock.now(), back],
    )) as [unknown[], number];
    return rows.length > 0;
  }

  private rows(from: EntityManager = this.source.manager): Promise<Row[]> {
    return from.query(
      `SELECT address::text AS address, changed_at, imap_host, imap_port, imap_security, imap_user, imap_secret,
         smtp_host, smtp_port, smtp_security, smtp_user, smtp_secret
       FROM mail_account WHERE removed_at IS NULL ORDER BY created_at, address LIMIT 100`,
    );
  }
}

const SERVERS = ['imap', 'smtp'] as const;
const PARTS = ['host', 'port', 'security', 'user', 'secret'] as const;
/** A whole server replaces another; none replaces nothing, save of an account that was disconnected. */
const later = (way: (typeof SERVERS)[number], part: (typeof PARTS)[number]): string =>
  `${way}_${part} = CASE WHEN excluded.${way}_host IS NULL AND a.removed_at IS NULL THEN a.${way}_${part} ELSE excluded.${way}_${part} END`;

const shownIncoming = (row: Row): ShownServer => ({
  host: row.imap_host!,
  port: row.imap_port,
  security: row.imap_security,
  user: row.imap_user,
});
const shownOutgoing = (row: Row): ShownServer => ({
  host: row.smtp_host!,
  port: row.smtp_port,
  security: row.smtp_security,
  user: row.smtp_user,
});
