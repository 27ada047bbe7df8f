import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines that tell of links are counted for those who may not see them; hardly any case has some. */
export class LinksTold1790000211000 implements MigrationInterface {
  name = 'LinksTold1790000211000';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX CONCURRENTLY IF EXISTS case_entry_links');
    await runner.query(
      `CREATE INDEX CONCURRENTLY case_entry_links ON case_entry (case_id)
       WHERE kind = 'change' AND data -> 'changes' -> 0 ->> 'what' IN ('linked', 'unlinked')`,
    );
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
