import type { Into } from '@sprawa/platform';

/** Recipients are frozen with the message: what was shown before sending is what the timeline tells for ever. */
export async function rememberRecipients(
  tx: Into,
  entryId: string | null,
  mail:
    | {
        messageId: string;
        inReplyTo?: string;
        references: string[];
        to: object[];
        cc: object[];
        bcc?: object[];
      }
    | undefined,
): Promise<void> {
  if (!entryId) return;
  if (!mail) {
    await tx.query(
      `UPDATE message SET delivery_state = NULL, channel = 'portal' WHERE entry_id = $1 AND direction = 'out'`,
      [entryId],
    );
    return;
  }
  const addresses = (list: object[]) =>
    JSON.stringify(
      (list as { name?: string; address: string }[]).map(({ name, address }) => ({ name, email: address })),
    );
  await tx.query(
    `UPDATE message SET message_id = $2, in_reply_to = $3, reference_ids = $4, to_addresses = $5, cc_addresses = $6, bcc_addresses = $7 WHERE entry_id = $1`,
    [
      entryId,
      mail.messageId,
      mail.inReplyTo ?? null,
      mail.references,
      addresses(mail.to),
      addresses(mail.cc),
      addresses(mail.bcc ?? []),
    ],
  );
}
