import type { AgentActor } from '@sprawa/identity';
import { CodedError, isId, type Tx } from '@sprawa/platform';
import type { Names } from '../administration/names.js';
import { peopleWords } from '../administration/words.js';

export interface LockedGroup {
  id: string;
  key: string;
  names: Names;
  supervisorId: string | null;
  version: number;
  memberIds: string[];
}

/** @throws CodedError NOT_FOUND, also for one that is deleted, or is not, as `deleted` says */
export async function lockGroup(
  tx: Tx,
  actor: AgentActor,
  id: string,
  { deleted = false } = {},
): Promise<LockedGroup> {
  const [group] = isId(id)
    ? ((await tx.query(
        `SELECT g.id, g.key, g.name AS names, g.supervisor_id AS "supervisorId", g.version,
           ARRAY(SELECT m.agent_id::text FROM agent_group_member m JOIN agent a ON a.id = m.agent_id
             WHERE m.group_id = g.id AND a.suspended_at IS NULL ORDER BY 1) AS "memberIds"
         FROM agent_group g WHERE g.id = $1 AND (g.deleted_at IS NOT NULL) = $2 FOR UPDATE OF g`,
        [id, deleted],
      )) as LockedGroup[])
    : [];
  if (!group) throw new CodedError('NOT_FOUND', peopleWords(actor.language, 'noGroup'));
  return group;
}
