import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries that are shown in another case (CS-20, CS-28): that case has one of its own, and this one leads there. */
export class MovedEntries1790000142000 implements MigrationInterface {
  name = 'MovedEntries1790000142000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- The entry that stands for this one now, in another case. Not part of what the log keeps: the words are where they were.
ALTER TABLE case_entry ADD COLUMN moved_to uuid;
ALTER TABLE case_entry ADD CONSTRAINT case_entry_moved_to FOREIGN KEY (moved_to) REFERENCES case_entry (id) NOT VALID;

-- A customer reads what was moved where it is now, if that is theirs.
ALTER POLICY portal ON case_entry USING (visibility = 'public' AND moved_to IS NULL AND EXISTS (SELECT FROM cases c WHERE c.id = case_entry.case_id));
DO $$ BEGIN EXECUTE format('GRANT SELECT (moved_to) ON case_entry TO %I', portal_role()); END $$;
`;
