import type { Tx } from '@sprawa/platform';
import type { Action, CaseFacts, Staff } from '@sprawa/workflow';
import type { CaseRow } from '../../persistence/case-row.js';
import type { Stream } from '../../streams/stream.js';

/** What of a case's row the engine decides by. */
export type FactRow = Pick<
  CaseRow,
  | 'state_id'
  | 'owner_id'
  | 'group_id'
  | 'previous_owner_id'
  | 'proposal_id'
  | 'version'
  | 'callback_at'
  | 'closed_at'
>;

/** A locked case as the engine wants it. */
export async function loadFacts(tx: Tx, row: FactRow, stream: Stream): Promise<CaseFacts> {
  return {
    stateKey: stream.stateById(row.state_id).key,
    ownerId: row.owner_id,
    groupId: row.group_id,
    previousOwnerId: row.previous_owner_id,
    proposal: row.proposal_id ? await loadProposal(tx, row.proposal_id) : null,
    version: row.version,
    callbackAt: row.callback_at?.toISOString() ?? null,
    closedAt: row.closed_at?.toISOString() ?? null,
  };
}

async function loadProposal(tx: Tx, entryId: string): Promise<CaseFacts['proposal']> {
  const [entry] = (await tx.query(
    `SELECT e.id, e.agent_id, e.html, e.data -> 'cc' AS cc,
       coalesce((SELECT array_agg(a.file_id::text ORDER BY a.position) FROM attachment a WHERE a.entry_id = e.id), '{}') AS file_ids
     FROM case_entry e WHERE e.id = $1`,
    [entryId],
  )) as { id: string; agent_id: string; html: string; cc: string[] | null; file_ids: string[] }[];
  return entry
    ? {
        entryId: entry.id,
        authorId: entry.agent_id,
        html: entry.html,
        cc: entry.cc ?? [],
        fileIds: entry.file_ids,
      }
    : null;
}

const NOBODY: Staff = { groups: {}, agents: {}, assignable: new Set(), assignableGroups: new Set() };

/**
 * People an action may choose from: only what its assignment rule or its user fields ask for is loaded.
 * Assignable are those who work in the stream and are not suspended.
 */
export async function loadStaff(
  tx: Tx,
  stream: Stream,
  needs: { rule?: Action['assign']; everybody: boolean },
): Promise<Staff> {
  const { rule } = needs;
  if (!needs.everybody && (!rule || rule.to === 'performer' || rule.to === 'nobody')) return NOBODY;
  const agents = (await tx.query(
    `SELECT DISTINCT a.id, a.email::text AS email FROM agent a
     LEFT JOIN agent_group_member m ON m.agent_id = a.id LEFT JOIN agent_group g ON g.id = m.group_id
     JOIN stream_member s ON s.stream_id = $1 AND s.principal IN ('role:' || a.role_key, 'agent:' || a.email, 'group:' || g.key)
     WHERE a.suspended_at IS NULL`,
    [stream.id],
  )) as { id: string; email: string }[];
  const groups = (await tx.query(
    `SELECT g.id, g.key FROM agent_group g JOIN stream_member s ON s.stream_id = $1 AND s.principal = 'group:' || g.key`,
    [stream.id],
  )) as { id: string; key: string }[];
  const named = rule && 'group' in rule ? rule.group : null;
  return {
    groups: named ? await loadGroup(tx, named) : {},
    agents: Object.fromEntries(agents.map((agent) => [agent.email, agent.id])),
    assignable: new Set(agents.map((agent) => agent.id)),
    assignableGroups: new Set(groups.map((group) => group.id)),
  };
}

/** Two at once must not give the next case in turn to the same colleague: the group's rows are locked in order. */
async function loadGroup(tx: Tx, key: string): Promise<Staff['groups']> {
  const members = (await tx.query(
    `SELECT m.group_id, m.agent_id, m.last_assigned_at FROM agent_group_member m
     JOIN agent_group g ON g.id = m.group_id JOIN agent a ON a.id = m.agent_id
     WHERE g.key = $1 AND a.suspended_at IS NULL ORDER BY m.agent_id FOR UPDATE OF m`,
    [key],
  )) as { group_id: string; agent_id: string; last_assigned_at: Date | null }[];
  const [group] = (await tx.query(`SELECT id FROM agent_group WHERE key = $1`, [key])) as { id: string }[];
  if (!group) return {};
  const open = (await tx.query(
    `SELECT owner_id, sum(n)::int AS n FROM case_count JOIN state s ON s.id = state_id AND s.open WHERE owner_id = ANY($1) GROUP BY owner_id`,
    [members.map((member) => member.agent_id)],
  )) as { owner_id: string; n: number }[];
  const counts = new Map(open.map((row) => [row.owner_id, row.n]));
  return {
    [key]: {
      groupId: group.id,
      members: members.map((member) => ({
        agentId: member.agent_id,
        openCases: counts.get(member.agent_id) ?? 0,
        lastAssignedAt: member.last_assigned_at?.toISOString() ?? null,
      })),
    },
  };
}
