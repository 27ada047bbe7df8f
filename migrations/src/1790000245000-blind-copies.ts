import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Copies of a message that only agents know of (CS-18). */
export class BlindCopies1790000245000 implements MigrationInterface {
  name = 'BlindCopies1790000245000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- Beside the other recipients, and not granted to the customers' role as they are not.
ALTER TABLE message ADD COLUMN bcc_addresses jsonb NOT NULL DEFAULT '[]';
`;
