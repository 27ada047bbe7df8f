import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many of an agent's replies were accepted in a stream: what decides whether the next one still needs approval (CS-3). */
export class AcceptedReplies1790000101000 implements MigrationInterface {
  name = 'AcceptedReplies1790000101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE accepted_reply (
  agent_id uuid NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
  stream_id uuid NOT NULL REFERENCES stream (id) ON DELETE CASCADE,
  accepted int NOT NULL DEFAULT 0,
  -- Of these, sent as they were proposed.
  unedited int NOT NULL DEFAULT 0,
  PRIMARY KEY (agent_id, stream_id)
);
INSERT INTO accepted_reply (agent_id, stream_id, accepted, unedited)
SELECT e.agent_id, c.stream_id, count(*), count(*) FILTER (WHERE e.data ->> 'status' = 'accepted')
FROM case_entry e JOIN cases c ON c.id = e.case_id
WHERE e.kind = 'proposal' AND e.data ->> 'status' IN ('accepted', 'accepted-edited') AND e.agent_id IS NOT NULL
GROUP BY 1, 2;
`;
