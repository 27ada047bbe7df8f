import { Injectable } from '@nestjs/common';
import { Outbox, type Into } from '@sprawa/platform';
import type { PlanToApply } from '../perform-action/apply-plan.js';
import type { Written } from '../perform-action/written.js';

/** How long, and what comes back into the composer. */
export interface Hold {
  until: Date;
  draft: { html: string; input: object };
}

/** The outbox's topic of the end of a hold. */
export const RELEASE_MESSAGE = 'release-message';

/** Keeps what taking a message back will need; nobody but staff sees the message until it is released. */
@Injectable()
export class HoldMessage {
  constructor(private readonly outbox: Outbox) {}

  /** To be called while the case's row is still as it was. */
  async begin(
    tx: Into,
    { row, plan, author }: PlanToApply,
    hold: Hold,
    written: Written,
    version: number,
  ): Promise<void> {
    if (author.kind !== 'agent' || !written.messageId) return;
    const entryId = written.messageId;
    await tx.query(
      `INSERT INTO held_message (entry_id, case_id, agent_id, version, cc, draft, before)
       SELECT $1, c.id, $3, $4, $5, $6, to_jsonb(c) FROM cases c WHERE c.id = $2`,
      [
        entryId,
        row.id,
        author.agentId,
        version,
        written.cc,
        JSON.stringify({ action_key: plan.actionKey, ...hold.draft }),
      ],
    );
    const release = await this.outbox.add(tx, RELEASE_MESSAGE, { entryId }, { notBefore: hold.until });
    await this.holdMails(tx, written, [release]);
  }

  async holdMails(tx: Into, written: Written, outboxIds: readonly string[]): Promise<void> {
    await tx.query(`UPDATE held_message SET outbox_ids = outbox_ids || $2::uuid[] WHERE entry_id = $1`, [
      written.messageId,
      outboxIds,
    ]);
  }
}
