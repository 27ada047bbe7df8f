import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what carries a label; whatever carries none costs it nothing. */
export class CasesByLabel1790000151000 implements MigrationInterface {
  name = 'CasesByLabel1790000151000';
  /** CONCURRENTLY wants no transaction. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['cases', 'contact']) {
      // One that was broken off leaves an index that serves nobody.
      await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${table}_labels`);
      await runner.query(
        `CREATE INDEX CONCURRENTLY ${table}_labels ON ${table} USING gin (label_ids) WHERE label_ids <> '{}'`,
      );
    }
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
