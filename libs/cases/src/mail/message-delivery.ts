import { Injectable } from '@nestjs/common';
import type { Tx } from '@sprawa/platform';
import type { CaseEvent } from '../events/case-event.js';

/** What became of a message on its way out; told with the message, live. */
@Injectable()
export class MessageDelivery {
  /** In one statement, so that it needs no transaction around it. A bounce stays a bounce, whatever is told afterwards. `detail` is the other server's answer, at most 1,000 characters. */
  async record(
    tx: Pick<Tx, 'query'>,
    entryId: string,
    state: 'queued' | 'sent' | 'failed' | 'bounced',
    detail: string | null,
  ): Promise<void> {
    const said = { byAgent: null, what: ['delivery'], public: false } satisfies Partial<CaseEvent>;
    await tx.query(
      `WITH told AS (
         UPDATE message m SET delivery_state = $2, delivery_detail = $3 FROM cases c
         WHERE m.entry_id = $1 AND c.id = m.case_id AND (m.delivery_state IS DISTINCT FROM 'bounced' OR $2 IN ('bounced', 'queued'))
         RETURNING ${ABOUT} AS about)
       SELECT pg_notify('sprawa', jsonb_build_object('topic', 'case', 'payload', $4::jsonb || about)::text) FROM told`,
      [entryId, state, detail?.slice(0, 1000) ?? null, JSON.stringify(said)],
    );
  }
}

/** What a CaseEvent says of the case `c` itself. */
const ABOUT = `jsonb_build_object('number', c.number::text, 'version', c.version, 'contactId', c.contact_id, 'stateIds', jsonb_build_array(c.state_id))`;
