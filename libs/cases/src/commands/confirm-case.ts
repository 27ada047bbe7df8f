import { Injectable } from '@nestjs/common';
import { Clock, Outbox, Settings, type Tx } from '@sprawa/platform';
import { composeConfirmation } from '../mail/compose-confirmation.js';
import { SEND_MAIL } from '../mail/outgoing-mail.js';
import { ReplyAddress } from '../mail/reply-address.js';
import type { CaseRow } from '../persistence/case-row.js';
import type { Stream } from '../streams/stream.js';

/** Confirms a case to its customer, once, whoever asks for it again (IN-6). */
@Injectable()
export class ConfirmCase {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly replyAddress: ReplyAddress,
    private readonly settings: Settings,
  ) {}

  async confirm(tx: Tx, row: CaseRow, stream: Stream): Promise<void> {
    const [marked] = (await tx.query(
      `UPDATE cases SET confirmed_at = $2 WHERE id = $1 AND confirmed_at IS NULL RETURNING id`,
      [row.id, this.clock.now()],
    )) as [unknown[], number];
    if (marked.length > 0) await this.mail(tx, row, stream);
  }

  /** Of a case that was marked as confirmed when it was made. */
  async mail(tx: Tx, row: CaseRow, stream: Stream): Promise<void> {
    const { definition } = stream;
    const mail = await composeConfirmation(tx, {
      caseId: row.id,
      number: row.number,
      contactId: row.contact_id,
      stream,
      stateKey: stream.stateById(row.state_id).key,
      replyTo: this.replyAddress.of(row.number, definition.mailboxes[0] ?? definition.sender.address),
      publicUrl: this.settings.PUBLIC_URL,
      now: this.clock.now(),
      timeZone: this.settings.TIME_ZONE,
    });
    if (mail) await this.outbox.add(tx, SEND_MAIL, mail);
  }
}
