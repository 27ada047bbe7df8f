import type { AgentActor } from '@sprawa/identity';
import { CodedError, isId, type Tx } from '@sprawa/platform';
import { assertHoldsAll } from '../administration/administer.js';
import { Declined } from '../administration/declined.js';
import { peopleWords } from '../administration/words.js';

export interface LockedPerson {
  id: string;
  name: string;
  email: string;
  roleKey: string;
  supervisorId: string | null;
  language: string;
  suspended: boolean;
  version: number;
  rights: string[];
  groupIds: string[];
}

/**
 * Somebody the actor may change, locked; themselves always.
 * @throws CodedError NOT_FOUND; Declined for who holds more, or when somebody else was faster
 */
export async function lockPerson(
  tx: Tx,
  actor: AgentActor,
  id: string,
  version: number,
): Promise<LockedPerson> {
  const [person] = isId(id)
    ? ((await tx.query(
        `SELECT a.id, a.name, a.email::text AS email, a.role_key AS "roleKey", a.supervisor_id AS "supervisorId", a.language,
           a.suspended_at IS NOT NULL AS suspended, a.version, r.rights,
           ARRAY(SELECT m.group_id::text FROM agent_group_member m WHERE m.agent_id = a.id ORDER BY 1) AS "groupIds"
         FROM agent a JOIN role r ON r.key = a.role_key WHERE a.id = $1 FOR UPDATE OF a`,
        [id],
      )) as LockedPerson[])
    : [];
  if (!person) throw new CodedError('NOT_FOUND', peopleWords(actor.language, 'noPerson'));
  assertHoldsAll(actor, person.rights);
  if (person.version !== version) throw new Declined('STALE_VERSION', peopleWords(actor.language, 'stale'));
  return person;
}
