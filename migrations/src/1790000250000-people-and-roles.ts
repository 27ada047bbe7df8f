import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agents are invited, changed and suspended, groups and roles kept, by whoever has the right (AD-1). */
export class PeopleAndRoles1790000250000 implements MigrationInterface {
  name = 'PeopleAndRoles1790000250000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
ALTER TABLE agent ADD COLUMN version int NOT NULL DEFAULT 1;

-- Deleted ones stay: undone, they are there again, and no start of the program makes them anew.
ALTER TABLE role ADD COLUMN version int NOT NULL DEFAULT 1, ADD COLUMN deleted_at timestamptz;

-- Closed cases still name a deleted group. Its members are kept apart, so that it gives nobody anything.
ALTER TABLE agent_group ADD COLUMN version int NOT NULL DEFAULT 1, ADD COLUMN deleted_at timestamptz,
  ADD COLUMN former_members uuid[], ADD COLUMN supervisor_id uuid;
ALTER TABLE agent_group ADD CONSTRAINT agent_group_supervisor_id_fkey
  FOREIGN KEY (supervisor_id) REFERENCES agent (id) NOT VALID;

-- Who is invited is no agent yet: nobody assigns to them, and nothing of theirs is left when it is taken back.
CREATE TABLE agent_invitation (
  -- The agent's, once they accept.
  id uuid PRIMARY KEY,
  email citext NOT NULL,
  name text NOT NULL,
  role_key text NOT NULL REFERENCES role (key),
  group_ids uuid[] NOT NULL DEFAULT '{}',
  supervisor_id uuid REFERENCES agent (id),
  language text NOT NULL,
  invited_by uuid NOT NULL REFERENCES agent (id),
  sent_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  revoked_at timestamptz,
  version int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX agent_invitation_email ON agent_invitation (email) WHERE accepted_at IS NULL AND revoked_at IS NULL;

ALTER TABLE link DROP CONSTRAINT link_purpose_check;
ALTER TABLE link ADD CONSTRAINT link_purpose_check
  CHECK (purpose IN ('activate', 'reset-password', 'reset-agent-password', 'set-up', 'invite-agent')) NOT VALID;
`;
