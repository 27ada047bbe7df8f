import { Injectable } from '@nestjs/common';
import type { Into } from '@sprawa/platform';
import { DataSource } from 'typeorm';

const FOUND_LIMIT = 20;

/** Who may see a case: what `visibleTo` says of one agent, asked of all of them. */
const READERS = /* sql */ `
  SELECT a.id, a.name, a.suspended_at FROM cases c JOIN state s ON s.id = c.state_id, agent a JOIN role r ON r.key = a.role_key
  CROSS JOIN LATERAL (
    SELECT array['role:' || a.role_key, 'agent:' || lower(a.email::text)] || coalesce(array_agg('group:' || g.key), '{}') AS principals
    FROM agent_group_member m JOIN agent_group g ON g.id = m.group_id WHERE m.agent_id = a.id
  ) p
  WHERE c.id = $1 AND c.deleted_at IS NULL AND a.suspended_at IS NULL AND 'case.read' = ANY (r.rights)
    AND s.visible_to && p.principals
    AND EXISTS (SELECT FROM stream_member sm WHERE sm.stream_id = c.stream_id AND sm.principal = ANY (p.principals))`;

/** Colleagues who may see a case: nobody else can be mentioned on it or told of it (CS-6). */
@Injectable()
export class CaseReaders {
  constructor(private readonly source: DataSource) {}

  /** By part of a name; at most 20, by name. */
  async find(caseId: string, search: string): Promise<{ id: string; name: string }[]> {
    const like = `%${search
      .trim()
      .slice(0, 100)
      .replace(/[\\%_]/g, '\\$&')}%`;
    return this.source.query(
      `${READERS} AND fold(a.name) LIKE fold($2) ORDER BY fold(a.name), a.id LIMIT ${FOUND_LIMIT}`,
      [caseId, like],
    );
  }

  /** Those of the given who may see it now. */
  async among(tx: Into, caseId: string, agentIds: readonly string[]): Promise<Set<string>> {
    if (agentIds.length === 0) return new Set();
    const rows = (await tx.query(`${READERS} AND a.id = ANY ($2::uuid[])`, [caseId, agentIds])) as {
      id: string;
    }[];
    return new Set(rows.map(({ id }) => id));
  }
}
