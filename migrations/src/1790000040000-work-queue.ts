import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What operators need of the outbox, and who did last what comes round. */
export class WorkQueue1790000040000 implements MigrationInterface {
  name = 'WorkQueue1790000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
ALTER TABLE outbox DROP CONSTRAINT outbox_state_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_state_check CHECK (state IN ('pending', 'done', 'dead', 'discarded'));
-- Few rows are not done: counts and pages of them cost the same however long the history is.
CREATE INDEX outbox_open ON outbox (state, id) WHERE state <> 'done';

-- What comes round: of many processes each asks here whether it is time, and notes that it was done.
CREATE TABLE schedule (
  name text PRIMARY KEY,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  runs bigint NOT NULL DEFAULT 0,
  last_error text
);
`;
