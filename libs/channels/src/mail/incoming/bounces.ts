import { Injectable } from '@nestjs/common';
import { CaseIntake, MessageDelivery } from '@sprawa/cases';
import { catalogue, isLanguage } from '@sprawa/identity';
import type { Tx } from '@sprawa/platform';
import { insertFiles } from '../../files/file-rows.js';
import { automaticMailRule } from './automatic-mail-rule.js';
import type { InboundMail, Outcome } from './ledger/kept-mail.js';
import type { CandidateCases } from './reading/candidate-cases.js';
import { inOneLine, isFailure, readDeliveryReport } from './reading/delivery-report.js';
import type { ReadMail } from './reading/keep-files.js';
import { textToHtml } from './reading/text-and-html.js';

const words = catalogue({
  en: { undelivered: 'A message could not be delivered. The mail server says:' },
  pl: { undelivered: 'Wiadomości nie udało się doręczyć. Odpowiedź serwera poczty:' },
  uk: { undelivered: 'Повідомлення не вдалося доставити. Відповідь поштового сервера:' },
  ru: { undelivered: 'Сообщение не удалось доставить. Ответ почтового сервера:' },
});

/** Tells of mails of ours that came back: on the message itself, and as an internal entry of its case (IN-5). */
@Injectable()
export class Bounces {
  constructor(
    private readonly intake: CaseIntake,
    private readonly delivery: MessageDelivery,
  ) {}

  /** A bounce that is about nothing we know stays in the ledger, readable, and becomes no case. */
  async take(
    tx: Tx,
    mail: InboundMail,
    read: ReadMail,
    candidates: CandidateCases,
    language: string,
  ): Promise<Outcome> {
    const report = readDeliveryReport({
      deliveryStatus: read.deliveryStatus,
      returned: read.returned,
      body: read.text,
    });
    const ids = [report.originalMessageId, ...candidates.messageIds].filter((id) => id !== null);
    const about = (await this.byMessageId(tx, ids)) ?? (await this.lastSentOf(tx, candidates.signed));
    if (!about) return { state: 'dropped', dropReason: 'report-about-nothing', caseId: null, entryId: null };
    // Delays and receipts concern nobody yet; a server that says nothing readable has most likely given up.
    if (report.recipients.length > 0 && !isFailure(report))
      return { state: 'done', caseId: about.caseId, entryId: null };
    const said = inOneLine(report) || read.text.trim().slice(0, 500);
    if (about.entryId) await this.delivery.record(tx, about.entryId, 'bounced', said);
    // What became of our message stands on it all the same.
    if ((await automaticMailRule(tx, { caseId: about.caseId })) === 'drop')
      return { state: 'dropped', dropReason: 'automatic', caseId: about.caseId, entryId: null };
    const text = `${words(isLanguage(language) ? language : 'en', 'undelivered')}\n\n${said}`;
    const [fileId] = await insertFiles(tx, [
      { sha256: mail.sha256, size: mail.size, name: 'bounce.eml', mediaType: 'message/rfc822' },
    ]);
    const { entryId } = await this.intake.appendInternal(tx, about.caseId, {
      html: textToHtml(text),
      text,
      files: [{ fileId: fileId!, contentId: null, inline: false }],
      mail: null,
    });
    return { state: 'done', caseId: about.caseId, entryId };
  }

  private async byMessageId(tx: Tx, ids: readonly string[]): Promise<Undelivered | null> {
    const [row] = (await tx.query(
      `SELECT m.entry_id AS "entryId", c.id AS "caseId" FROM message m JOIN cases o ON o.id = m.case_id ${STANDING}
       WHERE m.message_id = ANY($1::text[]) AND m.direction = 'out' AND c.deleted_at IS NULL ORDER BY array_position($1::text[], m.message_id) LIMIT 1`,
      [ids],
    )) as Undelivered[];
    return row ?? null;
  }

  /** A bounce goes to the address its mail came from, which is signed: the last mail of that case must be meant. */
  private async lastSentOf(tx: Tx, numbers: readonly string[]): Promise<Undelivered | null> {
    const [row] = (await tx.query(
      `SELECT c.id AS "caseId", (SELECT m.entry_id FROM message m JOIN case_entry e ON e.id = m.entry_id
         WHERE m.case_id = o.id AND m.direction = 'out' AND m.delivery_state IN ('queued', 'sent') ORDER BY e.position DESC LIMIT 1) AS "entryId"
       FROM cases o ${STANDING} WHERE o.number = ANY($1::bigint[]) AND c.deleted_at IS NULL LIMIT 1`,
      [numbers],
    )) as Undelivered[];
    return row ?? null;
  }
}

/** `o` is the case that sent the mail, `c` the one it is found as now. */
const STANDING = 'JOIN cases c ON c.id = coalesce(o.merged_into, o.id)';

interface Undelivered {
  caseId: string;
  /** Null when the case has sent nothing that could have come back. */
  entryId: string | null;
}
