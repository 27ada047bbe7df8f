import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mailboxes that were connected in the app: where they are read and by what server their mail goes out (AD-8). */
export class MailAccounts1790000270000 implements MigrationInterface {
  name = 'MailAccounts1790000270000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE mail_account (
  address citext PRIMARY KEY,
  imap_host text,
  imap_port int,
  imap_security text CHECK (imap_security IN ('tls', 'starttls', 'none')),
  imap_user text,
  -- Sealed by the program; the key is not in the database.
  imap_secret bytea,
  smtp_host text,
  smtp_port int,
  smtp_security text CHECK (smtp_security IN ('tls', 'starttls', 'none')),
  smtp_user text,
  smtp_secret bytea,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by uuid NOT NULL REFERENCES agent (id),
  -- Disconnected: kept, so that it can be undone.
  removed_at timestamptz,
  CHECK (num_nulls(imap_host, imap_port, imap_security, imap_user, imap_secret) IN (0, 5)),
  CHECK (num_nulls(smtp_host, smtp_port, smtp_security, smtp_user, smtp_secret) IN (0, 5)),
  CHECK (imap_host IS NOT NULL OR smtp_host IS NOT NULL)
);
`;
