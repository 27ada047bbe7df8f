import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Streams with their workflows; states as rows, because lists and counts join them. */
export class Workflow1790000001000 implements MigrationInterface {
  name = 'Workflow1790000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE stream (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  name jsonb NOT NULL,
  position int NOT NULL DEFAULT 0,
  icon text NOT NULL DEFAULT 'inbox',
  color text NOT NULL DEFAULT '#4c6ef5',
  sender_name text NOT NULL,
  sender_address citext NOT NULL,
  signature jsonb NOT NULL,
  confirmation jsonb,
  language text NOT NULL DEFAULT 'en',
  -- The reviewed file this stream was loaded from, whole; the engine reads its workflow from here.
  definition jsonb NOT NULL,
  version int NOT NULL DEFAULT 1,
  -- SHA-256 of the file, so that an unchanged file is not loaded again.
  source_hash text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE mailbox (
  address citext PRIMARY KEY,
  stream_id uuid NOT NULL REFERENCES stream (id)
);
CREATE INDEX mailbox_stream ON mailbox (stream_id);

CREATE TABLE stream_member (
  stream_id uuid NOT NULL REFERENCES stream (id) ON DELETE CASCADE,
  -- 'role:expert', 'group:accountants', 'agent:anna@firm.example'
  principal text NOT NULL,
  PRIMARY KEY (stream_id, principal)
);

CREATE TABLE state (
  id uuid PRIMARY KEY,
  stream_id uuid NOT NULL REFERENCES stream (id),
  key text NOT NULL,
  name jsonb NOT NULL,
  customer_name jsonb NOT NULL,
  customer_hint jsonb,
  kind text NOT NULL,
  color text NOT NULL,
  open boolean NOT NULL,
  position int NOT NULL,
  visible_to text[] NOT NULL,
  -- A state a newer file no longer has; cases may still stand in it.
  retired boolean NOT NULL DEFAULT false,
  UNIQUE (stream_id, key)
);

CREATE TABLE web_form (
  key text PRIMARY KEY,
  stream_id uuid NOT NULL REFERENCES stream (id),
  definition jsonb NOT NULL
);
CREATE INDEX web_form_stream ON web_form (stream_id);
`;
