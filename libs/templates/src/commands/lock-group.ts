import { NotMade } from '@sprawa/identity';
import { SqlParams, type AgentActor } from '@sprawa/permissions';
import { CodedError, isId, type Tx } from '@sprawa/platform';
import { mayChange, usableBy } from '../domain/template-access.js';
import { templateWords } from '../words/words.js';

/** Somebody else changed it in between; nothing was written. */
export class StaleTemplate extends NotMade {
  constructor(message: string) {
    super('STALE_VERSION', message);
  }
}

export interface LockedGroup {
  id: string;
  name: string;
  owner_id: string | null;
  stream_id: string | null;
  agent_group_id: string | null;
  version: number;
  deleted_at: Date | null;
}

/**
 * A group the agent may change, locked.
 * @throws CodedError NOT_FOUND for what they may not use, or what is deleted unless it is asked for; FORBIDDEN
 */
export async function lockGroup(
  tx: Tx,
  actor: AgentActor,
  id: string,
  { deleted = false } = {},
): Promise<LockedGroup> {
  const params = new SqlParams();
  const [group] = isId(id)
    ? ((await tx.query(
        `SELECT g.id, g.name, g.owner_id, g.stream_id, g.agent_group_id, g.version, g.deleted_at FROM template_group g
         WHERE g.id = ${params.add(id)} AND ${usableBy(actor, 'g', params)} FOR UPDATE`,
        params.values,
      )) as LockedGroup[])
    : [];
  if (!group || (group.deleted_at !== null && !deleted))
    throw new CodedError('NOT_FOUND', templateWords(actor.language, 'groupNotFound'));
  if (!mayChange(actor, group))
    throw new CodedError('FORBIDDEN', templateWords(actor.language, 'mayNotManage'));
  return group;
}
