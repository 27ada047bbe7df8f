import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose clock times in mails are told by (AD-2). */
export class TimeZones1790000011000 implements MigrationInterface {
  name = 'TimeZones1790000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- IANA names. Chosen by the agent; null: the browser's, as it was told last.
ALTER TABLE agent ADD COLUMN time_zone text, ADD COLUMN browser_time_zone text;
-- Chosen by the customer; null: the stream's.
ALTER TABLE customer ADD COLUMN time_zone text;
`;
