import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Automatic mails a stream wants nothing of: kept in the ledger, on no case (IN-5). */
export class DroppedMail1790000012000 implements MigrationInterface {
  name = 'DroppedMail1790000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
ALTER TABLE inbound_mail DROP CONSTRAINT inbound_mail_state_check;
ALTER TABLE inbound_mail ADD CONSTRAINT inbound_mail_state_check
  CHECK (state IN ('received', 'done', 'duplicate', 'dropped', 'quarantined'));
`;
