import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that went to another stream, and values that fitted no field there (WF-11, decision "Moving to another stream"). */
export class MovedStreams1790000243000 implements MigrationInterface {
  name = 'MovedStreams1790000243000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- Entries up to the position were written in the stream it came from, by whose words they are read.
CREATE TABLE case_move (
  case_id uuid NOT NULL REFERENCES cases (id),
  position int NOT NULL,
  from_id uuid NOT NULL REFERENCES stream (id),
  to_id uuid NOT NULL REFERENCES stream (id),
  agent_id uuid NOT NULL REFERENCES agent (id),
  moved_at timestamptz NOT NULL,
  -- Of the case afterwards: as long as it is the same, the move can be undone.
  version int NOT NULL,
  -- Of the case's row before: what undoing restores.
  was jsonb NOT NULL,
  PRIMARY KEY (case_id, position)
);

-- The field as it was, so that the value reads as it did whatever becomes of the workflow.
CREATE TABLE case_earlier_value (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  stream_id uuid NOT NULL REFERENCES stream (id),
  field jsonb NOT NULL,
  value jsonb NOT NULL,
  put_aside_at timestamptz NOT NULL
);
CREATE INDEX case_earlier_value_case ON case_earlier_value (case_id);
`;
