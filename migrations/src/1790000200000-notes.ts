import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes that are edited, deleted and pinned (CS-19, decision "What was written stays, what is shown may change"). */
export class Notes1790000200000 implements MigrationInterface {
  name = 'Notes1790000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- The entry of the same case whose words are shown in place of this note's, and since when none are shown at all.
ALTER TABLE case_entry ADD COLUMN revised_by uuid;
ALTER TABLE case_entry ADD COLUMN removed_at timestamptz;
ALTER TABLE case_entry ADD CONSTRAINT case_entry_revised_by FOREIGN KEY (revised_by) REFERENCES case_entry (id) NOT VALID;
-- Nothing that a customer was told, or told us, is ever another or gone.
ALTER TABLE case_entry ADD CONSTRAINT case_entry_note_alone CHECK (kind = 'note' OR (revised_by IS NULL AND removed_at IS NULL)) NOT VALID;

-- The log keeps what became of a note, as it keeps what became of a proposal. Of all other entries it reads as before.
CREATE OR REPLACE FUNCTION entry_state(e case_entry) RETURNS text LANGUAGE sql STABLE
  RETURN concat_ws(' ', e.visibility, CASE e.kind WHEN 'proposal' THEN e.data ->> 'status' END,
    'revised ' || e.revised_by, CASE WHEN e.removed_at IS NOT NULL THEN 'deleted' END);

CREATE TABLE case_pin (
  entry_id uuid PRIMARY KEY REFERENCES case_entry (id),
  case_id uuid NOT NULL REFERENCES cases (id),
  agent_id uuid NOT NULL REFERENCES agent (id),
  pinned_at timestamptz NOT NULL
);
CREATE INDEX case_pin_case ON case_pin (case_id, pinned_at);
`;
