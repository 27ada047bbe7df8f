import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an agent does to many cases at once, with what became of each (CS-11). */
export class BulkJobs1790000180000 implements MigrationInterface {
  name = 'BulkJobs1790000180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE bulk_job (
  id uuid PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agent (id),
  operation jsonb NOT NULL,
  -- The job whose changes this one takes back.
  undoes uuid REFERENCES bulk_job (id) ON DELETE SET NULL,
  state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'done', 'cancelled', 'stopped')),
  total int NOT NULL DEFAULT 0,
  -- Position of the last item that has an outcome; all before it have one.
  reached int NOT NULL DEFAULT 0,
  done int NOT NULL DEFAULT 0,
  unchanged int NOT NULL DEFAULT 0,
  refused int NOT NULL DEFAULT 0,
  conflicts int NOT NULL DEFAULT 0,
  -- Of what was done, how much can be taken back.
  reversible int NOT NULL DEFAULT 0,
  -- Which row of the outbox goes on with it; one that comes twice finds another number here.
  portion int NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX bulk_job_agent ON bulk_job (agent_id, created_at DESC);
CREATE INDEX bulk_job_created ON bulk_job (created_at);
CREATE UNIQUE INDEX bulk_job_undoes ON bulk_job (undoes) WHERE undoes IS NOT NULL;

-- Chosen when the job began, and not again.
CREATE TABLE bulk_item (
  job_id uuid NOT NULL REFERENCES bulk_job (id) ON DELETE CASCADE,
  position int NOT NULL,
  -- As it was chosen; of one that whoever chose it does not see, that is all there is.
  number bigint NOT NULL,
  -- Refers to cases without a foreign key: that would lock each of a hundred thousand, and wait for whoever works at one.
  case_id uuid,
  -- The version that was chosen.
  version int NOT NULL,
  -- Of a job that undoes another: what the case gets back.
  give jsonb,
  outcome text CHECK (outcome IN ('done', 'unchanged', 'refused', 'conflict')),
  code text,
  message text,
  -- What taking it back gives, and the version that must still stand.
  before jsonb,
  after_version int,
  PRIMARY KEY (job_id, position)
);
CREATE INDEX bulk_item_outcome ON bulk_item (job_id, outcome, position);
`;
