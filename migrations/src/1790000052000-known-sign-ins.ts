import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From where accounts sign in (AD-3): who guesses elsewhere does not keep them out there. */
export class KnownSignIns1790000052000 implements MigrationInterface {
  name = 'KnownSignIns1790000052000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE known_sign_in (
  door text NOT NULL,
  email citext NOT NULL,
  -- As in sign_in_failure: an IPv4 address, or the first 64 bits of an IPv6 one. Forgotten after 90 days without use.
  address text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (door, email, address)
);
CREATE INDEX known_sign_in_at ON known_sign_in (at);
`;
