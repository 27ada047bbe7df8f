import { newId, type Tx } from '@sprawa/platform';

/** Test mails somebody may send themselves within an hour. */
export const TEST_MAILS = 10;
const HOUR = 60 * 60_000;

/**
 * Books one test mail, over all processes: whoever sends two at once waits for themselves.
 * @returns false when there were too many, and then nothing is booked
 */
export async function takeTestMail(tx: Tx, agentId: string, now: Date): Promise<boolean> {
  await tx.query(`SELECT pg_advisory_xact_lock(7326513, hashtext($1))`, [agentId]);
  await tx.query(`DELETE FROM draft_test_mail WHERE agent_id = $1 AND at <= $2`, [
    agentId,
    new Date(now.getTime() - HOUR),
  ]);
  const rows = (await tx.query(
    `INSERT INTO draft_test_mail (id, agent_id, at)
     SELECT $4, $1, $2 WHERE (SELECT count(*) FROM draft_test_mail WHERE agent_id = $1) < $3 RETURNING agent_id`,
    [agentId, now, TEST_MAILS, newId()],
  )) as unknown[];
  return rows.length > 0;
}
