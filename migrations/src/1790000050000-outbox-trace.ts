import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which trace wrote a row of the outbox, so that the work it stands for can be found from there and back. */
export class OutboxTrace1790000050000 implements MigrationInterface {
  name = 'OutboxTrace1790000050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- W3C traceparent; NULL where traces are off or this one is not recorded.
ALTER TABLE outbox ADD COLUMN trace text;
`;
