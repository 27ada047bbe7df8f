import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Callbacks that fall due, what came of a case, and cases that go on where a closed one ended (WF-2, WF-3). */
export class Callbacks1790000041000 implements MigrationInterface {
  name = 'Callbacks1790000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
ALTER TABLE cases
  -- What has come of the case, by the kind of its state; counted by reports together with closed_at.
  ADD COLUMN outcome text CHECK (outcome IN ('success', 'success-to-confirm', 'success-cancelled')),
  -- Beside callback_at: whose the callback is, so that the queue needs no other table.
  ADD COLUMN callback_kind text CHECK (callback_kind IN ('private', 'public')),
  -- When it was told of; a term not told of yet is the clock's work.
  ADD COLUMN callback_told_at timestamptz,
  ADD COLUMN follow_up_of uuid REFERENCES cases (id);

UPDATE cases c SET outcome = CASE s.kind WHEN 'closed-success' THEN 'success' ELSE s.kind END
FROM state s WHERE s.id = c.state_id AND s.kind IN ('closed-success', 'success-to-confirm', 'success-cancelled');

UPDATE cases SET closed_at = state_since WHERE NOT open AND closed_at IS NULL;

-- Cases promised a call before terms were asked for stand in the queue from now on, and nobody is mailed about the past.
UPDATE cases c SET callback_at = coalesce(c.callback_at, c.state_since), callback_told_at = now(),
  callback_kind = CASE s.kind WHEN 'private-callback' THEN 'private' ELSE 'public' END
FROM state s WHERE s.id = c.state_id AND s.kind IN ('private-callback', 'public-callback');
UPDATE cases SET callback_at = NULL WHERE callback_kind IS NULL AND callback_at IS NOT NULL;

ALTER TABLE cases ADD CONSTRAINT cases_callback CHECK ((callback_at IS NULL) = (callback_kind IS NULL));

CREATE INDEX cases_callback_due ON cases (callback_at) WHERE callback_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX cases_callback_untold ON cases (callback_at)
  WHERE callback_at IS NOT NULL AND callback_told_at IS NULL AND deleted_at IS NULL;
CREATE INDEX cases_follow_up ON cases (follow_up_of) WHERE follow_up_of IS NOT NULL;
`;
