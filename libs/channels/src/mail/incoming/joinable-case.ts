import type { Tx } from '@sprawa/platform';
import type { CandidateCases } from './reading/candidate-cases.js';

/**
 * The first of the candidates that is there and to which this sender may write: as its contact, or as somebody
 * who was given copies. A signed address or a known Message-ID alone opens nothing, for both can be passed on (IN-4).
 * @param sender the From address; never what Reply-To says
 */
export async function joinableCase(
  tx: Tx,
  candidates: CandidateCases,
  sender: string,
): Promise<string | null> {
  const numbers = await byNumber(tx, candidates.signed, sender);
  if (numbers) return numbers;
  const answered = await byMessageId(tx, candidates.messageIds, sender);
  return answered ?? byNumber(tx, candidates.told, sender);
}

/** Of the case `c`, with the sender as $2. */
const MAY_WRITE = `c.deleted_at IS NULL AND (
  EXISTS (SELECT FROM contact_email e WHERE e.contact_id = c.contact_id AND e.email = $2)
  OR EXISTS (SELECT FROM customer u WHERE u.contact_id = c.contact_id AND u.email = $2)
  OR EXISTS (SELECT FROM case_participant p WHERE p.case_id = c.id AND p.email = $2))`;

async function byNumber(tx: Tx, numbers: readonly string[], sender: string): Promise<string | null> {
  if (numbers.length === 0) return null;
  const [row] = (await tx.query(
    `SELECT c.id FROM cases c WHERE c.number = ANY($1::bigint[]) AND ${MAY_WRITE} ORDER BY array_position($1::bigint[], c.number) LIMIT 1`,
    [numbers, sender],
  )) as { id: string }[];
  return row?.id ?? null;
}

async function byMessageId(tx: Tx, ids: readonly string[], sender: string): Promise<string | null> {
  if (ids.length === 0) return null;
  const [row] = (await tx.query(
    `SELECT c.id FROM message m JOIN cases c ON c.id = m.case_id WHERE m.message_id = ANY($1::text[]) AND ${MAY_WRITE}
     ORDER BY array_position($1::text[], m.message_id), c.number DESC LIMIT 1`,
    [ids, sender],
  )) as { id: string }[];
  return row?.id ?? null;
}
