import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A stream's list is found where another stream has ten thousand newer cases; and the planner learns what there is to
 * assign. Open cases are a twentieth of all: without a smaller share of changes to wait for, statistics of a million
 * would be renewed when all the open ones have become others, and three conditions that go together be taken for three
 * chances.
 */
export class OpenCasesOfAStream1790000269000 implements MigrationInterface {
  name = 'OpenCasesOfAStream1790000269000';
  /** CONCURRENTLY wants no transaction. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // One that was broken off leaves an index that serves nobody.
    await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS cases_open_stream`);
    await runner.query(
      `CREATE INDEX CONCURRENTLY cases_open_stream ON cases (stream_id, last_activity_at DESC, number DESC) WHERE open AND deleted_at IS NULL`,
    );
    await runner.query(
      `CREATE STATISTICS IF NOT EXISTS cases_whose (mcv) ON open, owner_id, group_id FROM cases`,
    );
    await runner.query(`ALTER STATISTICS cases_whose SET STATISTICS 300`);
    await runner.query(`ALTER TABLE cases SET (autovacuum_analyze_scale_factor = 0.01)`);
    await runner.query(`ANALYZE cases`);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
