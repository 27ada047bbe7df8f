import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists that were read whole to be put in order (`apps/api/test/plans.test.ts`): the archive by age and by priority, and
 * all that somebody, or a group, ever had. And how common words are, so that a search knows what it is in for.
 */
export class OrdersOfLists1790000061000 implements MigrationInterface {
  name = 'OrdersOfLists1790000061000';
  /** CONCURRENTLY wants no transaction. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [index, rest] of Object.entries({
      cases_closed_created: '(created_at DESC, number DESC) WHERE NOT open AND deleted_at IS NULL',
      cases_closed_priority:
        '(priority DESC, last_activity_at DESC, number DESC) WHERE NOT open AND deleted_at IS NULL',
      cases_ever_owner:
        '(owner_id, last_activity_at DESC, number DESC) WHERE owner_id IS NOT NULL AND deleted_at IS NULL',
      cases_ever_group:
        '(group_id, last_activity_at DESC, number DESC) WHERE group_id IS NOT NULL AND deleted_at IS NULL',
    })) {
      // One that was broken off leaves an index that serves nobody.
      await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${index}`);
      await runner.query(`CREATE INDEX CONCURRENTLY ${index} ON cases ${rest}`);
    }
    // A search asks the planner how common a word is, and it believes no partial index: the next ANALYZE fills this.
    await runner.query('DROP STATISTICS IF EXISTS case_entry_word_counts');
    await runner.query(
      `CREATE STATISTICS case_entry_word_counts ON (to_tsvector('simple', fold(left(body, 100000)))) FROM case_entry`,
    );
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
