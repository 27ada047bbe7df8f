import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody sent themselves a mail of a draft, so that they do not do so without end (WF-6). */
export class TestMails1790000275000 implements MigrationInterface {
  name = 'TestMails1790000275000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- Of the last hour; older ones go when the next is sent.
CREATE TABLE draft_test_mail (
  id uuid PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
  at timestamptz NOT NULL
);
CREATE INDEX draft_test_mail_agent ON draft_test_mail (agent_id, at);
`;
