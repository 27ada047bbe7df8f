import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the program has to tell one agent: a reply was rejected, somebody mentioned them. */
export class Notices1790000100000 implements MigrationInterface {
  name = 'Notices1790000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE notice (
  id uuid PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
  kind text NOT NULL,
  -- None when it is about no case.
  case_id uuid REFERENCES cases (id) ON DELETE CASCADE,
  -- byAgentId, text, entryId; see NoticeData.
  data jsonb NOT NULL DEFAULT '{}',
  -- Milliseconds, as cursors carry them.
  created_at timestamptz(3) NOT NULL,
  read_at timestamptz
);
CREATE INDEX notice_of_agent ON notice (agent_id, created_at DESC, id DESC);
CREATE INDEX notice_unread ON notice (agent_id) WHERE read_at IS NULL;
CREATE INDEX notice_case ON notice (case_id, agent_id) WHERE case_id IS NOT NULL AND read_at IS NULL;
CREATE INDEX notice_age ON notice (created_at);
`;
