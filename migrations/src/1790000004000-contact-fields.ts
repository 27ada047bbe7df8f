import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organisation keeps of its contacts beyond name and addresses (CT-1). */
export class ContactFields1790000004000 implements MigrationInterface {
  name = 'ContactFields1790000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- Values by the keys of installation 'contact-fields'; those of fields that are gone stay.
ALTER TABLE contact ADD COLUMN fields jsonb NOT NULL DEFAULT '{}';
`;
