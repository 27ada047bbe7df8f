import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what to the desk itself, in one chain that can only grow (AD-5, decision "What was done at the desk"). */
export class AuditLog1790000256000 implements MigrationInterface {
  name = 'AuditLog1790000256000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(theLog);
    await runner.query(itsBeginning);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const theLog = /* sql */ `
CREATE TABLE audit_entry (
  seq bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  author_kind text NOT NULL CHECK (author_kind IN ('agent', 'nobody', 'operator', 'system')),
  -- No reference: whoever did it may be gone. The name is the one of then.
  agent_id uuid,
  author_name text,
  token_id uuid,
  token_name text,
  address text,
  user_agent text,
  action text NOT NULL,
  subject_kind text,
  subject_id text,
  subject_name text,
  -- [{"field": …, "from": …, "to": …}]
  changes jsonb NOT NULL,
  hash bytea NOT NULL
);
CREATE INDEX audit_entry_at ON audit_entry (at);
CREATE INDEX audit_entry_by_agent ON audit_entry (agent_id, seq DESC) WHERE agent_id IS NOT NULL;
CREATE INDEX audit_entry_by_action ON audit_entry (action, seq DESC);

-- Up to where entries were let go, because they were older than they are kept. The chain goes on from its hash.
CREATE TABLE audit_horizon (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  seq bigint NOT NULL,
  at timestamptz NOT NULL,
  hash bytea NOT NULL
);

CREATE FUNCTION audit_hash(before bytea, e audit_entry) RETURNS bytea LANGUAGE sql STABLE
  RETURN sha256(before || convert_to(jsonb_build_array(
    e.seq, extract(epoch FROM e.at), e.author_kind, e.agent_id, e.author_name, e.token_id, e.token_name, e.address, e.user_agent,
    e.action, e.subject_kind, e.subject_id, e.subject_name, e.changes)::text, 'UTF8'));

-- One chain for all: what is lost from it is missed. There are few entries a minute, so that they can wait for each other.
CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(1790000256);
  SELECT seq, hash INTO last FROM (
    (SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1) UNION ALL SELECT seq, hash FROM audit_horizon) ends
  ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.at := clock_timestamp();
  NEW.hash := audit_hash(coalesce(last.hash, ''), NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER audit_entry_chain BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();
`;

const itsBeginning = /* sql */ `
CREATE FUNCTION keep_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.seq <= (SELECT seq FROM audit_horizon) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'audit_entry can only grow' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER audit_entry_kept BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION keep_audit_entry();
CREATE TRIGGER audit_entry_not_emptied BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- It moves forward only, to an entry that is there, and everybody sees where it is.
CREATE FUNCTION keep_audit_horizon() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NOT EXISTS (
    SELECT FROM audit_entry WHERE seq = NEW.seq AND at = NEW.at AND hash = NEW.hash) THEN
    RAISE EXCEPTION 'audit_horizon only moves to an entry there is' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_horizon_kept BEFORE INSERT OR UPDATE OR DELETE ON audit_horizon FOR EACH ROW EXECUTE FUNCTION keep_audit_horizon();
CREATE TRIGGER audit_horizon_not_emptied BEFORE TRUNCATE ON audit_horizon FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
