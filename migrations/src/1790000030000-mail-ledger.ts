import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of each mail and why, and how often it was tried, so that no mail can stop the ones behind it. */
export class MailLedger1790000030000 implements MigrationInterface {
  name = 'MailLedger1790000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- 'duplicate' is what the program before this one writes; a dropped mail says why in drop_reason.
ALTER TABLE inbound_mail DROP CONSTRAINT inbound_mail_state_check;
ALTER TABLE inbound_mail ADD CONSTRAINT inbound_mail_state_check
  CHECK (state IN ('received', 'done', 'dropped', 'quarantined', 'duplicate'));
ALTER TABLE inbound_mail
  ADD COLUMN source text NOT NULL DEFAULT 'smtp' CHECK (source IN ('smtp', 'imap')),
  ADD COLUMN drop_reason text CHECK (length(drop_reason) <= 500),
  -- When the last attempt began: written before the mail is touched, so that a crash counts.
  ADD COLUMN tried_at timestamptz,
  -- Who threw it away or had it read again.
  ADD COLUMN decided_by uuid REFERENCES agent (id),
  ADD COLUMN decided_at timestamptz;
UPDATE inbound_mail SET state = 'dropped', drop_reason = 'duplicate' WHERE state = 'duplicate';
-- The same mail in another mailbox.
CREATE INDEX inbound_mail_same_message ON inbound_mail (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX inbound_mail_newest ON inbound_mail (received_at DESC, id DESC);
CREATE INDEX inbound_mail_of_mailbox ON inbound_mail (mailbox, state, received_at DESC, id DESC);
CREATE INDEX inbound_mail_set_aside ON inbound_mail (received_at DESC, id DESC) WHERE state = 'quarantined';
`;
