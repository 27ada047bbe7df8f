import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds finished rows of the outbox by their age, so that they can be deleted without reading the rest. */
export class OutboxDone1790000015000 implements MigrationInterface {
  name = 'OutboxDone1790000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE INDEX outbox_done ON outbox (done_at) WHERE state = 'done';
`;
