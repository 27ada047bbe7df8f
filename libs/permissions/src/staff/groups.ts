import type { Group } from '@sprawa/contracts/agent';
import { inLanguage, type Language } from '@sprawa/identity';
import { newId, type Tx } from '@sprawa/platform';
import type { DataSource, EntityManager } from 'typeorm';

/** More groups than this no screen shows. */
const GROUP_LIMIT = 500;

/** Groups by name, with how many agents work in each; suspended ones are not counted. */
export async function allGroups(database: DataSource | EntityManager, language: Language): Promise<Group[]> {
  const rows = (await database.query(
    `SELECT g.id, g.key, g.name,
       (SELECT count(*)::int FROM agent_group_member m JOIN agent a ON a.id = m.agent_id
        WHERE m.group_id = g.id AND a.suspended_at IS NULL) AS members
     FROM agent_group g WHERE g.deleted_at IS NULL ORDER BY g.key LIMIT ${GROUP_LIMIT}`,
  )) as { id: string; key: string; name: Record<string, string>; members: number }[];
  return rows
    .map((row) => ({
      id: row.id,
      key: row.key,
      name: inLanguage(row.name, language),
      memberCount: row.members,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
}

/** Makes a group, or renames the one of that key, also one that was deleted. @returns its id */
export async function ensureGroup(
  tx: Tx,
  group: { key: string; name: { en: string } & Partial<Record<Language, string>> },
): Promise<string> {
  const [row] = (await tx.query(
    `INSERT INTO agent_group (id, key, name) VALUES ($1, $2, $3) ON CONFLICT (key) DO UPDATE SET name = excluded.name, deleted_at = NULL RETURNING id`,
    [newId(), group.key, JSON.stringify(group.name)],
  )) as [{ id: string }];
  return row.id;
}

export async function addToGroup(tx: Tx, groupId: string, agentId: string): Promise<void> {
  await tx.query(
    `INSERT INTO agent_group_member (group_id, agent_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
    [groupId, agentId],
  );
}
