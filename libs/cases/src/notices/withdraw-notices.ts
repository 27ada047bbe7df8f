import type { Bus, Tx } from '@sprawa/platform';
import type { NoticeEvent } from './notice.js';

/** A message that was taken back, and what came with it. */
export interface Withdrawn {
  caseId: string;
  entryId: string;
  /** Who wrote it, and takes it back. */
  byAgentId: string;
  /** Whose the case became with it; null when it went to nobody, or stayed with whom it was. */
  ownerId: string | null;
}

/**
 * Nobody goes on being told of what was taken back: that a case became theirs, or that something happened to one they
 * follow (CS-18). Whoever read it knows already, and keeps it. To be called while the message is still there.
 */
export async function withdrawNotices(tx: Tx, bus: Bus, withdrawn: Withdrawn): Promise<void> {
  const owner = await withdrawOneOfMany(tx, withdrawn);
  const told = await withdrawOfCase(tx, withdrawn);
  for (const agentId of new Set([...told, ...owner])) {
    const event: NoticeEvent = { agentId, id: null };
    await bus.tell(tx, 'notice', event);
  }
}

/** What tells of this case alone. @returns whom it told */
async function withdrawOfCase(tx: Tx, { caseId, entryId }: Withdrawn): Promise<string[]> {
  const [{ agents }] = (await tx.query(
    `WITH unread AS (
       SELECT id, coalesce((data ->> 'count')::int, 1) AS count FROM notice
       WHERE case_id = $1 AND read_at IS NULL AND kind IN ('assigned', 'followed') AND data ->> 'entryId' = $2
     ), gone AS (
       DELETE FROM notice n USING unread u WHERE n.id = u.id AND u.count = 1 RETURNING n.agent_id
     ), fewer AS (
       -- What else it stands for is left; it shows the message's words no longer, nor leads to it.
       UPDATE notice n SET data = n.data || jsonb_build_object('count', u.count - 1, 'text', '', 'entryId', NULL)
       FROM unread u WHERE n.id = u.id AND u.count > 1 RETURNING n.agent_id
     ) SELECT array(SELECT agent_id FROM gone UNION SELECT agent_id FROM fewer) AS agents`,
    [caseId, entryId],
  )) as [{ agents: string[] }];
  return agents;
}

/** Of several cases that were told as one (`Notices.tellAssigned`) it is one less. @returns whom it told */
async function withdrawOneOfMany(
  tx: Tx,
  { caseId, entryId, byAgentId, ownerId }: Withdrawn,
): Promise<string[]> {
  if (ownerId === null || ownerId === byAgentId) return [];
  const [many] = (await tx.query(
    `SELECT n.id, (n.data ->> 'count')::int AS count FROM notice n JOIN case_entry e ON e.id = $1
     WHERE n.agent_id = $2 AND n.kind = 'assigned' AND n.case_id IS NULL AND n.read_at IS NULL
       AND n.data ->> 'byAgentId' = $3 AND n.created_at >= e.created_at
       AND NOT EXISTS (SELECT FROM notice a WHERE a.case_id = $4 AND a.agent_id = $2 AND a.kind = 'assigned'
         AND a.data ->> 'entryId' = $1::text)
     ORDER BY n.created_at DESC LIMIT 1 FOR UPDATE OF n`,
    [entryId, ownerId, byAgentId, caseId],
  )) as { id: string; count: number }[];
  if (!many) return [];
  if (many.count === 1) await tx.query(`DELETE FROM notice WHERE id = $1`, [many.id]);
  else
    await tx.query(
      `UPDATE notice SET data = data || jsonb_build_object('count', $2::int - 1) WHERE id = $1`,
      [many.id, many.count],
    );
  return [ownerId];
}
