import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rights the program itself has given a role, so that it gives each once and an administrator's change stays (AD-1). */
export class SeededRights1790000014000 implements MigrationInterface {
  name = 'SeededRights1790000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
ALTER TABLE role ADD COLUMN seeded_rights text[] NOT NULL DEFAULT '{}';
-- Until now each start wrote the roles anew: what they hold is what the program gave.
UPDATE role SET seeded_rights = rights;
`;
