import type { Tx } from '@sprawa/platform';
import type { CaseRow } from '../../persistence/case-row.js';

/** What a case got from another by their merge and did not have before: what undoing takes away again. */
export interface Given {
  participants: string[];
  followers: string[];
  /** Ids; taken on and off by the plans. */
  labels?: string[];
}

/**
 * Brings along whoever took part in the case that goes: its participants, and colleagues who follow it and may see the
 * other one. Of another contact's case nobody outside is brought along unless that was wished for (`withContact`); then
 * the contact takes part too, by the address they wrote from.
 */
export async function give(tx: Tx, from: CaseRow, into: CaseRow, withContact: boolean): Promise<Given> {
  const sameContact = from.contact_id === into.contact_id;
  const participants = (await tx.query(
    `INSERT INTO case_participant (case_id, email, name, verified)
     SELECT $2, p.email, p.name, p.verified FROM (
       SELECT email, name, verified FROM case_participant WHERE case_id = $1 AND $4
       UNION ALL
       (SELECT e.email, k.name, true FROM contact k JOIN contact_email e ON e.contact_id = k.id
        WHERE k.id = $5 AND $6 ORDER BY EXISTS (
          SELECT FROM message m WHERE m.case_id = $1 AND m.direction = 'in' AND m.from_address::citext = e.email) DESC, e.position LIMIT 1)
     ) p
     WHERE p.email NOT IN (SELECT email FROM contact_email WHERE contact_id = $3)
     ON CONFLICT (case_id, email) DO NOTHING RETURNING email::text AS email`,
    [
      from.id,
      into.id,
      into.contact_id,
      sameContact || withContact,
      from.contact_id,
      withContact && !sameContact,
    ],
  )) as { email: string }[];
  const followers = (await tx.query(
    `INSERT INTO case_follower (agent_id, case_id)
     SELECT f.agent_id, $2 FROM case_follower f JOIN agent a ON a.id = f.agent_id
     CROSS JOIN LATERAL (
       SELECT array['role:' || a.role_key, 'agent:' || lower(a.email::text)]
         || coalesce(array_agg('group:' || g.key) FILTER (WHERE g.key IS NOT NULL), '{}') AS principals
       FROM agent_group_member m JOIN agent_group g ON g.id = m.group_id WHERE m.agent_id = a.id) p
     JOIN state s ON s.id = $3 AND s.visible_to && p.principals
     WHERE f.case_id = $1 AND EXISTS (SELECT FROM stream_member w WHERE w.stream_id = s.stream_id AND w.principal = ANY (p.principals))
     ON CONFLICT DO NOTHING RETURNING agent_id`,
    [from.id, into.id, into.state_id],
  )) as { agent_id: string }[];
  return {
    participants: participants.map(({ email }) => email),
    followers: followers.map(({ agent_id }) => agent_id),
  };
}

export async function takeBackGiven(tx: Tx, caseId: string, given: Given): Promise<void> {
  await tx.query(`DELETE FROM case_participant WHERE case_id = $1 AND email = ANY ($2::citext[])`, [
    caseId,
    given.participants,
  ]);
  await tx.query(`DELETE FROM case_follower WHERE case_id = $1 AND agent_id = ANY ($2::uuid[])`, [
    caseId,
    given.followers,
  ]);
}
