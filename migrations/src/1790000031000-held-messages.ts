import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Replies that may still be taken back for some seconds. */
export class HeldMessages1790000031000 implements MigrationInterface {
  name = 'HeldMessages1790000031000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- A row lives as long as the hold: it goes when the message is released or taken back.
CREATE TABLE held_message (
  entry_id uuid PRIMARY KEY REFERENCES case_entry (id),
  case_id uuid NOT NULL REFERENCES cases (id),
  agent_id uuid NOT NULL REFERENCES agent (id),
  -- Of the case right after the action; any other means that something happened since.
  version int NOT NULL,
  -- The mails of the action and the release itself.
  outbox_ids uuid[] NOT NULL DEFAULT '{}',
  -- Who may write to the case once the message has left.
  cc text[] NOT NULL DEFAULT '{}',
  -- The composer's content, to come back as a draft: action_key, html, input.
  draft jsonb NOT NULL,
  -- The case's row as it was before the action.
  before jsonb NOT NULL
);
CREATE INDEX held_message_case ON held_message (case_id);
`;
