import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Labels of reply templates (CS-5), on the row as those of cases and contacts. */
export class TemplateLabels1790000191000 implements MigrationInterface {
  name = 'TemplateLabels1790000191000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reply_template ADD COLUMN label_ids uuid[] NOT NULL DEFAULT '{}'`);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
