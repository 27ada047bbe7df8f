import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an agent likes to work goes with the account, not with the browser (CS-18, CS-19). */
export class OwnPreferences1790000246000 implements MigrationInterface {
  name = 'OwnPreferences1790000246000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agent
        ADD COLUMN newest_first boolean NOT NULL DEFAULT false,
        ADD COLUMN assigns_to_me boolean NOT NULL DEFAULT false,
        ADD COLUMN back_to_list boolean NOT NULL DEFAULT false`);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
