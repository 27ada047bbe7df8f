import { SEND_MAIL } from '@sprawa/cases';
import type { Tx } from '@sprawa/platform';

/** Mails of the past were sent then: nothing of them may leave now, whatever mail server is set. */
export async function settleMail(tx: Tx): Promise<void> {
  await tx.query(
    `UPDATE outbox SET state = 'done', attempts = 1, done_at = now() WHERE topic = $1 AND state = 'pending'`,
    [SEND_MAIL],
  );
  await tx.query(`UPDATE message SET delivery_state = 'sent' WHERE delivery_state = 'queued'`);
}
