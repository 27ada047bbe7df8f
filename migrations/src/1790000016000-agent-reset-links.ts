import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agents too may choose a new password by a link out of a mail (AD-3); theirs opens nothing in the portal. */
export class AgentResetLinks1790000016000 implements MigrationInterface {
  name = 'AgentResetLinks1790000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
ALTER TABLE link DROP CONSTRAINT link_purpose_check;
ALTER TABLE link ADD CONSTRAINT link_purpose_check
  CHECK (purpose IN ('activate', 'reset-password', 'reset-agent-password', 'set-up'));
`;
