import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two windows of one agent that write one draft know of each other (CS-17). */
export class WindowsOfDrafts1790000280000 implements MigrationInterface {
  name = 'WindowsOfDrafts1790000280000';

  async up(runner: QueryRunner): Promise<void> {
    // Made up by the page that saved it last; null of one that says nothing.
    await runner.query(`ALTER TABLE case_draft ADD COLUMN saved_in uuid`);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
