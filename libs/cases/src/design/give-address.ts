import { Injectable } from '@nestjs/common';
import { InputChecks } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { CodedError, Settings, type Tx } from '@sprawa/platform';
import { PUBLISHING } from '../streams/publish-stream.js';
import { Streams } from '../streams/streams.js';
import { senderUntilThen } from './sender-until-then.js';
import { designWords } from './words.js';
import { WorkflowDrafts } from './workflow-drafts.js';
import { WorkflowVersions } from './workflow-versions.js';
import { WriteFromApp } from './write-from-app.js';

interface Addressed {
  mailboxes?: string | string[];
  sender: { name: string; address: string };
}

/**
 * Gives a stream a mailbox (IN-1, AD-8). Streams that had nothing to send from so far, this one and others, send from it:
 * whoever has one mailbox for all has to say so once.
 */
@Injectable()
export class GiveAddress {
  constructor(
    private readonly versions: WorkflowVersions,
    private readonly drafts: WorkflowDrafts,
    private readonly writing: WriteFromApp,
    private readonly streams: Streams,
    private readonly settings: Settings,
  ) {}

  /**
   * Nothing is published when the stream has the address already. Call `told` after the transaction.
   * @throws CodedError NOT_FOUND; InputError when the address is another stream's
   */
  async give(tx: Tx, actor: AgentActor, stream: string, address: string): Promise<void> {
    await tx.query(PUBLISHING);
    const found = await this.versions.find(stream, null, tx);
    if (!found) throw new CodedError('NOT_FOUND', designWords(actor.language, 'noStream'));
    await this.assertFree(tx, actor, stream, address);
    const none = senderUntilThen(this.settings.PUBLIC_URL);
    const document = found.document as Addressed;
    const mailboxes = [document.mailboxes ?? []].flat();
    if (!mailboxes.some((each) => each.toLowerCase() === address))
      await this.writing.write(tx, actor, {
        ...{ key: stream, published: found.published },
        document: { ...withSender(document, none, address), mailboxes: [...mailboxes, address] },
      });
    const others = (await tx.query(
      `SELECT key FROM stream WHERE lower(sender_address::text) = $1 AND key <> $2 ORDER BY key`,
      [none, stream],
    )) as { key: string }[];
    for (const { key } of others) {
      const { document, published } = (await this.versions.find(key, null, tx))!;
      await this.writing.write(tx, actor, {
        ...{ key, published },
        document: withSender(document as Addressed, none, address),
      });
    }
    await this.drafts.follow(tx, actor, (document, key) =>
      inDraft(document, { none, address, receives: key === stream }),
    );
  }

  /** Streams are read anew by this process; the others were told. */
  told(): void {
    this.streams.forget();
  }

  private async assertFree(tx: Tx, actor: AgentActor, stream: string, address: string): Promise<void> {
    const [taken] = (await tx.query(
      `SELECT s.key FROM mailbox m JOIN stream s ON s.id = m.stream_id WHERE m.address = $1::citext AND s.key <> $2`,
      [address, stream],
    )) as { key: string }[];
    if (!taken) return;
    const checks = new InputChecks(actor.language);
    checks.say('input.address', designWords(actor.language, 'taken', { name: address, stream: taken.key }));
    checks.done();
  }
}

const withSender = (document: Addressed, none: string, address: string): Addressed =>
  document.sender.address.toLowerCase() === none
    ? { ...document, sender: { ...document.sender, address } }
    : document;

/** A draft may say anything at these places, or nothing. */
function inDraft(
  document: Record<string, unknown>,
  { none, address, receives }: { none: string; address: string; receives: boolean },
): Record<string, unknown> {
  const sender = document.sender as Record<string, unknown> | null | undefined;
  const mailboxes = [document.mailboxes ?? []].flat();
  const sends = typeof sender?.address === 'string' && sender.address.toLowerCase() === none;
  const lacks =
    receives && !mailboxes.some((each) => typeof each === 'string' && each.toLowerCase() === address);
  if (!sends && !lacks) return document;
  return {
    ...document,
    ...(sends && { sender: { ...sender, address } }),
    ...(lacks && { mailboxes: [...(mailboxes as unknown[]), address] }),
  };
}
