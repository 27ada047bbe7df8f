import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Somebody with very many cases reads them in the portal by the index alone: which are open, and who looks after them. The
 * wall of `agent` asked every case of theirs for its owner before it told a single name.
 */
export class CasesOfAContact1790000295000 implements MigrationInterface {
  name = 'CasesOfAContact1790000295000';
  /** CONCURRENTLY wants no transaction. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // One that was broken off leaves an index that serves nobody.
    await runner.query('DROP INDEX CONCURRENTLY IF EXISTS cases_of_contact');
    await runner.query(
      'CREATE INDEX CONCURRENTLY cases_of_contact ON cases (contact_id, last_public_at DESC, number DESC) INCLUDE (id, open, owner_id) WHERE deleted_at IS NULL',
    );
    // The same without what it includes.
    await runner.query('DROP INDEX CONCURRENTLY IF EXISTS cases_contact');
    await runner.query(`ALTER POLICY portal ON agent USING (${whomOneDealsWith})`);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** As before, but for the owners, who are told in two halves: each is then read by an index of its own. */
const whomOneDealsWith = /* sql */ `
  id = ANY (ARRAY(SELECT DISTINCT c.owner_id FROM cases c WHERE c.deleted_at IS NULL AND c.owner_id IS NOT NULL))
  OR id = ANY (ARRAY(SELECT c.owner_id FROM cases c WHERE c.merged_into IS NOT NULL AND c.owner_id IS NOT NULL))
  OR id = ANY (ARRAY(SELECT h.owner_id_before FROM cases c JOIN held_message h ON h.case_id = c.id WHERE h.owner_id_before IS NOT NULL))
  OR id = ANY (ARRAY(SELECT e.agent_id FROM cases c JOIN case_entry e ON e.case_id = c.id WHERE e.agent_id IS NOT NULL))`;
