import type { Agent } from '@sprawa/contracts/agent';
import { toAgent, type AgentRow } from '@sprawa/identity';
import type { DataSource, EntityManager } from 'typeorm';

/** Agents by id in one statement, suspended ones too; ids of nobody are missing from the map. */
export async function loadAgents(
  database: DataSource | EntityManager,
  ids: readonly string[],
): Promise<Map<string, Agent>> {
  if (ids.length === 0) return new Map();
  const rows = (await database.query(`SELECT id, name, suspended_at FROM agent WHERE id = ANY ($1::uuid[])`, [
    [...new Set(ids)],
  ])) as AgentRow[];
  return new Map(rows.map((row) => [row.id, toAgent(row)]));
}
