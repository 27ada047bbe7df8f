import type { CaseIntake } from '@sprawa/cases';
import { catalogue, isLanguage } from '@sprawa/identity';
import { Writes, type Tx } from '@sprawa/platform';
import type { InboundMail } from './ledger/kept-mail.js';
import type { Mailbox } from './mailboxes.js';
import { textToHtml } from './reading/text-and-html.js';

/** A mail with the same Message-ID that is through already. */
export interface SameMessage {
  mailbox: string;
  caseId: string | null;
  /** Of its case, as people write it. */
  number: string | null;
  streamId: string | null;
}

/** Of one Message-ID; whoever writes to more of our mailboxes at once is not told of the rest. */
const MOST = 20;

const words = catalogue({
  en: { sibling: 'The same e-mail also came to another stream, as a case of its own there.' },
  pl: { sibling: 'Ta sama wiadomość przyszła też do innego strumienia; tam jest osobną sprawą.' },
  uk: { sibling: 'Цей самий лист надійшов також до іншого потоку; там це окрема справа.' },
  ru: { sibling: 'Это же письмо пришло и в другой поток; там это отдельное дело.' },
});

/**
 * Mails that brought the same Message-ID before, into this mailbox or another. Concurrent twins wait for each other
 * here, so that the second one sees what became of the first.
 */
export async function withSameMessageId(
  tx: Tx,
  mail: InboundMail,
  messageId: string,
): Promise<SameMessage[]> {
  const turn = new Writes(tx);
  await turn.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`message ${messageId}`]);
  return turn.sendAndAsk<SameMessage>(
    `SELECT i.mailbox::text AS mailbox, c.id AS "caseId", c.number::text AS number, c.stream_id AS "streamId"
     FROM inbound_mail i LEFT JOIN cases o ON o.id = i.case_id
     LEFT JOIN cases c ON c.id = coalesce(o.merged_into, o.id) AND c.deleted_at IS NULL
     WHERE i.message_id = $1 AND i.id <> $2 AND i.state IN ('done', 'dropped') ORDER BY i.received_at LIMIT ${MOST}`,
    [messageId, mail.id],
  );
}

/**
 * The same mail to two streams is two cases that know of each other: a note, for agents only, in each of them. Its words
 * name neither mailbox nor number, which are not for everybody who sees this case; it points to the other case, and only
 * who may see that one is told which it is.
 */
export async function noteSiblings(
  tx: Tx,
  intake: CaseIntake,
  opened: { caseId: string; mailbox: Mailbox },
  others: readonly SameMessage[],
): Promise<void> {
  const cases = new Map(others.flatMap((other) => (other.caseId ? [[other.caseId, other]] : [])));
  const language = isLanguage(opened.mailbox.language) ? opened.mailbox.language : 'en';
  const text = words(language, 'sibling');
  const note = (caseId: string, siblingCaseId: string) =>
    intake.appendInternal(tx, caseId, {
      ...{ html: textToHtml(text), text, files: [], mail: null },
      siblingCaseId,
    });
  for (const otherId of cases.keys()) {
    await note(opened.caseId, otherId);
    await note(otherId, opened.caseId);
  }
}
