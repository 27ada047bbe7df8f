import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who signs in: agents, roles, groups, contacts, customers, sessions, links; the outbox and stored files. */
export class Identity1790000000000 implements MigrationInterface {
  name = 'Identity1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent() is only STABLE because its dictionary could change; ours does not, and indexes need IMMUTABLE.
CREATE FUNCTION fold(input text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, lower(input)) $$;

CREATE TABLE installation (
  key text PRIMARY KEY,
  value jsonb NOT NULL
);

CREATE TABLE role (
  key text PRIMARY KEY,
  name jsonb NOT NULL,
  rights text[] NOT NULL,
  position int NOT NULL DEFAULT 0
);

CREATE TABLE agent (
  id uuid PRIMARY KEY,
  email citext NOT NULL UNIQUE,
  name text NOT NULL,
  role_key text NOT NULL REFERENCES role (key),
  password_hash text,
  language text NOT NULL DEFAULT 'en',
  supervisor_id uuid REFERENCES agent (id),
  suspended_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX agent_name_trgm ON agent USING gin (fold(name) gin_trgm_ops);

CREATE TABLE agent_group (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  name jsonb NOT NULL
);
CREATE TABLE agent_group_member (
  group_id uuid NOT NULL REFERENCES agent_group (id) ON DELETE CASCADE,
  agent_id uuid NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
  last_assigned_at timestamptz,
  PRIMARY KEY (group_id, agent_id)
);
CREATE INDEX agent_group_member_agent ON agent_group_member (agent_id);

CREATE TABLE contact (
  id uuid PRIMARY KEY,
  number bigint GENERATED ALWAYS AS IDENTITY (START WITH 1001) UNIQUE,
  kind text NOT NULL CHECK (kind IN ('person', 'company')),
  name text NOT NULL,
  company_id uuid REFERENCES contact (id),
  address text,
  tax_id text,
  note text,
  language text,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX contact_name_trgm ON contact USING gin (fold(name) gin_trgm_ops);
CREATE INDEX contact_company ON contact (company_id) WHERE company_id IS NOT NULL;

-- An address belongs to one contact: it is what a sender is recognised by.
CREATE TABLE contact_email (
  id uuid PRIMARY KEY,
  contact_id uuid NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  email citext NOT NULL UNIQUE,
  position int NOT NULL DEFAULT 0
);
CREATE INDEX contact_email_contact ON contact_email (contact_id);
CREATE INDEX contact_email_trgm ON contact_email USING gin ((email::text) gin_trgm_ops);
CREATE TABLE contact_phone (
  id uuid PRIMARY KEY,
  contact_id uuid NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  phone text NOT NULL,
  position int NOT NULL DEFAULT 0
);
CREATE INDEX contact_phone_contact ON contact_phone (contact_id);
CREATE INDEX contact_phone_trgm ON contact_phone USING gin (phone gin_trgm_ops);

CREATE TABLE customer (
  id uuid PRIMARY KEY,
  contact_id uuid NOT NULL UNIQUE REFERENCES contact (id),
  email citext NOT NULL UNIQUE,
  password_hash text NOT NULL,
  language text NOT NULL DEFAULT 'en',
  terms_accepted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE session (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  door text NOT NULL CHECK (door IN ('agent', 'portal')),
  agent_id uuid REFERENCES agent (id) ON DELETE CASCADE,
  customer_id uuid REFERENCES customer (id) ON DELETE CASCADE,
  user_agent text,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  CHECK ((door = 'agent') = (agent_id IS NOT NULL) AND (door = 'portal') = (customer_id IS NOT NULL))
);
CREATE INDEX session_agent ON session (agent_id) WHERE agent_id IS NOT NULL;
CREATE INDEX session_customer ON session (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX session_expires ON session (expires_at);

CREATE TABLE sign_in_failure (
  id uuid PRIMARY KEY,
  door text NOT NULL,
  email citext NOT NULL,
  address text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_failure_email ON sign_in_failure (door, email, at);
CREATE INDEX sign_in_failure_address ON sign_in_failure (address, at);

-- Single-use, expiring, only their hash is kept.
CREATE TABLE link (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  purpose text NOT NULL CHECK (purpose IN ('activate', 'reset-password', 'set-up')),
  email citext,
  subject_id uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);

-- Written in the transaction that caused it; worked off by idempotent handlers.
CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  topic text NOT NULL,
  payload jsonb NOT NULL,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'dead')),
  attempts int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  done_at timestamptz
);
CREATE INDEX outbox_pending ON outbox (next_attempt_at) WHERE state = 'pending';

-- Bytes lie in content-addressed storage under sha256; a row is one upload or one part of a mail.
CREATE TABLE file (
  id uuid PRIMARY KEY,
  sha256 text NOT NULL,
  size bigint NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  agent_id uuid REFERENCES agent (id),
  customer_id uuid REFERENCES customer (id) ON DELETE SET NULL,
  form_key text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX file_sha256 ON file (sha256);
`;
