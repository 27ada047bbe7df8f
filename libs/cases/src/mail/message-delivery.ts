import { Injectable } from '@nestjs/common';
import { Bus, type Tx } from '@sprawa/platform';
import type { CaseEvent } from '../events/case-event.js';

/** What became of a message on its way out; told with the message, live. */
@Injectable()
export class MessageDelivery {
  constructor(private readonly bus: Bus) {}

  /** A bounce stays a bounce, whatever is told afterwards. `detail` is the other server's answer, at most 1,000 characters. */
  async record(
    tx: Tx,
    entryId: string,
    state: 'queued' | 'sent' | 'failed' | 'bounced',
    detail: string | null,
  ): Promise<void> {
    const [rows] = (await tx.query(
      `UPDATE message m SET delivery_state = $2, delivery_detail = $3 FROM cases c
       WHERE m.entry_id = $1 AND c.id = m.case_id AND (m.delivery_state IS DISTINCT FROM 'bounced' OR $2 IN ('bounced', 'queued'))
       RETURNING c.number, c.version, c.contact_id, c.state_id`,
      [entryId, state, detail?.slice(0, 1000) ?? null],
    )) as [{ number: string; version: number; contact_id: string; state_id: string }[], number];
    const row = rows[0];
    if (!row) return;
    const event: CaseEvent = {
      number: row.number,
      version: row.version,
      contactId: row.contact_id,
      stateIds: [row.state_id],
      byAgent: null,
      what: ['delivery'],
      public: false,
    };
    await this.bus.tell(tx, 'case', event);
  }
}
