import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many mails stand where, without counting the ledger: it keeps every mail there ever was. */
export class MailCounts1790000051000 implements MigrationInterface {
  name = 'MailCounts1790000051000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- Sums of small rows, as case_count: writers only ever insert, and a job folds them.
CREATE TABLE inbound_mail_count (
  mailbox citext NOT NULL,
  state text NOT NULL,
  n bigint NOT NULL
);

CREATE FUNCTION count_inbound_mail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.mailbox, OLD.state) IS NOT DISTINCT FROM (NEW.mailbox, NEW.state) THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO inbound_mail_count VALUES (OLD.mailbox, CASE OLD.state WHEN 'duplicate' THEN 'dropped' ELSE OLD.state END, -1);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO inbound_mail_count VALUES (NEW.mailbox, CASE NEW.state WHEN 'duplicate' THEN 'dropped' ELSE NEW.state END, 1);
  END IF;
  RETURN NULL;
END $$;
-- The trigger's lock keeps writers out until what is there is counted: for the time of one look over an index.
CREATE TRIGGER inbound_mail_count AFTER INSERT OR DELETE OR UPDATE OF mailbox, state ON inbound_mail
  FOR EACH ROW EXECUTE FUNCTION count_inbound_mail();
INSERT INTO inbound_mail_count (mailbox, state, n)
  SELECT mailbox, CASE state WHEN 'duplicate' THEN 'dropped' ELSE state END, count(*) FROM inbound_mail GROUP BY 1, 2;
`;
