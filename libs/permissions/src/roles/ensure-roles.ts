import type { Tx } from '@sprawa/platform';
import { ROLES } from './roles.js';

/** Writes the roles to start with; what is already so is not written again, so that it may run at every start. */
export async function ensureRoles(tx: Tx): Promise<void> {
  for (const [position, role] of ROLES.entries()) {
    await tx.query(
      `INSERT INTO role AS r (key, name, rights, position) VALUES ($1, $2, $3, $4)
       ON CONFLICT (key) DO UPDATE SET name = excluded.name, rights = excluded.rights, position = excluded.position
       WHERE (r.name, r.rights, r.position) IS DISTINCT FROM (excluded.name, excluded.rights, excluded.position)`,
      [role.key, JSON.stringify(role.name), role.rights, position],
    );
  }
}
