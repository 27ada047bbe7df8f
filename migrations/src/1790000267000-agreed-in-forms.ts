import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what a contact agreed to by sending a form (CT-4). */
export class AgreedInForms1790000267000 implements MigrationInterface {
  name = 'AgreedInForms1790000267000';
  /** CONCURRENTLY wants no transaction. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE submission VALIDATE CONSTRAINT submission_contact');
    // One that was broken off leaves an index that serves nobody.
    await runner.query('DROP INDEX CONCURRENTLY IF EXISTS submission_agreed');
    await runner.query(
      'CREATE INDEX CONCURRENTLY submission_agreed ON submission (contact_id, terms_accepted_at DESC) WHERE terms_accepted IS NOT NULL',
    );
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
