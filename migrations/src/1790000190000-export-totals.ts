import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many rows an export is to have, so that one sees how far it is (CS-9). */
export class ExportTotals1790000190000 implements MigrationInterface {
  name = 'ExportTotals1790000190000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_export ADD COLUMN total_count int');
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
