import type { Tx } from '@sprawa/platform';
import type { Address } from './reading/addresses.js';

/** Of one case; whoever needs more writes to a list. */
export const MAX_PARTICIPANTS = 20;

/**
 * Whom a customer's mail was copied to gets copies of the case from now on, and may write to it: unverified, for
 * nobody has said who they are. The case's own contact is not among them.
 */
export async function addParticipants(tx: Tx, caseId: string, copied: readonly Address[]): Promise<void> {
  if (copied.length === 0) return;
  await tx.query(
    `INSERT INTO case_participant (case_id, email, name, verified)
     SELECT $1, given.email, given.name, false
     FROM unnest($2::citext[], $3::text[]) WITH ORDINALITY AS given (email, name, position)
     WHERE NOT EXISTS (SELECT FROM cases c JOIN contact_email e ON e.contact_id = c.contact_id WHERE c.id = $1 AND e.email = given.email)
       AND NOT EXISTS (SELECT FROM case_participant p WHERE p.case_id = $1 AND p.email = given.email)
     ORDER BY given.position
     LIMIT greatest(0, $4 - (SELECT count(*) FROM case_participant WHERE case_id = $1))
     ON CONFLICT DO NOTHING`,
    [caseId, copied.map(({ email }) => email), copied.map(({ name }) => name), MAX_PARTICIPANTS],
  );
}
