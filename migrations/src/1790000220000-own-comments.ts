import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever commented may put their words right, or take them back (CS-6). */
export class OwnComments1790000220000 implements MigrationInterface {
  name = 'OwnComments1790000220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- One that was answered keeps its place when it is deleted, and nothing of its words.
ALTER TABLE passage_comment
  ADD COLUMN edited_at timestamptz,
  ADD COLUMN deleted_at timestamptz,
  DROP CONSTRAINT passage_comment_body_check,
  ADD CONSTRAINT passage_comment_body CHECK (CASE WHEN deleted_at IS NULL THEN length(body) BETWEEN 1 AND 5000 ELSE body = '' END);
`;
