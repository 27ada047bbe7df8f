import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What contacts consented to, in which words, and what they took back (CT-4). */
export class Consents1790000266000 implements MigrationInterface {
  name = 'Consents1790000266000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
CREATE TABLE consent_kind (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  -- By language.
  name jsonb NOT NULL,
  active boolean NOT NULL DEFAULT true,
  position int NOT NULL,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- Somebody may have agreed to these very words: other words are another row.
CREATE TABLE consent_wording (
  id uuid PRIMARY KEY,
  kind_id uuid NOT NULL REFERENCES consent_kind (id),
  number int NOT NULL,
  -- By language.
  texts jsonb NOT NULL,
  since timestamptz NOT NULL,
  agent_id uuid REFERENCES agent (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (kind_id, number),
  UNIQUE (id, kind_id)
);

-- What was said, as it was recorded. Whether a consent stands is read off these rows, in the order in which it was said.
CREATE TABLE consent_entry (
  id uuid PRIMARY KEY,
  place bigint GENERATED ALWAYS AS IDENTITY,
  contact_id uuid NOT NULL REFERENCES contact (id),
  kind_id uuid NOT NULL REFERENCES consent_kind (id),
  -- taken-back: recorded by mistake, and said so at once.
  event text NOT NULL CHECK (event IN ('given', 'withdrawn', 'taken-back')),
  takes_back uuid UNIQUE REFERENCES consent_entry (id),
  wording_id uuid,
  language text,
  -- When it was said; recorded_at is when it was written down.
  at timestamptz NOT NULL,
  means text CHECK (means IN ('mail', 'phone', 'paper', 'web-form', 'portal', 'other')),
  author_kind text NOT NULL CHECK (author_kind IN ('agent', 'contact')),
  agent_id uuid REFERENCES agent (id),
  note text CHECK (length(note) <= 500),
  case_id uuid REFERENCES cases (id),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (wording_id, kind_id) REFERENCES consent_wording (id, kind_id),
  CHECK ((event = 'given') = (wording_id IS NOT NULL AND language IS NOT NULL)),
  CHECK ((event = 'taken-back') = (takes_back IS NOT NULL) AND (event = 'taken-back') = (means IS NULL)),
  CHECK ((author_kind = 'agent') = (agent_id IS NOT NULL))
);
CREATE INDEX consent_entry_contact ON consent_entry (contact_id, place);
CREATE INDEX consent_entry_case ON consent_entry (case_id) WHERE case_id IS NOT NULL;

CREATE TRIGGER consent_wording_kept BEFORE UPDATE OR DELETE ON consent_wording FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consent_wording_not_emptied BEFORE TRUNCATE ON consent_wording FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consent_entry_kept BEFORE UPDATE OR DELETE ON consent_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consent_entry_not_emptied BEFORE TRUNCATE ON consent_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who sent the form: what was agreed to in it stays with them when the case is handed to another contact.
ALTER TABLE submission ADD COLUMN contact_id uuid;
ALTER TABLE submission ADD CONSTRAINT submission_contact FOREIGN KEY (contact_id) REFERENCES contact (id) NOT VALID;
`;
