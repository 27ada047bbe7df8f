import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Labels of cases, contacts and templates (CS-5). */
export class Labels1790000150000 implements MigrationInterface {
  name = 'Labels1790000150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE label (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  color text NOT NULL,
  for_cases boolean NOT NULL,
  for_contacts boolean NOT NULL,
  for_templates boolean NOT NULL,
  version int NOT NULL DEFAULT 1,
  -- What carries a merged label shows the one it was merged into; so merging costs nothing and is undone at once.
  merged_into uuid REFERENCES label (id),
  -- Kept, so that deleting can be undone.
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (for_cases OR for_contacts OR for_templates),
  CHECK (merged_into <> id)
);
-- One name, however it is written, for each kind of thing.
CREATE UNIQUE INDEX label_of_cases ON label (fold(name)) WHERE for_cases AND deleted_at IS NULL AND merged_into IS NULL;
CREATE UNIQUE INDEX label_of_contacts ON label (fold(name)) WHERE for_contacts AND deleted_at IS NULL AND merged_into IS NULL;
CREATE UNIQUE INDEX label_of_templates ON label (fold(name)) WHERE for_templates AND deleted_at IS NULL AND merged_into IS NULL;

-- On the row itself: a page of a list fetches nothing for them.
ALTER TABLE cases ADD COLUMN label_ids uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE contact ADD COLUMN label_ids uuid[] NOT NULL DEFAULT '{}';
`;
