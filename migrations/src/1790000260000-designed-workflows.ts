import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of each stream was published when, and what is being drawn (WF-12). */
export class DesignedWorkflows1790000260000 implements MigrationInterface {
  name = 'DesignedWorkflows1790000260000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE workflow_version (
  stream_id uuid NOT NULL REFERENCES stream (id) ON DELETE CASCADE,
  number int NOT NULL,
  -- The file as a value. Not jsonb: the order of states and actions is theirs.
  document json,
  -- Of what was published before documents were kept; a document is made of it.
  definition jsonb,
  published_at timestamptz NOT NULL DEFAULT now(),
  -- Null: the program itself, from a file.
  published_by uuid REFERENCES agent (id),
  origin text NOT NULL CHECK (origin IN ('FILE', 'DESIGNER', 'ROLLBACK', 'IMPORT')),
  note text,
  PRIMARY KEY (stream_id, number),
  CHECK (num_nonnulls(document, definition) = 1)
);
INSERT INTO workflow_version (stream_id, number, definition, origin) SELECT id, version, definition, 'FILE' FROM stream;

-- One for all drafts: a revision that was thrown away is never another one's again.
CREATE SEQUENCE workflow_draft_revision AS int;
CREATE TABLE workflow_draft (
  -- Not its id: a stream that is only drawn has none yet.
  stream_key text PRIMARY KEY,
  revision int NOT NULL,
  -- The published version it began from; 0: a new stream.
  based_on int NOT NULL,
  -- The version it brings back, as long as nothing of it was changed.
  brings_back int,
  document json NOT NULL,
  changed_by uuid NOT NULL REFERENCES agent (id),
  changed_at timestamptz NOT NULL
);

-- Since when the stream's file in the folder says something else than what was designed here.
ALTER TABLE stream ADD COLUMN file_ignored_at timestamptz;
-- A form its workflow no longer has: nobody sees it, and what was sent by it stays.
ALTER TABLE web_form ADD COLUMN gone_at timestamptz;
`;
