import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A log of every case that can only grow, each row bound to the one before it by its hash (CS-26, decision "A log that cannot be altered"). */
export class CaseLog1790000170000 implements MigrationInterface {
  name = 'CaseLog1790000170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(theLog);
    await runner.query(whatEntriesMay);
    await runner.query(whatFilesMay);
    await runner.query(changesElsewhere);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const theLog = /* sql */ `
-- One chain per case. It names entries and never moves with them: of an entry that is shown elsewhere, the log stays here.
CREATE TABLE case_log (
  case_id uuid NOT NULL,
  seq int NOT NULL,
  entry_id uuid NOT NULL,
  -- sealed: written before there was this log. became: its visibility or what became of a proposal. attached: a file of it.
  -- withdrawn: taken back before it was sent. erased: its words were erased, by law.
  event text NOT NULL CHECK (event IN ('written', 'sealed', 'became', 'attached', 'withdrawn', 'erased')),
  detail text,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- Without it nobody can guess words from their hash; it goes when they are erased.
  salt uuid DEFAULT gen_random_uuid(),
  content_hash bytea,
  hash bytea NOT NULL,
  PRIMARY KEY (case_id, seq)
);

-- Set once every entry stands in the log; from then on one that does not was never written by the program.
CREATE TABLE log_seal (one boolean PRIMARY KEY DEFAULT true CHECK (one), sealed_at timestamptz NOT NULL DEFAULT now());
INSERT INTO log_seal (one) SELECT true WHERE NOT EXISTS (SELECT FROM case_entry);

-- What of an entry never changes. Texts are hashed each for itself, so that no two entries read the same.
CREATE FUNCTION entry_digest(e case_entry, salt uuid) RETURNS bytea LANGUAGE sql STABLE
  RETURN sha256(sha256(convert_to(e.html, 'UTF8')) || sha256(convert_to(e.body, 'UTF8')) || convert_to(
    concat(salt, '|', e.id, '|', e.case_id, '|', e.position, '|', e.kind, '|', e.author_kind, '|', e.agent_id, '|', e.contact_id, '|',
      e.case_version, '|', extract(epoch FROM e.created_at), '|', e.action_key, '|',
      CASE e.kind WHEN 'proposal' THEN e.data - 'status' ELSE e.data END), 'UTF8'));

-- What of an entry may change: whom it is for, and what became of a proposal.
CREATE FUNCTION entry_state(e case_entry) RETURNS text LANGUAGE sql STABLE
  RETURN concat_ws(' ', e.visibility, CASE e.kind WHEN 'proposal' THEN e.data ->> 'status' END);

CREATE FUNCTION log_hash(before bytea, l case_log) RETURNS bytea LANGUAGE sql STABLE
  RETURN sha256(before || coalesce(l.content_hash, '') || convert_to(
    concat(l.case_id, '|', l.seq, '|', l.entry_id, '|', l.event, '|', extract(epoch FROM l.at), '|', l.detail), 'UTF8'));

-- Whoever adds a row holds the case's lock; who does not collides with the key and writes nothing.
CREATE FUNCTION chain_case_log() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  SELECT seq, hash INTO last FROM case_log WHERE case_id = NEW.case_id ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  IF NEW.event = 'withdrawn' AND NOT EXISTS (SELECT FROM held_message WHERE entry_id = NEW.entry_id) THEN
    RAISE EXCEPTION 'Only a message that is still held can be withdrawn' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.event IN ('written', 'sealed') THEN
    IF NEW.content_hash IS NULL THEN
      SELECT entry_digest(e, NEW.salt), entry_state(e) INTO NEW.content_hash, NEW.detail FROM case_entry e WHERE e.id = NEW.entry_id;
    END IF;
  ELSE
    NEW.salt := NULL;
    NEW.content_hash := NULL;
  END IF;
  NEW.hash := log_hash(coalesce(last.hash, ''), NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER case_log_chain BEFORE INSERT ON case_log FOR EACH ROW WHEN (NEW.hash IS NULL) EXECUTE FUNCTION chain_case_log();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% can only grow', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
-- The salt of what was erased goes, nothing else.
CREATE FUNCTION keep_case_log() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  without_salt case_log := OLD;
BEGIN
  without_salt.salt := NULL;
  IF NEW IS DISTINCT FROM without_salt OR NOT EXISTS (
    SELECT FROM case_log WHERE case_id = OLD.case_id AND entry_id = OLD.entry_id AND event = 'erased') THEN
    RAISE EXCEPTION 'case_log can only grow' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_log_kept BEFORE UPDATE ON case_log FOR EACH ROW EXECUTE FUNCTION keep_case_log();
CREATE TRIGGER case_log_not_deleted BEFORE DELETE ON case_log FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_log_not_emptied BEFORE TRUNCATE ON case_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const whatEntriesMay = /* sql */ `
-- Chains its row itself: this is on the way of everything that is written.
CREATE FUNCTION log_case_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  l case_log;
  before bytea;
BEGIN
  SELECT seq, hash INTO l.seq, before FROM case_log WHERE case_id = NEW.case_id ORDER BY seq DESC LIMIT 1;
  l.case_id := NEW.case_id;
  l.seq := coalesce(l.seq, 0) + 1;
  l.entry_id := NEW.id;
  l.event := 'written';
  l.detail := entry_state(NEW);
  l.at := clock_timestamp();
  l.salt := gen_random_uuid();
  l.content_hash := entry_digest(NEW, l.salt);
  l.hash := log_hash(coalesce(before, ''), l);
  INSERT INTO case_log SELECT l.*;
  RETURN NULL;
END $$;
CREATE TRIGGER case_entry_logged AFTER INSERT ON case_entry FOR EACH ROW EXECUTE FUNCTION log_case_entry();

CREATE FUNCTION keep_case_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT FROM case_log WHERE case_id = OLD.case_id AND entry_id = OLD.id AND event = 'withdrawn') THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'What happened to a case is never deleted' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF entry_digest(NEW, NULL) <> entry_digest(OLD, NULL) AND NOT (
    NEW.html = '' AND NEW.body = '' AND NEW.data = '{}'
    AND (NEW.id, NEW.case_id, NEW.position, NEW.kind, NEW.author_kind, NEW.case_version, NEW.created_at)
      = (OLD.id, OLD.case_id, OLD.position, OLD.kind, OLD.author_kind, OLD.case_version, OLD.created_at)
    AND EXISTS (SELECT FROM case_log WHERE case_id = OLD.case_id AND entry_id = OLD.id AND event = 'erased')
  ) THEN
    RAISE EXCEPTION 'What happened to a case never changes' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.visibility = 'public' AND NEW.visibility <> 'public' THEN
    RAISE EXCEPTION 'What was public stays public' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF entry_state(NEW) <> entry_state(OLD) THEN
    INSERT INTO case_log (case_id, entry_id, event, detail) VALUES (NEW.case_id, NEW.id, 'became', entry_state(NEW));
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_entry_kept BEFORE UPDATE OR DELETE ON case_entry FOR EACH ROW EXECUTE FUNCTION keep_case_entry();
CREATE TRIGGER case_entry_not_emptied BEFORE TRUNCATE ON case_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const whatFilesMay = /* sql */ `
CREATE FUNCTION attachment_state(a attachment) RETURNS text LANGUAGE sql STABLE
  RETURN (SELECT a.id || ' ' || f.sha256 || ' ' || f.name FROM file f WHERE f.id = a.file_id);

CREATE FUNCTION log_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO case_log (case_id, entry_id, event, detail) VALUES (NEW.case_id, NEW.entry_id, 'attached', attachment_state(NEW));
  RETURN NULL;
END $$;
CREATE TRIGGER attachment_logged AFTER INSERT ON attachment FOR EACH ROW EXECUTE FUNCTION log_attachment();
`;

const changesElsewhere = /* sql */ `
-- The same for what belongs to no case: contacts, templates, labels, views, settings. One chain per subject.
CREATE TABLE change_log (
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  seq int NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  agent_id uuid,
  -- Whom the program acted for when it was no agent.
  author_kind text NOT NULL DEFAULT 'agent' CHECK (author_kind IN ('agent', 'contact', 'system')),
  -- created, changed, deleted, restored …
  what text NOT NULL,
  -- [{"field": …, "from": …, "to": …}]; null once it was erased, by law.
  changes jsonb DEFAULT '[]',
  salt uuid DEFAULT gen_random_uuid(),
  content_hash bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (subject_kind, subject_id, seq)
);
CREATE INDEX change_log_at ON change_log (at DESC);

CREATE FUNCTION change_digest(l change_log) RETURNS bytea LANGUAGE sql STABLE
  RETURN sha256(convert_to(jsonb_build_array(l.salt, l.changes)::text, 'UTF8'));
CREATE FUNCTION change_hash(before bytea, l change_log) RETURNS bytea LANGUAGE sql STABLE
  RETURN sha256(before || l.content_hash || convert_to(jsonb_build_array(
    l.subject_kind, l.subject_id, l.seq, extract(epoch FROM l.at), l.agent_id, l.author_kind, l.what)::text, 'UTF8'));

CREATE FUNCTION chain_change_log() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  -- Not everybody who changes a subject holds a lock of it.
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.subject_kind || ':' || NEW.subject_id, 170000));
  SELECT seq, hash INTO last FROM change_log
  WHERE subject_kind = NEW.subject_kind AND subject_id = NEW.subject_id ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.content_hash := change_digest(NEW);
  NEW.hash := change_hash(coalesce(last.hash, ''), NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER change_log_chain BEFORE INSERT ON change_log FOR EACH ROW EXECUTE FUNCTION chain_change_log();

CREATE FUNCTION keep_change_log() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  erased change_log := OLD;
BEGIN
  erased.changes := NULL;
  erased.salt := NULL;
  IF NEW IS DISTINCT FROM erased OR NOT EXISTS (
    SELECT FROM change_log
    WHERE subject_kind = OLD.subject_kind AND subject_id = OLD.subject_id AND seq > OLD.seq AND what = 'erased') THEN
    RAISE EXCEPTION 'change_log can only grow' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER change_log_kept BEFORE UPDATE ON change_log FOR EACH ROW EXECUTE FUNCTION keep_change_log();
CREATE TRIGGER change_log_not_deleted BEFORE DELETE ON change_log FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER change_log_not_emptied BEFORE TRUNCATE ON change_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
