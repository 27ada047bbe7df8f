import { Injectable, OnModuleInit } from '@nestjs/common';
import { Bus, Clock, OutboxWorker, Transactions } from '@sprawa/platform';
import type { CaseEvent } from '../../events/case-event.js';
import { lockCase } from '../../persistence/case-row.js';
import { addParticipants } from '../../persistence/participants.js';
import { firstWords } from '../../text/rich-text.js';
import { RELEASE_MESSAGE } from './hold-message.js';

/** The end of a hold: the message is the customer's to see from now on. */
@Injectable()
export class ReleaseMessage implements OnModuleInit {
  constructor(
    private readonly worker: OutboxWorker,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.worker.register<{ entryId: string }>(RELEASE_MESSAGE, ({ payload }) =>
      this.release(payload.entryId),
    );
  }

  /** Does nothing to one that was released before or taken back. */
  async release(entryId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = await lockCase(tx, 'c.id = (SELECT case_id FROM held_message WHERE entry_id = $1)', [
        entryId,
      ]);
      if (!row) return;
      const [released] = (await tx.query(
        `DELETE FROM held_message h USING case_entry e WHERE h.entry_id = $1 AND e.id = h.entry_id
         RETURNING h.agent_id, h.cc, h.before ->> 'state_id' AS state_id, e.body, e.position`,
        [entryId],
      )) as [{ agent_id: string; cc: string[]; state_id: string; body: string; position: number }[], number];
      const [held] = released;
      if (!held) return;
      await tx.query(`UPDATE case_entry SET visibility = 'public' WHERE id = $1`, [entryId]);
      await tx.query(
        // Something the customer wrote meanwhile stays the last word of the list.
        `UPDATE cases c SET public_count = public_count + 1, last_public_at = greatest(last_public_at, $2),
           public_preview = CASE WHEN $3 = '' OR EXISTS (SELECT FROM case_entry e WHERE e.case_id = c.id AND e.visibility = 'public' AND e.position > $4)
             THEN public_preview ELSE $3 END
         WHERE id = $1`,
        [row.id, this.clock.now(), firstWords(held.body), held.position],
      );
      await addParticipants(tx, row.id, held.cc);
      const event: CaseEvent = {
        number: row.number,
        version: row.version,
        contactId: row.contact_id,
        stateIds: [...new Set([held.state_id, row.state_id])],
        byAgent: held.agent_id,
        what: ['message'],
        public: true,
      };
      await this.bus.tell(tx, 'case', event);
    });
  }
}
