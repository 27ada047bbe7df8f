import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saved views, own and shared, and the order in which each agent has them (CS-8). */
export class SavedViews1790000120000 implements MigrationInterface {
  name = 'SavedViews1790000120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE saved_view (
  id uuid PRIMARY KEY,
  owner_id uuid NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
  name text NOT NULL,
  icon text NOT NULL,
  -- A document of conditions, as the program has checked it.
  filter jsonb NOT NULL,
  columns text[] NOT NULL,
  sort text NOT NULL,
  mode text NOT NULL CHECK (mode IN ('list', 'table', 'cards')),
  page_size smallint NOT NULL,
  -- 'everybody', 'role:expert', 'group:accountants'; nothing: the owner's own.
  shared_with text[] NOT NULL DEFAULT '{}',
  version int NOT NULL DEFAULT 1,
  -- Kept, so that deleting can be undone.
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX saved_view_owner ON saved_view (owner_id) WHERE deleted_at IS NULL;
CREATE INDEX saved_view_shared ON saved_view USING gin (shared_with) WHERE deleted_at IS NULL AND shared_with <> '{}';

CREATE TABLE saved_view_place (
  agent_id uuid NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
  view_id uuid NOT NULL REFERENCES saved_view (id) ON DELETE CASCADE,
  position smallint NOT NULL,
  PRIMARY KEY (agent_id, view_id)
);
CREATE INDEX saved_view_place_view ON saved_view_place (view_id);
`;
