import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases that were merged into others (CS-28). One stands nowhere of its own any more, as if it lay in the bin, and leads
 * to the case it was merged into; its entries stay where they are, so that undoing puts nothing back together.
 */
export class MergedCases1790000140000 implements MigrationInterface {
  name = 'MergedCases1790000140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- Where this case is found now: never another merged one, however many were merged one after another.
ALTER TABLE cases ADD COLUMN merged_into uuid;
ALTER TABLE cases ADD CONSTRAINT cases_merged_into FOREIGN KEY (merged_into) REFERENCES cases (id) NOT VALID;
ALTER TABLE cases ADD CONSTRAINT cases_merged CHECK (merged_into IS NULL OR (deleted_at IS NOT NULL AND merged_into <> id)) NOT VALID;

-- A row for each merge that holds; undoing takes it away, and the timelines tell of both.
CREATE TABLE case_merge (
  case_id uuid PRIMARY KEY REFERENCES cases (id),
  -- The case it was merged into itself, which may have been merged further since.
  into_id uuid NOT NULL REFERENCES cases (id),
  agent_id uuid NOT NULL REFERENCES agent (id),
  merged_at timestamptz NOT NULL,
  -- What the other case was given by it, to be taken away again: participants and followers.
  given jsonb NOT NULL DEFAULT '{}',
  CHECK (case_id <> into_id)
);
CREATE INDEX case_merge_into ON case_merge (into_id);

-- A customer goes on reading what was theirs; what belongs to another contact stays behind the wall.
ALTER POLICY portal ON cases USING (contact_id = portal_contact() AND (deleted_at IS NULL OR merged_into IS NOT NULL));
DO $$ BEGIN EXECUTE format('GRANT SELECT (merged_into) ON cases TO %I', portal_role()); END $$;
`;
