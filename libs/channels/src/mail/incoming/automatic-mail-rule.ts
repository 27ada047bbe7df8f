import type { Tx } from '@sprawa/platform';
import type { AutomaticMail } from '@sprawa/workflow';

/** What the stream of a case, or of a mailbox where there is no case yet, does with automatic mails (IN-5). */
export async function automaticMailRule(
  tx: Tx,
  about: { caseId: string } | { streamId: string },
): Promise<AutomaticMail> {
  const [row] = (await tx.query(
    'caseId' in about
      ? `SELECT s.definition ->> 'automaticMail' AS rule FROM cases c JOIN stream s ON s.id = c.stream_id WHERE c.id = $1`
      : `SELECT definition ->> 'automaticMail' AS rule FROM stream WHERE id = $1`,
    ['caseId' in about ? about.caseId : about.streamId],
  )) as { rule: AutomaticMail | null }[];
  return row?.rule ?? 'apart';
}
