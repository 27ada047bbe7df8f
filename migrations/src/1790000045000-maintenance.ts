import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs of maintenance tasks, with how far they are and what came of them (AD-7). */
export class Maintenance1790000045000 implements MigrationInterface {
  name = 'Maintenance1790000045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE maintenance_run (
  id uuid PRIMARY KEY,
  task text NOT NULL,
  state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'done', 'failed', 'abandoned')),
  started_by uuid REFERENCES agent (id),
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  -- Of progress_total things; null while nobody knows how many there are.
  progress_done bigint NOT NULL DEFAULT 0,
  progress_total bigint,
  result jsonb,
  error text
);
CREATE UNIQUE INDEX maintenance_run_once ON maintenance_run (task) WHERE state = 'running';
`;
