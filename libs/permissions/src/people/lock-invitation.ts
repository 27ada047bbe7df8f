import type { AgentActor } from '@sprawa/identity';
import { CodedError, isId, type Tx } from '@sprawa/platform';
import { assertHoldsAll } from '../administration/administer.js';
import { peopleWords } from '../administration/words.js';

export interface LockedInvitation {
  id: string;
  name: string;
  email: string;
  roleKey: string;
  groupIds: string[];
  supervisorId: string | null;
  language: string;
  version: number;
  rights: string[];
  revoked: boolean;
}

/**
 * An invitation nobody has accepted yet, locked.
 * @param revoked whether it is one that was taken back
 * @throws CodedError NOT_FOUND; Declined for one to a role that may more than the actor
 */
export async function lockInvitation(
  tx: Tx,
  actor: AgentActor,
  id: string,
  revoked: boolean,
): Promise<LockedInvitation> {
  const [kept] = isId(id)
    ? ((await tx.query(
        `SELECT i.id, i.name, i.email::text AS email, i.role_key AS "roleKey", i.group_ids::text[] AS "groupIds",
           i.supervisor_id AS "supervisorId", i.language, i.version, r.rights, i.revoked_at IS NOT NULL AS revoked
         FROM agent_invitation i JOIN role r ON r.key = i.role_key AND r.deleted_at IS NULL
         WHERE i.id = $1 AND i.accepted_at IS NULL FOR UPDATE OF i`,
        [id],
      )) as LockedInvitation[])
    : [];
  if (!kept || kept.revoked !== revoked)
    throw new CodedError('NOT_FOUND', peopleWords(actor.language, 'noInvitation'));
  assertHoldsAll(actor, kept.rights);
  return kept;
}
