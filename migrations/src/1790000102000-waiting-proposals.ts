import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose waiting replies are, whom they were passed to, and who may decide on them: the queue "to accept" (CS-3). */
export class WaitingProposals1790000102000 implements MigrationInterface {
  name = 'WaitingProposals1790000102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- Principals of those who may accept in the state, beside those who see it.
ALTER TABLE state ADD COLUMN decided_by text[] NOT NULL DEFAULT '{}';
UPDATE state st SET decided_by = d.principals
FROM (
  SELECT st.id, array_agg(DISTINCT p) AS principals
  FROM stream s JOIN state st ON st.stream_id = s.id AND NOT st.retired
    CROSS JOIN jsonb_array_elements(s.definition #> '{workflow,actions}') a
    CROSS JOIN jsonb_array_elements_text(a -> 'perform') p
  WHERE a ->> 'writes' = 'accept' AND (a -> 'from' ? st.key OR a -> 'from' ? '*')
  GROUP BY st.id
) d WHERE d.id = st.id;

-- Small: a row for each case with a proposal_id, kept by the trigger whoever writes the case.
CREATE TABLE waiting_proposal (
  case_id uuid PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  entry_id uuid NOT NULL,
  author_id uuid NOT NULL REFERENCES agent (id),
  -- Asked in particular to decide; anybody who may decide still can.
  approver_id uuid REFERENCES agent (id)
);

CREATE FUNCTION note_waiting_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.proposal_id IS NULL THEN
    DELETE FROM waiting_proposal WHERE case_id = NEW.id;
  ELSE
    -- The next round of the same author waits for the same approver.
    INSERT INTO waiting_proposal (case_id, entry_id, author_id)
    SELECT NEW.id, e.id, e.agent_id FROM case_entry e WHERE e.id = NEW.proposal_id AND e.agent_id IS NOT NULL
    ON CONFLICT (case_id) DO UPDATE SET entry_id = excluded.entry_id, author_id = excluded.author_id,
      approver_id = CASE WHEN waiting_proposal.author_id = excluded.author_id THEN waiting_proposal.approver_id END;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER cases_waiting_proposal AFTER UPDATE OF proposal_id ON cases
  FOR EACH ROW WHEN (OLD.proposal_id IS DISTINCT FROM NEW.proposal_id) EXECUTE FUNCTION note_waiting_proposal();
INSERT INTO waiting_proposal (case_id, entry_id, author_id)
SELECT c.id, e.id, e.agent_id FROM cases c JOIN case_entry e ON e.id = c.proposal_id
WHERE c.open AND c.proposal_id IS NOT NULL AND c.deleted_at IS NULL AND e.agent_id IS NOT NULL;
`;
