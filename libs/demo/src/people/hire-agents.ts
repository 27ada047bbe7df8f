import { hashPassword } from '@sprawa/identity';
import { addToGroup, ensureGroup, ensureRoles, type AgentActor, type Right } from '@sprawa/permissions';
import { newId, type Tx } from '@sprawa/platform';
import { AGENTS, DEMO_PASSWORD, GROUPS, type DemoAgent } from './agents.js';
import type { GroupKey } from '../scripts/script.js';

export interface Hired extends DemoAgent {
  actor: AgentActor;
}
export interface Staff {
  agents: readonly Hired[];
  groupIds: ReadonlyMap<GroupKey, string>;
}

/** Writes agents, groups and memberships. One hash serves all: argon2 is slow on purpose, and the password is no secret. */
export async function hireAgents(tx: Tx, startedOn: Date): Promise<Staff> {
  await ensureRoles(tx);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const groupIds = new Map<GroupKey, string>();
  for (const group of GROUPS) groupIds.set(group.key, await ensureGroup(tx, group));
  const ids = new Map<string, string>();
  for (const agent of AGENTS) {
    const id = newId();
    ids.set(agent.email, id);
    await tx.query(
      `INSERT INTO agent (id, email, name, role_key, password_hash, language, supervisor_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        agent.email,
        agent.name,
        agent.role,
        passwordHash,
        agent.language,
        agent.supervisor ? ids.get(agent.supervisor) : null,
        startedOn,
      ],
    );
    for (const key of agent.groups) await addToGroup(tx, groupIds.get(key)!, id);
  }
  const agents: Hired[] = [];
  for (const agent of AGENTS)
    agents.push({ ...agent, actor: await actorOf(tx, agent, ids.get(agent.email)!) });
  return { agents, groupIds };
}

/** The agent as they would be after signing in: the doors ask nothing less of the demo than of anybody. */
async function actorOf(tx: Tx, agent: DemoAgent, agentId: string): Promise<AgentActor> {
  const principals = [
    `role:${agent.role}`,
    `agent:${agent.email}`,
    ...agent.groups.map((key) => `group:${key}`),
  ];
  const [row] = (await tx.query(
    `SELECT r.rights,
       coalesce((SELECT array_agg(m.group_id) FROM agent_group_member m WHERE m.agent_id = $1), '{}') AS group_ids,
       coalesce((SELECT array_agg(DISTINCT s.stream_id) FROM stream_member s WHERE s.principal = ANY ($3)), '{}') AS stream_ids,
       coalesce((SELECT array_agg(st.id) FROM state st WHERE st.visible_to && $3::text[]
         AND st.stream_id IN (SELECT s.stream_id FROM stream_member s WHERE s.principal = ANY ($3))), '{}') AS state_ids
     FROM role r WHERE r.key = $2`,
    [agentId, agent.role, principals],
  )) as [{ rights: Right[]; group_ids: string[]; stream_ids: string[]; state_ids: string[] }];
  return {
    kind: 'agent',
    agentId,
    name: agent.name,
    email: agent.email,
    language: agent.language,
    timeZone: 'UTC',
    roleKey: agent.role,
    rights: new Set<Right>([...row.rights, 'self']),
    principals,
    groupIds: row.group_ids,
    streamIds: row.stream_ids,
    visibleStateIds: row.state_ids,
  };
}
