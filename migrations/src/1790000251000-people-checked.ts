import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was added without a look at the rows there were is now true of them, too. */
export class PeopleChecked1790000251000 implements MigrationInterface {
  name = 'PeopleChecked1790000251000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
ALTER TABLE agent_group VALIDATE CONSTRAINT agent_group_supervisor_id_fkey;
ALTER TABLE link VALIDATE CONSTRAINT link_purpose_check;
`;
