import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The wall behind the customers' door: a role that may read what a customer may see and nothing else, and policies that
 * keep every other row from it. The owner of the tables is bound by none of them.
 */
export class PortalWall1790000055000 implements MigrationInterface {
  name = 'PortalWall1790000055000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(beforeAnAnswer);
    await runner.query(whoReads);
    await runner.query(theRole);
    const [found] = (await runner.query(`SELECT quote_ident(${ROLE}) AS role`)) as [{ role: string }];
    for (const { table, columns, rows } of WALL)
      await runner.query(`
        GRANT SELECT (${columns}) ON ${table} TO ${found.role};
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY portal ON ${table} FOR SELECT TO ${found.role} USING (${rows})`);
    await runner.query(whichRole);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/**
 * Roles belong to the whole server. One named after the program's own database user is shared with nobody who could not
 * read everything anyway. At most 63 bytes.
 */
const ROLE = `left(current_user::text, 50) || '_portal'`;

/** What a customer sees of a case while an answer is held; the rest of `before` is not theirs. */
const beforeAnAnswer = /* sql */ `
ALTER TABLE held_message
  ADD COLUMN state_id_before uuid GENERATED ALWAYS AS ((before ->> 'state_id')::uuid) STORED,
  ADD COLUMN owner_id_before uuid GENERATED ALWAYS AS ((before ->> 'owner_id')::uuid) STORED,
  ADD COLUMN open_before boolean GENERATED ALWAYS AS ((before ->> 'open')::boolean) STORED;
`;

/** Nobody while nothing is set: a comparison with null admits no row. */
const whoReads = /* sql */ `
CREATE FUNCTION portal_contact() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('sprawa.contact_id', true), '')::uuid $$;
CREATE FUNCTION portal_customer() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('sprawa.customer_id', true), '')::uuid $$;
`;

const theRole = /* sql */ `
DO $$
DECLARE
  portal text := ${ROLE};
  before text := current_setting('role');
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = portal) THEN
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', portal);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- Another database of this server was quicker.
    END;
  END IF;
  BEGIN
    PERFORM set_config('role', portal, true);
    PERFORM set_config('role', before, true);
  EXCEPTION WHEN insufficient_privilege THEN
    EXECUTE format('GRANT %I TO CURRENT_USER', portal);
  END;
  IF NOT has_schema_privilege(portal, 'public', 'USAGE') THEN
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', portal);
  END IF;
  EXECUTE format('GRANT EXECUTE ON FUNCTION portal_contact(), portal_customer() TO %I', portal);
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = format(
    'The database user %1$I may not make the role that customers'' reads run as (%2$s). An administrator of the database server runs once: CREATE ROLE %3$I NOLOGIN; GRANT %3$I TO %1$I; Then start again.',
    current_user, SQLERRM, portal);
END $$;
`;

/**
 * Each table with the columns the portal shows or joins by, and the rows that are the reader's. Policies are applied to
 * the tables inside of policies too: whoever asks for an entry asks for its case.
 */
const WALL: { table: string; columns: string; rows: string }[] = [
  {
    table: 'cases',
    columns:
      'id, number, stream_id, state_id, open, subject, contact_id, owner_id, version, public_preview, last_public_at, deleted_at, created_at',
    rows: 'contact_id = portal_contact() AND deleted_at IS NULL',
  },
  {
    table: 'case_entry',
    columns: 'id, case_id, position, visibility, author_kind, agent_id, contact_id, html, body, created_at',
    rows: `visibility = 'public' AND EXISTS (SELECT FROM cases c WHERE c.id = case_entry.case_id)`,
  },
  {
    table: 'attachment',
    columns: 'id, entry_id, file_id, position, content_id, inline',
    rows: 'EXISTS (SELECT FROM case_entry e WHERE e.id = attachment.entry_id)',
  },
  {
    table: 'file',
    columns: 'id, size, name, media_type, customer_id',
    rows: 'customer_id = portal_customer() OR EXISTS (SELECT FROM attachment a WHERE a.file_id = file.id)',
  },
  {
    table: 'held_message',
    columns: 'case_id, version, state_id_before, owner_id_before, open_before',
    rows: 'EXISTS (SELECT FROM cases c WHERE c.id = held_message.case_id)',
  },
  {
    table: 'customer_read',
    columns: 'customer_id, case_id, position',
    rows: 'customer_id = portal_customer()',
  },
  { table: 'customer', columns: 'id, contact_id, time_zone', rows: 'id = portal_customer()' },
  {
    table: 'session',
    columns: 'id, door, customer_id, user_agent, created_at, last_seen_at, expires_at',
    rows: 'customer_id = portal_customer()',
  },
  {
    // One's own name, and the names of those who write in one's cases. The list is made at most once for a statement.
    table: 'contact',
    columns: 'id, name',
    rows: `id = portal_contact() OR id = ANY (ARRAY(
      SELECT e.contact_id FROM cases c JOIN case_entry e ON e.case_id = c.id WHERE e.contact_id IS NOT NULL))`,
  },
  {
    // Whom one deals with: owners first, because they are nearly always the answer and are quickly found.
    table: 'agent',
    columns: 'id, name, suspended_at',
    rows: `id = ANY (ARRAY(SELECT c.owner_id FROM cases c WHERE c.owner_id IS NOT NULL))
      OR id = ANY (ARRAY(SELECT h.owner_id_before FROM cases c JOIN held_message h ON h.case_id = c.id WHERE h.owner_id_before IS NOT NULL))
      OR id = ANY (ARRAY(SELECT e.agent_id FROM cases c JOIN case_entry e ON e.case_id = c.id WHERE e.agent_id IS NOT NULL))`,
  },
];

/** The role is known by what it may do: a database that was copied, or a user that was renamed, changes nothing. */
const whichRole = /* sql */ `
CREATE FUNCTION portal_role() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT r.rolname::text FROM pg_policy p JOIN pg_roles r ON r.oid = p.polroles[1]
        WHERE p.polrelid = 'public.cases'::regclass AND p.polname = 'portal' $$;
`;
