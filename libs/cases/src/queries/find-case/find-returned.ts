import type { Tx } from '@sprawa/platform';

/**
 * The latest proposal of a case, where it is this agent's, was returned or fell, and nobody has written to the customer
 * since: a next round goes on from it (CS-3). @returns its entry
 */
export async function findReturned(
  source: Pick<Tx, 'query'>,
  caseId: string,
  agentId: string,
): Promise<string | null> {
  const [latest] = (await source.query(
    `SELECT e.id, e.agent_id, e.data ->> 'status' AS status, EXISTS (
       SELECT FROM case_entry l JOIN message m ON m.entry_id = l.id
       WHERE l.case_id = e.case_id AND l.position > e.position AND l.agent_id IS NOT NULL AND m.direction = 'out') AS answered
     FROM case_entry e WHERE e.case_id = $1 AND e.kind = 'proposal' ORDER BY e.position DESC LIMIT 1`,
    [caseId],
  )) as { id: string; agent_id: string; status: string; answered: boolean }[];
  if (!latest || latest.agent_id !== agentId || latest.answered) return null;
  return latest.status === 'rejected' || latest.status === 'voided' ? latest.id : null;
}
