import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases an agent put out of their own way for a while (CS-29); nobody else's lists know of it. */
export class SnoozedCases1790000160000 implements MigrationInterface {
  name = 'SnoozedCases1790000160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE case_snooze (
  agent_id uuid NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
  case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  -- None: until the customer answers, who brings it back in any case.
  until timestamptz,
  -- The last entry there was: what the customer writes comes after it.
  position int NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (agent_id, case_id)
);
CREATE INDEX case_snooze_due ON case_snooze (until) WHERE until IS NOT NULL;
CREATE INDEX case_snooze_case ON case_snooze (case_id);
`;
