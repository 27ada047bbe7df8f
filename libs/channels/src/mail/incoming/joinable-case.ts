import type { Tx } from '@sprawa/platform';
import type { CandidateCases } from './reading/candidate-cases.js';

export interface JoinableCase {
  /** The case itself, or the one it was merged into. */
  caseId: string;
  /** The sender could write to the merged case, but not to the one it is part of now: their words are for colleagues. */
  internal: boolean;
}

/**
 * The first of the candidates that is there and to which this sender may write: as its contact, or as somebody
 * who was given copies. A signed address or a known Message-ID alone opens nothing, for both can be passed on (IN-4).
 * What was written to a merged case is taken to where it is found now (CS-28).
 * @param sender the From address; never what Reply-To says
 */
export async function joinableCase(
  tx: Tx,
  candidates: CandidateCases,
  sender: string,
): Promise<JoinableCase | null> {
  const numbers = await byNumber(tx, candidates.signed, sender);
  if (numbers) return numbers;
  const answered = await byMessageId(tx, candidates.messageIds, sender);
  return answered ?? byNumber(tx, candidates.told, sender);
}

/** Whether the sender, $2, may write to this case. */
const mayWrite = (c: string) => `(
  EXISTS (SELECT FROM contact_email e WHERE e.contact_id = ${c}.contact_id AND e.email = $2)
  OR EXISTS (SELECT FROM customer u WHERE u.contact_id = ${c}.contact_id AND u.email = $2)
  OR EXISTS (SELECT FROM case_participant p WHERE p.case_id = ${c}.id AND p.email = $2))`;

/** `c` is the case that was written to, `s` the one that stands for it. */
const FOUND = `SELECT s.id AS "caseId", NOT ${mayWrite('s')} AS internal`;
const STANDING = 'JOIN cases s ON s.id = coalesce(c.merged_into, c.id) AND s.deleted_at IS NULL';
const WRITABLE = `(${mayWrite('c')} OR c.merged_into IS NOT NULL AND ${mayWrite('s')})`;

async function byNumber(tx: Tx, numbers: readonly string[], sender: string): Promise<JoinableCase | null> {
  if (numbers.length === 0) return null;
  const [row] = (await tx.query(
    `${FOUND} FROM cases c ${STANDING} WHERE c.number = ANY($1::bigint[]) AND ${WRITABLE}
     ORDER BY array_position($1::bigint[], c.number) LIMIT 1`,
    [numbers, sender],
  )) as JoinableCase[];
  return row ?? null;
}

async function byMessageId(tx: Tx, ids: readonly string[], sender: string): Promise<JoinableCase | null> {
  if (ids.length === 0) return null;
  const [row] = (await tx.query(
    `${FOUND} FROM message m JOIN cases c ON c.id = m.case_id ${STANDING} WHERE m.message_id = ANY($1::text[]) AND ${WRITABLE}
     ORDER BY array_position($1::text[], m.message_id), c.number DESC LIMIT 1`,
    [ids, sender],
  )) as JoinableCase[];
  return row ?? null;
}
