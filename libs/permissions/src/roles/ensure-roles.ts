import type { Tx } from '@sprawa/platform';
import { ROLES, type Role } from './roles.js';

/**
 * Makes the roles that are missing, and gives those that are there the rights they were never given before. Whatever
 * else an administrator changed stays: names, order, rights added or taken away (AD-1). May run at every start.
 */
export async function ensureRoles(tx: Tx, roles: readonly Role[] = ROLES): Promise<void> {
  for (const [position, role] of roles.entries()) {
    await tx.query(
      `INSERT INTO role AS r (key, name, rights, position, seeded_rights) VALUES ($1, $2, $3, $4, $3)
       ON CONFLICT (key) DO UPDATE SET
         rights = r.rights || array(SELECT n FROM unnest(excluded.rights) n WHERE n <> ALL (r.seeded_rights) AND n <> ALL (r.rights)),
         seeded_rights = r.seeded_rights || array(SELECT n FROM unnest(excluded.rights) n WHERE n <> ALL (r.seeded_rights))
       WHERE NOT excluded.rights <@ r.seeded_rights`,
      [role.key, JSON.stringify(role.name), role.rights, position],
    );
  }
}
