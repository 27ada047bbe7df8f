import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases are looked for by what their contacts' own fields hold (CT-1, CS-10). */
export class CasesByContactFields1790000291000 implements MigrationInterface {
  name = 'CasesByContactFields1790000291000';
  /** CONCURRENTLY wants no transaction. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // Most contacts come by mail and hold nothing: no index has them. Values are found by it, and that there is one.
    await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS contact_fields`);
    await runner.query(
      `CREATE INDEX CONCURRENTLY contact_fields ON contact USING gin (fields) WHERE fields <> '{}'`,
    );
    await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS contact_field_words`);
    await runner.query(
      `CREATE INDEX CONCURRENTLY contact_field_words ON contact USING gin (to_tsvector('simple', field_words(fields)))
         WHERE fields <> '{}'`,
    );
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
