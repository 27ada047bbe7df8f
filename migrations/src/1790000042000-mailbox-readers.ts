import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mailboxes on servers of others: which mails of them were taken in, how each mailbox fares, and who was told of it. */
export class MailboxReaders1790000042000 implements MigrationInterface {
  name = 'MailboxReaders1790000042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- A mail's place at the server (RFC 3501: UIDVALIDITY and UID name it for ever), committed before the server is told anything.
CREATE TABLE mailbox_message (
  mailbox citext NOT NULL,
  folder text NOT NULL,
  uid_validity bigint NOT NULL,
  uid bigint NOT NULL,
  -- NULL: it lay there before the mailbox became ours.
  inbound_mail_id uuid REFERENCES inbound_mail (id),
  noted_at timestamptz NOT NULL DEFAULT now(),
  -- When it was marked or moved at the server, where that is wished.
  tidied_at timestamptz,
  PRIMARY KEY (mailbox, folder, uid_validity, uid)
);
CREATE INDEX mailbox_message_mail ON mailbox_message (inbound_mail_id) WHERE inbound_mail_id IS NOT NULL;

CREATE TABLE mailbox_health (
  mailbox citext PRIMARY KEY,
  server text NOT NULL,
  folder text NOT NULL,
  state text NOT NULL CHECK (state IN ('connecting', 'listening', 'waiting', 'sign-in-failed', 'stopped', 'removed')),
  watched_since timestamptz NOT NULL DEFAULT now(),
  last_contact_at timestamptz,
  last_error text,
  last_error_at timestamptz,
  sign_in_failures int NOT NULL DEFAULT 0,
  -- Mails the server got until then are not ours; NULL until the first contact.
  earlier_until timestamptz,
  -- At the last reconciliation: mails at the server = those in the ledger + those from before + those that are missing.
  messages int,
  in_ledger int,
  earlier int,
  missing int,
  reconciled_at timestamptz
);

CREATE TABLE mailbox_incident (
  id uuid PRIMARY KEY,
  mailbox citext NOT NULL,
  kind text NOT NULL CHECK (kind IN ('sign-in', 'unreachable', 'silence')),
  began_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE UNIQUE INDEX mailbox_incident_open ON mailbox_incident (mailbox, kind) WHERE ended_at IS NULL;
`;
