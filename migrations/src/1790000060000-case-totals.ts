import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The queues' numbers as sums of a few rows, however many agents share the cases (CS-1, Q-3). */
export class CaseTotals1790000060000 implements MigrationInterface {
  name = 'CaseTotals1790000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- case_count without owners and groups: whoever writes there writes here, so both say the same at every moment.
CREATE TABLE case_total (
  state_id uuid NOT NULL,
  unassigned boolean NOT NULL,
  proposal boolean NOT NULL,
  n bigint NOT NULL
);

CREATE FUNCTION total_case_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO case_total (state_id, unassigned, proposal, n)
  SELECT state_id, owner_id IS NULL AND group_id IS NULL, proposal, CASE TG_OP WHEN 'INSERT' THEN sum(n) ELSE -sum(n) END
  FROM changed GROUP BY 1, 2, 3 HAVING sum(n) <> 0;
  RETURN NULL;
END $$;
-- The triggers' lock keeps writers out until what is there is summed up: a look over a few thousand rows.
CREATE TRIGGER case_count_came AFTER INSERT ON case_count REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION total_case_count();
CREATE TRIGGER case_count_went AFTER DELETE ON case_count REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION total_case_count();
INSERT INTO case_total (state_id, unassigned, proposal, n)
  SELECT state_id, owner_id IS NULL AND group_id IS NULL, proposal, sum(n) FROM case_count GROUP BY 1, 2, 3;

CREATE INDEX case_count_owner ON case_count (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX case_count_group ON case_count (group_id) WHERE owner_id IS NULL AND group_id IS NOT NULL;
`;
