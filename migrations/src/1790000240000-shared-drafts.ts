import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What several write a draft in (CS-17): there only while more than one does, and gone with the draft. */
export class SharedDrafts1790000240000 implements MigrationInterface {
  name = 'SharedDrafts1790000240000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE shared_draft (
  -- Of this very document: what is begun after it was sent is another, and must not be mixed with it.
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  agent_id uuid NOT NULL,
  -- A Yjs update that holds all there is, and the one it was begun with.
  state bytea NOT NULL,
  seed bytea NOT NULL,
  -- updated_at of the draft it was begun from.
  seeded_from timestamptz NOT NULL,
  -- How often the state changed, and which of them the draft's HTML shows.
  seq int NOT NULL DEFAULT 0,
  html_seq int NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (case_id, agent_id),
  FOREIGN KEY (case_id, agent_id) REFERENCES case_draft (case_id, agent_id) ON DELETE CASCADE
);
`;
