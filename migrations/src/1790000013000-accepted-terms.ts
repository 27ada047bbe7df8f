import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a form's sender agreed to, and when (IN-8, IN-9). */
export class AcceptedTerms1790000013000 implements MigrationInterface {
  name = 'AcceptedTerms1790000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- The wording as it was shown: { language, text, url }. Null: the form had nothing to agree to.
ALTER TABLE submission ADD COLUMN terms_accepted_at timestamptz, ADD COLUMN terms_accepted jsonb;
`;
