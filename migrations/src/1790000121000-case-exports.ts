import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who carried which cases out of the house, and when (CS-9). */
export class CaseExports1790000121000 implements MigrationInterface {
  name = 'CaseExports1790000121000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE case_export (
  id uuid PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agent (id),
  format text NOT NULL CHECK (format IN ('csv', 'xlsx')),
  columns text[] NOT NULL,
  -- As it was asked.
  filter jsonb NOT NULL,
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'running', 'done', 'broken')),
  row_count int NOT NULL DEFAULT 0,
  asked_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz
);
CREATE INDEX case_export_agent ON case_export (agent_id, asked_at DESC);
CREATE INDEX case_export_asked ON case_export (asked_at DESC);
`;
