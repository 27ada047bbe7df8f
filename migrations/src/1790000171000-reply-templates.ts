import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ready-made words for replies, in groups of one's own or shared (CS-7). */
export class ReplyTemplates1790000171000 implements MigrationInterface {
  name = 'ReplyTemplates1790000171000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE template_group (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  -- At most one: an agent's own, of a stream, of a group of agents; none: everybody's.
  owner_id uuid REFERENCES agent (id) ON DELETE CASCADE,
  stream_id uuid REFERENCES stream (id),
  agent_group_id uuid REFERENCES agent_group (id),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  -- Templates that went with their group carry the same moment: so they come back together.
  deleted_at timestamptz,
  CHECK (num_nonnulls(owner_id, stream_id, agent_group_id) <= 1)
);
CREATE INDEX template_group_owner ON template_group (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX template_group_shared ON template_group (name) WHERE owner_id IS NULL AND deleted_at IS NULL;

CREATE TABLE reply_template (
  id uuid PRIMARY KEY,
  group_id uuid NOT NULL REFERENCES template_group (id) ON DELETE CASCADE,
  name text NOT NULL,
  -- {"en": "<p>…</p>", "pl": …}: Handlebars within sanitised HTML, checked when it was saved.
  texts jsonb NOT NULL,
  -- Name and words without tags and accents, for searching.
  words text NOT NULL,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz
);
CREATE INDEX reply_template_group ON reply_template (group_id, name) WHERE deleted_at IS NULL;

CREATE TABLE reply_template_file (
  template_id uuid NOT NULL REFERENCES reply_template (id) ON DELETE CASCADE,
  file_id uuid NOT NULL REFERENCES file (id),
  position int NOT NULL,
  PRIMARY KEY (template_id, position)
);
CREATE INDEX reply_template_file_file ON reply_template_file (file_id);
`;
