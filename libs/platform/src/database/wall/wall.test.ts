import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { EYES, NOT_FOR_A, plantTwoCustomers } from '../../testing/two-customers.js';

/**
 * Whoever adds a table here has looked at its columns and its policy, and gave `plantTwoCustomers` a row of each kind
 * in it. All of them have row-level security: there is none that everybody may see whole.
 */
const TABLES = [
  ...['agent', 'attachment', 'case_entry', 'cases', 'contact', 'customer', 'customer_read'],
  ...['file', 'held_message', 'session'],
];

let database: TestDatabase;
let owner: pg.Client;
/** A connection that is the role, without anything around it. */
let portal: pg.Client;
let role: string;

beforeAll(async () => {
  database = await createTestDatabase();
  [owner, portal] = [new pg.Client(database.url), new pg.Client(database.url)];
  await Promise.all([owner.connect(), portal.connect()]);
  await plantTwoCustomers(owner);
  ({ role } = (await owner.query<{ role: string }>('SELECT portal_role() AS role')).rows[0]!);
  await portal.query(`SET ROLE "${role}"`);
});
afterAll(async () => {
  await Promise.all([owner.end(), portal.end()]);
  await database.drop();
});
beforeEach(() => lookAs(EYES.a));

const lookAs = ({ customerId, contactId }: { customerId: string; contactId: string }) =>
  portal.query(
    `SELECT set_config('sprawa.customer_id', $1, false), set_config('sprawa.contact_id', $2, false)`,
    [customerId, contactId],
  );
const names = async (sql: string): Promise<string[]> =>
  (await owner.query<{ name: string }>(sql, [role])).rows.map(({ name }) => name);
const columnsOf = (table: string): Promise<string[]> =>
  names(
    `SELECT a.attname AS name FROM pg_attribute a WHERE a.attrelid = '${table}'::regclass AND a.attnum > 0 AND NOT a.attisdropped
       AND has_column_privilege($1, a.attrelid, a.attnum, 'SELECT')`,
  );
/** What a portal query with no condition at all would show of a table. */
const everything = async (client: pg.Client, table: string): Promise<string[]> =>
  (await client.query<object>(`SELECT ${(await columnsOf(table)).join(', ')} FROM ${table}`)).rows.map(
    (row) => JSON.stringify(row),
  );

const RELATIONS = `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND c.relkind IN ('r', 'p', 'v', 'm', 'f')`;

describe('the role customers’ reads run as', () => {
  it('may read these tables and no others', async () => {
    expect(await names(`${RELATIONS} AND has_any_column_privilege($1, c.oid, 'SELECT') ORDER BY 1`)).toEqual(
      TABLES,
    );
  });

  it.each(TABLES)('sees of %s only the rows of the customer who asks', async (table) => {
    const all = await everything(owner, table);
    const shown = await everything(portal, table);
    expect(all.filter((row) => NOT_FOR_A.test(row))).not.toEqual([]);
    expect(shown.filter((row) => NOT_FOR_A.test(row))).toEqual([]);
    expect(shown.toSorted()).toEqual(all.filter((row) => !NOT_FOR_A.test(row)).toSorted());
  });

  it.each(TABLES)('sees nothing of %s while nobody asks', async (table) => {
    await lookAs({ customerId: '', contactId: '' });
    expect(await everything(portal, table)).toEqual([]);
  });

  it.each([
    ...['customer.password_hash', 'session.token_hash', 'agent.password_hash', 'agent.email', 'file.sha256'],
    ...[
      'contact.note',
      'contact.fields',
      'cases.priority',
      'cases.fields',
      'cases.preview',
      'cases.group_id',
    ],
    ...['case_entry.data', 'case_entry.action_key', 'held_message.before', 'held_message.draft'],
    ...[
      'message.to_addresses',
      'message.bcc_addresses',
      'case_participant.email',
      'case_draft.html',
      'shared_draft.state',
      'inbound_mail.subject',
    ],
    ...['outbox.payload', 'link.token_hash', 'installation.value', 'contact_email.email', 'role.rights'],
  ])('may not read %s', async (what) => {
    const [table, column] = what.split('.');
    await expect(portal.query(`SELECT ${column} FROM ${table}`)).rejects.toThrow(/permission denied/);
  });

  it('may write nowhere', async () => {
    expect(
      await names(`${RELATIONS} AND (has_any_column_privilege($1, c.oid, 'INSERT, UPDATE, REFERENCES')
        OR has_table_privilege($1, c.oid, 'DELETE, TRUNCATE, TRIGGER'))`),
    ).toEqual([]);
    expect(
      await names(
        `SELECT relname AS name FROM pg_class WHERE CASE WHEN relkind = 'S' THEN has_sequence_privilege($1, oid, 'USAGE, UPDATE') END`,
      ),
    ).toEqual([]);
    expect(
      await names(`SELECT nspname AS name FROM pg_namespace WHERE has_schema_privilege($1, oid, 'CREATE')`),
    ).toEqual([]);
  });

  it.each([
    `UPDATE cases SET subject = 'mine'`,
    `DELETE FROM customer_read`,
    `INSERT INTO customer_read (customer_id, case_id, position) VALUES (portal_customer(), gen_random_uuid(), 1)`,
    `SELECT id FROM cases FOR UPDATE`,
    `CREATE TABLE mine (id int)`,
  ])('is refused %s', async (sql) => {
    await expect(portal.query(sql)).rejects.toThrow(/permission denied/);
  });

  it('is nobody else: no member of another role, no sign-in, not above row-level security', async () => {
    const { rows } = await owner.query(
      `SELECT rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb, rolreplication,
         (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships FROM pg_roles r WHERE rolname = $1`,
      [role],
    );
    expect(rows).toEqual([
      {
        ...{ rolsuper: false, rolbypassrls: false, rolcanlogin: false },
        ...{ rolcreaterole: false, rolcreatedb: false, rolreplication: false, memberships: 0 },
      },
    ]);
  });
});

describe('the program itself', () => {
  it('is bound by none of it, and its statements are planned without it', async () => {
    for (const table of TABLES) {
      const { rows } = await owner.query<{ active: boolean }>(`SELECT row_security_active($1) AS active`, [
        table,
      ]);
      expect(rows[0]!.active).toBe(false);
    }
    const plan = async (client: pg.Client) =>
      JSON.stringify((await client.query(`EXPLAIN SELECT id FROM cases WHERE number = 1`)).rows);
    expect(await plan(owner)).not.toContain('sprawa.contact_id');
    expect(await plan(portal)).toContain('sprawa.contact_id');
  });
});
