import { Injectable } from '@nestjs/common';
import { Bus, Transactions, isId } from '@sprawa/platform';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { MessageDelivery } from '../../mail/message-delivery.js';
import { SEND_MAIL } from '../../mail/outgoing-mail.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import type { Answer } from '../answer.js';

/** Sends a message again that failed or came back; the very mail of the first time, Message-ID and all. */
@Injectable()
export class RetryMessage {
  constructor(
    private readonly transactions: Transactions,
    private readonly bus: Bus,
    private readonly delivery: MessageDelivery,
  ) {}

  async retry(actor: AgentActor, entryId: string): Promise<Answer> {
    const words = wordsOf(actor.language);
    if (!isId(entryId)) return refused('NOT_FOUND', words.notFound);
    return this.transactions.run(async (tx) => {
      const params = new SqlParams();
      const [row] = (await tx.query(
        `SELECT c.number, m.delivery_state FROM message m JOIN cases c ON c.id = m.case_id
         WHERE m.entry_id = ${params.add(entryId)} AND ${visibleTo(actor, 'c', params)} FOR UPDATE OF m`,
        params.values,
      )) as { number: string; delivery_state: string | null }[];
      if (!row) return refused('NOT_FOUND', words.notFound);
      if (row.delivery_state !== 'failed' && row.delivery_state !== 'bounced')
        return refused('NOTHING_TO_RETRY', words.nothingToRetry);
      const [revived] = (await tx.query(
        `UPDATE outbox SET state = 'pending', attempts = 0, next_attempt_at = now(), last_error = NULL
         WHERE topic = $1 AND payload ->> 'entryId' = $2 AND state <> 'pending' RETURNING id`,
        [SEND_MAIL, entryId],
      )) as [unknown[], number];
      if (revived.length === 0) return refused('NOTHING_TO_RETRY', words.nothingToRetry);
      await this.delivery.record(tx, entryId, 'queued', null);
      await this.bus.tell(tx, 'outbox', SEND_MAIL);
      return { kind: 'done', number: row.number, entryId };
    });
  }
}
