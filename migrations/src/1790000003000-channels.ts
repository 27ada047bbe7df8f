import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail as it came in, forms that wait for activation, and the demo mailbox. */
export class Channels1790000003000 implements MigrationInterface {
  name = 'Channels1790000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- The ledger: one row per mail and mailbox, committed before the sender hears yes.
CREATE TABLE inbound_mail (
  id uuid PRIMARY KEY,
  mailbox citext NOT NULL,
  envelope_from text NOT NULL,
  envelope_to text[] NOT NULL,
  remote_address text,
  sha256 text NOT NULL,
  size bigint NOT NULL,
  message_id text,
  subject text,
  state text NOT NULL DEFAULT 'received' CHECK (state IN ('received', 'done', 'duplicate', 'quarantined')),
  attempts int NOT NULL DEFAULT 0,
  last_error text,
  case_id uuid REFERENCES cases (id),
  entry_id uuid REFERENCES case_entry (id),
  received_at timestamptz NOT NULL DEFAULT now(),
  done_at timestamptz,
  UNIQUE (mailbox, sha256)
);
CREATE INDEX inbound_mail_message_id ON inbound_mail (mailbox, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX inbound_mail_waiting ON inbound_mail (received_at) WHERE state = 'received';
ALTER TABLE message ADD CONSTRAINT message_inbound_mail FOREIGN KEY (inbound_mail_id) REFERENCES inbound_mail (id);

CREATE TABLE submission (
  id uuid PRIMARY KEY,
  form_key text NOT NULL REFERENCES web_form (key),
  email citext NOT NULL,
  name text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  fields jsonb NOT NULL DEFAULT '{}',
  file_ids uuid[] NOT NULL DEFAULT '{}',
  language text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  activated_at timestamptz,
  case_id uuid REFERENCES cases (id)
);
CREATE INDEX submission_waiting ON submission (expires_at) WHERE activated_at IS NULL;

-- Where outgoing mail goes while no SMTP_URL is set.
CREATE TABLE demo_mail (
  id uuid PRIMARY KEY,
  message_id text NOT NULL UNIQUE,
  sender text NOT NULL,
  recipients text[] NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  html text NOT NULL,
  headers jsonb NOT NULL,
  attachments jsonb NOT NULL DEFAULT '[]',
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX demo_mail_created ON demo_mail (created_at DESC);

-- Automatic mails per address and day, so that two machines never talk to each other for long.
CREATE TABLE automatic_mail (
  id uuid PRIMARY KEY,
  email citext NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX automatic_mail_email ON automatic_mail (email, at);
`;
