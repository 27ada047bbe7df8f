import { SqlParams, type AgentActor } from '@sprawa/permissions';

/**
 * Which groups of templates an agent may use: their own, everybody's, those of streams they work in and of groups they
 * belong to. Who keeps shared templates also sees those of other groups of colleagues.
 * @param alias of table `template_group`, from our own code, never from outside
 */
export function usableBy(actor: AgentActor, alias: string, params: SqlParams): string {
  return `(${alias}.owner_id = ${params.add(actor.agentId)}
    OR ${alias}.stream_id = ANY (${params.add(actor.streamIds)}::uuid[])
    OR ${alias}.agent_group_id = ANY (${params.add(actor.groupIds)}::uuid[])
    ${actor.rights.has('template.manage') ? `OR ${alias}.agent_group_id IS NOT NULL` : ''}
    OR num_nonnulls(${alias}.owner_id, ${alias}.stream_id, ${alias}.agent_group_id) = 0)`;
}

/** Of a group somebody may use: one's own always, what others use, too, by right. */
export function mayChange(actor: AgentActor, group: { owner_id: string | null }): boolean {
  return group.owner_id === actor.agentId || (group.owner_id === null && actor.rights.has('template.manage'));
}
