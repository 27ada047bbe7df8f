import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leads from a case to those merged into it, and a customer to theirs. */
export class MergedCasesFound1790000141000 implements MigrationInterface {
  name = 'MergedCasesFound1790000141000';
  /** CONCURRENTLY wants no transaction. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cases VALIDATE CONSTRAINT cases_merged_into');
    await runner.query('ALTER TABLE cases VALIDATE CONSTRAINT cases_merged');
    for (const [index, columns] of Object.entries({
      cases_merged_into: '(merged_into, id)',
      cases_merged_contact: '(contact_id)',
    })) {
      // One that was broken off leaves an index that serves nobody.
      await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${index}`);
      await runner.query(
        `CREATE INDEX CONCURRENTLY ${index} ON cases ${columns} WHERE merged_into IS NOT NULL`,
      );
    }
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
