import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, their timelines, and what each agent keeps about them. */
export class Cases1790000002000 implements MigrationInterface {
  name = 'Cases1790000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE SEQUENCE case_number START 10001;

CREATE TABLE cases (
  id uuid PRIMARY KEY,
  number bigint NOT NULL UNIQUE DEFAULT nextval('case_number'),
  stream_id uuid NOT NULL REFERENCES stream (id),
  state_id uuid NOT NULL REFERENCES state (id),
  state_since timestamptz NOT NULL DEFAULT now(),
  open boolean NOT NULL,
  waiting boolean NOT NULL DEFAULT false,
  subject text NOT NULL,
  channel text NOT NULL CHECK (channel IN ('agent', 'call', 'email', 'chat', 'web-form', 'sms', 'portal', 'api')),
  -- 0 none, 1 low, 2 normal, 3 high, 4 urgent
  priority smallint NOT NULL DEFAULT 0 CHECK (priority BETWEEN 0 AND 4),
  contact_id uuid NOT NULL REFERENCES contact (id),
  owner_id uuid REFERENCES agent (id),
  group_id uuid REFERENCES agent_group (id),
  previous_owner_id uuid REFERENCES agent (id),
  -- The entry of the reply that waits for approval.
  proposal_id uuid,
  version int NOT NULL DEFAULT 1,
  fields jsonb NOT NULL DEFAULT '{}',
  entry_count int NOT NULL DEFAULT 0,
  public_count int NOT NULL DEFAULT 0,
  attachment_count int NOT NULL DEFAULT 0,
  preview text NOT NULL DEFAULT '',
  public_preview text NOT NULL DEFAULT '',
  -- Milliseconds, as cursors carry them.
  last_activity_at timestamptz(3) NOT NULL DEFAULT now(),
  last_public_at timestamptz(3) NOT NULL DEFAULT now(),
  first_response_at timestamptz,
  closed_at timestamptz,
  confirmed_at timestamptz,
  callback_at timestamptz,
  -- When the state's timer fires next.
  timer_at timestamptz,
  deleted_at timestamptz,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX cases_state_activity ON cases (state_id, last_activity_at DESC, number DESC) WHERE deleted_at IS NULL;
CREATE INDEX cases_open_activity ON cases (last_activity_at DESC, number DESC) WHERE open AND deleted_at IS NULL;
CREATE INDEX cases_closed_activity ON cases (last_activity_at DESC, number DESC) WHERE NOT open AND deleted_at IS NULL;
CREATE INDEX cases_open_created ON cases (created_at DESC, number DESC) WHERE open AND deleted_at IS NULL;
CREATE INDEX cases_open_priority ON cases (priority DESC, last_activity_at DESC, number DESC) WHERE open AND deleted_at IS NULL;
CREATE INDEX cases_owner ON cases (owner_id, last_activity_at DESC, number DESC) WHERE open AND owner_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX cases_group ON cases (group_id, last_activity_at DESC, number DESC) WHERE open AND group_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX cases_unassigned ON cases (last_activity_at DESC, number DESC) WHERE open AND owner_id IS NULL AND group_id IS NULL AND deleted_at IS NULL;
CREATE INDEX cases_contact ON cases (contact_id, last_public_at DESC, number DESC) WHERE deleted_at IS NULL;
CREATE INDEX cases_timer ON cases (timer_at) WHERE timer_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX cases_subject_words ON cases USING gin (to_tsvector('simple', fold(subject)));

CREATE TABLE case_entry (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  position int NOT NULL,
  kind text NOT NULL CHECK (kind IN ('message', 'note', 'proposal', 'decision', 'change')),
  visibility text NOT NULL DEFAULT 'internal' CHECK (visibility IN ('internal', 'public')),
  author_kind text NOT NULL CHECK (author_kind IN ('agent', 'contact', 'system')),
  agent_id uuid REFERENCES agent (id),
  contact_id uuid REFERENCES contact (id),
  action_key text,
  html text NOT NULL DEFAULT '',
  body text NOT NULL DEFAULT '',
  data jsonb NOT NULL DEFAULT '{}',
  -- The version of the case that this entry belongs to: what a stale writer has missed.
  case_version int NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (case_id, position),
  -- Only words said to or by the customer are ever public.
  CHECK (visibility = 'internal' OR kind = 'message')
);
CREATE INDEX case_entry_public ON case_entry (case_id, position) WHERE visibility = 'public';
CREATE INDEX case_entry_words ON case_entry USING gin (to_tsvector('simple', fold(left(body, 100000)))) WHERE kind IN ('message', 'note');
CREATE INDEX case_entry_agent ON case_entry (agent_id, created_at DESC) WHERE agent_id IS NOT NULL;

CREATE TABLE message (
  entry_id uuid PRIMARY KEY REFERENCES case_entry (id),
  case_id uuid NOT NULL REFERENCES cases (id),
  direction text NOT NULL CHECK (direction IN ('in', 'out')),
  channel text NOT NULL,
  -- Without angle brackets.
  message_id text,
  in_reply_to text,
  reference_ids text[] NOT NULL DEFAULT '{}',
  from_name text,
  from_address text,
  to_addresses jsonb NOT NULL DEFAULT '[]',
  cc_addresses jsonb NOT NULL DEFAULT '[]',
  quoted_html text,
  automatic boolean NOT NULL DEFAULT false,
  delivery_state text CHECK (delivery_state IN ('queued', 'sent', 'failed', 'bounced')),
  delivery_detail text,
  inbound_mail_id uuid
);
CREATE INDEX message_message_id ON message (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX message_case ON message (case_id);

CREATE TABLE attachment (
  id uuid PRIMARY KEY,
  entry_id uuid NOT NULL REFERENCES case_entry (id),
  case_id uuid NOT NULL REFERENCES cases (id),
  file_id uuid NOT NULL REFERENCES file (id),
  position int NOT NULL DEFAULT 0,
  content_id text,
  inline boolean NOT NULL DEFAULT false
);
CREATE INDEX attachment_entry ON attachment (entry_id);
CREATE INDEX attachment_case ON attachment (case_id);
CREATE INDEX attachment_file ON attachment (file_id);

-- Who besides the case's contact may write to it by mail, and gets copies.
CREATE TABLE case_participant (
  case_id uuid NOT NULL REFERENCES cases (id),
  email citext NOT NULL,
  name text NOT NULL DEFAULT '',
  verified boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, email)
);

CREATE TABLE case_draft (
  case_id uuid NOT NULL REFERENCES cases (id),
  agent_id uuid NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
  action_key text NOT NULL,
  html text NOT NULL,
  input jsonb NOT NULL DEFAULT '{}',
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, agent_id)
);
CREATE TABLE case_follower (
  agent_id uuid NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
  case_id uuid NOT NULL REFERENCES cases (id),
  PRIMARY KEY (agent_id, case_id)
);
CREATE INDEX case_follower_case ON case_follower (case_id);
CREATE TABLE case_read (
  agent_id uuid NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
  case_id uuid NOT NULL REFERENCES cases (id),
  position int NOT NULL,
  PRIMARY KEY (agent_id, case_id)
);
CREATE INDEX case_read_case ON case_read (case_id);
CREATE TABLE customer_read (
  customer_id uuid NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
  case_id uuid NOT NULL REFERENCES cases (id),
  position int NOT NULL,
  PRIMARY KEY (customer_id, case_id)
);
CREATE INDEX customer_read_case ON customer_read (case_id);

-- Counters as sums of small rows: writers only ever insert, so they never wait for each other;
-- a job folds the rows of a cell into one now and then.
CREATE TABLE case_count (
  state_id uuid NOT NULL,
  owner_id uuid,
  group_id uuid,
  proposal boolean NOT NULL,
  n bigint NOT NULL
);
CREATE INDEX case_count_state ON case_count (state_id);

CREATE FUNCTION count_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.state_id, OLD.owner_id, OLD.group_id, OLD.proposal_id IS NULL, OLD.deleted_at IS NULL)
     IS NOT DISTINCT FROM (NEW.state_id, NEW.owner_id, NEW.group_id, NEW.proposal_id IS NULL, NEW.deleted_at IS NULL) THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL THEN
    INSERT INTO case_count VALUES (OLD.state_id, OLD.owner_id, OLD.group_id, OLD.proposal_id IS NOT NULL, -1);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL THEN
    INSERT INTO case_count VALUES (NEW.state_id, NEW.owner_id, NEW.group_id, NEW.proposal_id IS NOT NULL, 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER cases_count AFTER INSERT OR DELETE OR UPDATE OF state_id, owner_id, group_id, proposal_id, deleted_at ON cases
  FOR EACH ROW EXECUTE FUNCTION count_case();
`;
