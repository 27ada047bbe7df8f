import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Queues that are short however many cases are open: each is read from an index that holds nothing else. */
export class ShortQueues1790000056000 implements MigrationInterface {
  name = 'ShortQueues1790000056000';
  /** CONCURRENTLY wants no transaction. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [index, condition] of Object.entries({
      cases_to_accept: 'open AND proposal_id IS NOT NULL AND deleted_at IS NULL',
      cases_callbacks: 'open AND callback_at IS NOT NULL AND deleted_at IS NULL',
      cases_waiting: 'open AND waiting AND deleted_at IS NULL',
    })) {
      // One that was broken off leaves an index that serves nobody.
      await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${index}`);
      await runner.query(
        `CREATE INDEX CONCURRENTLY ${index} ON cases (last_activity_at DESC, number DESC) WHERE ${condition}`,
      );
    }
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
