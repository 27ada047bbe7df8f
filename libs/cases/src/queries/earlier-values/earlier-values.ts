import type { HotReads, Tx } from '@sprawa/platform';
import type { EarlierValue } from '@sprawa/workflow';

/** What one case may bring along: more moves than that are not made by hand. */
const LIMIT = 200;

/** Values of a case that fitted no field of a stream it went to (WF-11), the latest first; the case was authorised by whoever asks. */
export async function earlierValues(
  reads: Pick<Tx, 'query'> | HotReads,
  caseId: string,
): Promise<EarlierValue[]> {
  return (await reads.query(
    `SELECT id, field, value FROM case_earlier_value WHERE case_id = $1 ORDER BY put_aside_at DESC, id LIMIT ${LIMIT}`,
    [caseId],
  )) as EarlierValue[];
}
