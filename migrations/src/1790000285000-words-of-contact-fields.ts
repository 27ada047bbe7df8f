import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts are found by what their own fields hold (CT-1). */
export class WordsOfContactFields1790000285000 implements MigrationInterface {
  name = 'WordsOfContactFields1790000285000';
  /** CONCURRENTLY wants no transaction. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // Keys of options and ticks are no words anybody looks for. Null where there are none, which no index holds.
    await runner.query(`
      CREATE OR REPLACE FUNCTION contact_words(fields jsonb) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        AS $$ SELECT string_agg(each.value #>> '{}', E'\\n')
              FROM jsonb_each(fields) AS each WHERE jsonb_typeof(each.value) IN ('string', 'number') $$`);
    await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS contact_fields_trgm`);
    await runner.query(
      `CREATE INDEX CONCURRENTLY contact_fields_trgm ON contact USING gin (fold(contact_words(fields)) gin_trgm_ops)`,
    );
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
