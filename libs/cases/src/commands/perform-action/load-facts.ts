import type { Tx } from '@sprawa/platform';
import {
  countsReplies,
  decides,
  type Action,
  type CaseFacts,
  type Performer,
  type Staff,
} from '@sprawa/workflow';
import type { CaseRow } from '../../persistence/case-row.js';
import { loadSeal } from '../../persistence/proposal-seal.js';
import type { Stream } from '../../streams/stream.js';

/** What of a case's row the engine decides by. */
export type FactRow = Pick<
  CaseRow,
  | 'id'
  | 'contact_id'
  | 'state_id'
  | 'owner_id'
  | 'group_id'
  | 'previous_owner_id'
  | 'proposal_id'
  | 'version'
  | 'callback_at'
  | 'closed_at'
> &
  Partial<Pick<CaseRow, 'fields'>>;

/** Of whom and by what a case is to be acted on: what only some actions ask about is loaded for those alone. */
export interface FactsFor {
  actions: readonly Action[];
  performer: Performer;
  /** The performer was warned that an action back to where cases begin empties the form. */
  emptiesForm?: boolean;
  /** Only what decides which buttons there are. */
  forButtons?: boolean;
}

/** A locked case as the engine wants it. */
export async function loadFacts(
  tx: Tx,
  row: FactRow,
  stream: Stream,
  { actions, performer, emptiesForm = false, forButtons = false }: FactsFor = {
    actions: [],
    performer: { kind: 'system' },
  },
): Promise<CaseFacts> {
  const agentId = performer.kind === 'agent' ? performer.agentId : null;
  return {
    ...(actions.some(decides) && { seal: await loadSeal(tx, row) }),
    ...(agentId &&
      actions.some((action) => countsReplies(action, performer)) && {
        acceptedReplies: await loadAcceptedReplies(tx, agentId, stream.id),
      }),
    ...(!forButtons &&
      actions.some((action) => action.writes === 'proposal' || action.approval) && {
        earlierRound: await loadEarlierRound(tx, row.id),
      }),
    stateKey: stream.stateById(row.state_id).key,
    ownerId: row.owner_id,
    groupId: row.group_id,
    previousOwnerId: row.previous_owner_id,
    proposal: row.proposal_id ? await loadProposal(tx, row.proposal_id) : null,
    ...(emptiesForm && row.fields && { form: row.fields }),
    version: row.version,
    callbackAt: row.callback_at?.toISOString() ?? null,
    closedAt: row.closed_at?.toISOString() ?? null,
  };
}

async function loadProposal(tx: Tx, entryId: string): Promise<CaseFacts['proposal']> {
  const [entry] = (await tx.query(
    `SELECT e.id, e.agent_id, e.html, e.action_key, e.data -> 'cc' AS cc, e.data -> 'bcc' AS bcc,
       (SELECT w.approver_id FROM waiting_proposal w WHERE w.case_id = e.case_id) AS approver_id,
       coalesce((SELECT array_agg(a.file_id::text ORDER BY a.position) FROM attachment a WHERE a.entry_id = e.id), '{}') AS file_ids
     FROM case_entry e WHERE e.id = $1`,
    [entryId],
  )) as {
    id: string;
    agent_id: string;
    html: string;
    action_key: string | null;
    approver_id: string | null;
    cc: string[] | null;
    bcc: string[] | null;
    file_ids: string[];
  }[];
  return entry
    ? {
        entryId: entry.id,
        authorId: entry.agent_id,
        html: entry.html,
        cc: entry.cc ?? [],
        bcc: entry.bcc ?? [],
        fileIds: entry.file_ids,
        actionKey: entry.action_key,
        approverId: entry.approver_id,
      }
    : null;
}

async function loadAcceptedReplies(
  tx: Tx,
  agentId: string,
  streamId: string,
): Promise<NonNullable<CaseFacts['acceptedReplies']>> {
  const [row] = (await tx.query(
    `SELECT accepted, unedited FROM accepted_reply WHERE agent_id = $1 AND stream_id = $2`,
    [agentId, streamId],
  )) as NonNullable<CaseFacts['acceptedReplies']>[];
  return row ?? { accepted: 0, unedited: 0 };
}

/** Rounds go on until one is accepted; after that the next proposal is about something new. */
export async function loadEarlierRound(tx: Tx, caseId: string): Promise<CaseFacts['earlierRound']> {
  const [row] = (await tx.query(
    `SELECT id AS "entryId", coalesce((data ->> 'round')::int, 1) AS round, data ->> 'status' AS status
     FROM case_entry WHERE case_id = $1 AND kind = 'proposal' ORDER BY position DESC LIMIT 1`,
    [caseId],
  )) as { entryId: string; round: number; status: string }[];
  return row && !row.status.startsWith('accepted') ? { entryId: row.entryId, round: row.round } : null;
}

/** Who may decide on what waits in the case's state: all but its author, and nobody who is suspended. */
export async function loadApprovers(
  tx: Pick<Tx, 'query'>,
  stateId: string,
  authorId: string | null,
): Promise<{ id: string; name: string }[]> {
  return (await tx.query(
    `SELECT a.id, a.name FROM agent a
     JOIN LATERAL (SELECT ARRAY['role:' || a.role_key, 'agent:' || lower(a.email::text)] || ARRAY(
       SELECT 'group:' || g.key FROM agent_group_member m JOIN agent_group g ON g.id = m.group_id WHERE m.agent_id = a.id) AS held) p ON true
     JOIN state st ON st.id = $1
     WHERE a.suspended_at IS NULL AND a.id IS DISTINCT FROM $2 AND st.decided_by && p.held AND st.visible_to && p.held
       AND EXISTS (SELECT FROM stream_member s WHERE s.stream_id = st.stream_id AND s.principal = ANY (p.held))
     ORDER BY a.name, a.id LIMIT 200`,
    [stateId, authorId],
  )) as { id: string; name: string }[];
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
  if (!needs.everybody && (!rule || rule.to === 'performer' || rule.to === 'nobody')) return { ...NOBODY };
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
