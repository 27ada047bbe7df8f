import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments on words of a draft or a proposal (CS-6): beside the text, never in it. */
export class Passages1790000110000 implements MigrationInterface {
  name = 'Passages1790000110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE passage_thread (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  -- The text: an entry of the timeline, or what this agent is writing on the case.
  entry_id uuid REFERENCES case_entry (id),
  draft_agent_id uuid REFERENCES agent (id),
  -- Letters of the text without white space, the end not included; alike when nothing is left of the passage.
  start_at int NOT NULL CHECK (start_at >= 0),
  end_at int NOT NULL CHECK (end_at >= start_at),
  -- The passage as it was when it was commented on.
  words text NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
  agent_id uuid NOT NULL REFERENCES agent (id),
  created_at timestamptz NOT NULL,
  resolved_at timestamptz,
  resolved_by uuid REFERENCES agent (id),
  CHECK ((entry_id IS NULL) <> (draft_agent_id IS NULL))
);
CREATE INDEX passage_thread_case ON passage_thread (case_id, created_at);
CREATE INDEX passage_thread_entry ON passage_thread (entry_id) WHERE entry_id IS NOT NULL;

CREATE TABLE passage_comment (
  id uuid PRIMARY KEY,
  thread_id uuid NOT NULL REFERENCES passage_thread (id) ON DELETE CASCADE,
  agent_id uuid NOT NULL REFERENCES agent (id),
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 5000),
  mentions uuid[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL
);
CREATE INDEX passage_comment_thread ON passage_comment (thread_id, created_at);
`;
