import type { Tx } from '@sprawa/platform';
import type { Chance } from '../chance.js';

interface CaseRow {
  id: string;
  open: boolean;
  entry_count: number;
  contact_id: string;
}

/** Of open cases that an agent did not touch last, this share is still to be read; of closed ones hardly any. */
const UNREAD_OPEN = 0.38;
const UNREAD_CLOSED = 0.015;
const FOLLOWED = 0.04;

/** What each agent has read and follows, and what the demo customer has: all but the answers that wait for them. */
export async function keepReadMarks(
  tx: Tx,
  agentIds: readonly string[],
  customerId: string,
  chance: Chance,
): Promise<void> {
  const cases = (await tx.query(
    `SELECT id, open, entry_count, contact_id FROM cases ORDER BY number`,
  )) as CaseRow[];
  const read: [agent: string, id: string, position: number][] = [];
  const followed: [agent: string, id: string][] = [];
  for (const agentId of agentIds) {
    for (const row of cases) {
      if (!chance.happens(row.open ? UNREAD_OPEN : UNREAD_CLOSED))
        read.push([agentId, row.id, row.entry_count]);
      if (row.open && chance.happens(FOLLOWED)) followed.push([agentId, row.id]);
    }
  }
  await tx.query(
    `INSERT INTO case_read (agent_id, case_id, position) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[])
     ON CONFLICT (agent_id, case_id) DO UPDATE SET position = excluded.position`,
    [read.map(([agent]) => agent), read.map(([, id]) => id), read.map(([, , position]) => position)],
  );
  await tx.query(
    `INSERT INTO case_follower (agent_id, case_id) SELECT * FROM unnest($1::uuid[], $2::uuid[]) ON CONFLICT DO NOTHING`,
    [followed.map(([agent]) => agent), followed.map(([, id]) => id)],
  );
  await readByCustomer(tx, customerId);
}

/** Cases that wait for the customer keep their answers unread, as after mails not opened yet. */
async function readByCustomer(tx: Tx, customerId: string): Promise<void> {
  await tx.query(
    `INSERT INTO customer_read (customer_id, case_id, position)
     SELECT u.id, c.id, c.entry_count FROM customer u JOIN cases c ON c.contact_id = u.contact_id WHERE u.id = $1 AND NOT c.waiting`,
    [customerId],
  );
}
