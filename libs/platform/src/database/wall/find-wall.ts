import type { DataSource } from 'typeorm';

interface Wall {
  role: string | null;
  program: string;
  keptOut: boolean;
  powerful: boolean;
  unguarded: string[];
}

/**
 * Tables of extensions are not ours: what they let everybody read is no customer's. Otherwise it does not matter by what
 * grant the role may read.
 */
const LOOK = `
SELECT r.rolname::text AS role, quote_ident(current_user) AS program, row_security_active('public.cases') AS "keptOut",
  coalesce(r.rolsuper OR r.rolbypassrls OR r.rolcanlogin OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid), false) AS powerful,
  array(SELECT c.relname::text FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relrowsecurity
      AND has_any_column_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
    ORDER BY 1) AS unguarded
FROM (VALUES (portal_role())) AS named (role) LEFT JOIN pg_roles r ON r.rolname = named.role`;

/**
 * The role customers' reads run as, once it is certain that it keeps anything from anybody.
 * @returns what is wrong otherwise, as sentences with the statement that mends it
 */
export async function findWall(source: DataSource): Promise<{ role: string } | { wrong: string }> {
  const [wall] = (await source.query(LOOK)) as [Wall];
  const { role, program } = wall;
  if (!role)
    return {
      wrong:
        'The policies that keep customers’ rows apart are missing: this database was copied without its roles. Copy it with `npm run backup` and `npm run restore`, or make the role of the old server before loading.',
    };
  if (wall.keptOut)
    return {
      wrong: `Row-level security keeps rows from the program itself: the database user ${program} does not own the tables. Make it a member of their owner.`,
    };
  if (wall.powerful)
    return {
      wrong: `The role ${role}, which customers’ reads run as, must be NOLOGIN, NOSUPERUSER, NOBYPASSRLS and a member of no other role.`,
    };
  if (wall.unguarded.length > 0)
    return {
      wrong: `The role ${role}, which customers’ reads run as, may read or write ${wall.unguarded.join(', ')} without row-level security. Take that right from it, and from PUBLIC.`,
    };
  return mayBecome(source, role, program);
}

async function mayBecome(
  source: DataSource,
  role: string,
  program: string,
): Promise<{ role: string } | { wrong: string }> {
  try {
    await source.query(`SELECT set_config('role', $1, true)`, [role]);
    return { role };
  } catch (error) {
    // 42501 insufficient_privilege
    if ((error as { code?: string }).code !== '42501') throw error;
    return {
      wrong: `The database user ${program} may not read as the role ${role}. An administrator of the database server runs once: GRANT "${role.replaceAll('"', '""')}" TO ${program};`,
    };
  }
}
