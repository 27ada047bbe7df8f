import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices also by e-mail, for those who ask for it (CS-13). */
export class NoticeMails1790000244000 implements MigrationInterface {
  name = 'NoticeMails1790000244000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Set by the mail that tells of it: until one of a case is read, nothing more of it is mailed.
      ALTER TABLE notice ADD COLUMN mailed_at timestamptz;
      -- Who has none is told under the bell only.
      CREATE TABLE notice_mail_choice (
        agent_id uuid PRIMARY KEY REFERENCES agent (id) ON DELETE CASCADE,
        -- See NOTICE_TOPICS.
        topics text[] NOT NULL,
        only_away boolean NOT NULL
      )`);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
