import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens by which programs act for an agent (AD-4), and calls that are done once however often they are sent (IN-16). */
export class ApiTokens1790000255000 implements MigrationInterface {
  name = 'ApiTokens1790000255000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE api_token (
  id uuid PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agent ON DELETE CASCADE,
  name text NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  -- The last characters of the secret, by which people tell tokens apart.
  hint text NOT NULL,
  -- Rights, and case.act; what counts is what of them the agent still holds.
  scopes text[] NOT NULL CHECK (scopes <> '{}'),
  -- Null: all the agent works in.
  stream_ids uuid[] CHECK (stream_ids <> '{}'),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  revoked_by uuid REFERENCES agent ON DELETE SET NULL,
  last_used_at timestamptz,
  last_used_from text
);
CREATE INDEX api_token_of_agent ON api_token (agent_id, id DESC);

-- Whatever decides what a token may do is told to processes that remember actors; that it was used is not.
CREATE TRIGGER api_token_tells_of_access AFTER DELETE OR UPDATE OF token_hash, scopes, stream_ids, expires_at, revoked_at, agent_id ON api_token
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_access();

-- What was begun through a token goes on through it, and stops with it.
ALTER TABLE bulk_job ADD COLUMN token_id uuid REFERENCES api_token ON DELETE CASCADE;

-- One row per call that brought a key: what it asked for, by its hash, and what came of it.
CREATE TABLE idempotent_call (
  agent_id uuid NOT NULL REFERENCES agent ON DELETE CASCADE,
  -- Of the token, or the agent's own where they were signed in: integrations do not meet each other's keys.
  caller_id uuid NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  input_hash bytea NOT NULL,
  answer jsonb,
  at timestamptz NOT NULL,
  PRIMARY KEY (caller_id, operation, key)
);
CREATE INDEX idempotent_call_at ON idempotent_call (at);
`;
