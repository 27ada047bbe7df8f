import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { Bus, Clock, Transactions } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { survivorId } from '../persistence/survivor.js';
import { pageSize } from '../queries/cursor.js';
import type { NoticeData, NoticeEvent, NoticeKind } from './notice.js';

/** Counting ends here: whoever has more to read is told "99+". */
export const UNREAD_COUNTED = 100;
const PAGE = 20;
const LARGEST_PAGE = 50;

export interface NoticeRow {
  id: string;
  kind: NoticeKind;
  data: NoticeData;
  created_at: Date;
  read_at: Date | null;
  number: string | null;
  subject: string | null;
}

/** An agent's own notices. Those of a case they may not see any more are not there: they would name it. */
@Injectable()
export class MyNotices {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly bus: Bus,
  ) {}

  /** Newest first; `after` is the id of a notice of one's own. */
  async page(
    actor: AgentActor,
    first?: number | null,
    after?: string | null,
  ): Promise<{ rows: NoticeRow[]; more: boolean }> {
    const size = pageSize(first, PAGE, LARGEST_PAGE);
    const params = new SqlParams();
    const from = shownTo(actor, params);
    const mine = `n.agent_id = ${params.add(actor.agentId)}`;
    const since = after
      ? `AND (n.created_at, n.id) < (SELECT a.created_at, a.id FROM notice a WHERE a.id = ${params.add(after)}::uuid AND a.agent_id = n.agent_id)`
      : '';
    const rows = (await this.source.query(
      `SELECT n.id, n.kind, n.data, n.created_at, n.read_at, c.number, c.subject FROM ${from} AND ${mine} ${since}
       ORDER BY n.created_at DESC, n.id DESC LIMIT ${params.add(size + 1)}`,
      params.values,
    )) as NoticeRow[];
    return { rows: rows.slice(0, size), more: rows.length > size };
  }

  async one(actor: AgentActor, id: string): Promise<NoticeRow | null> {
    const params = new SqlParams();
    const from = shownTo(actor, params);
    const [row] = (await this.source.query(
      `SELECT n.id, n.kind, n.data, n.created_at, n.read_at, c.number, c.subject FROM ${from}
         AND n.agent_id = ${params.add(actor.agentId)} AND n.id = ${params.add(id)}::uuid`,
      params.values,
    )) as NoticeRow[];
    return row ?? null;
  }

  /** How many are unread; `UNREAD_COUNTED` stands for that many and more. */
  async unread(actor: AgentActor): Promise<number> {
    const params = new SqlParams();
    const from = shownTo(actor, params);
    const [{ n }] = (await this.source.query(
      `SELECT count(*)::int AS n FROM (SELECT FROM ${from}
         AND n.agent_id = ${params.add(actor.agentId)} AND n.read_at IS NULL LIMIT ${UNREAD_COUNTED}) unread`,
      params.values,
    )) as [{ n: number }];
    return n;
  }

  /** Those named, or all there are; ids that are not one's own change nothing. */
  async markRead(actor: AgentActor, ids?: readonly string[] | null): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [, changed] = (await tx.query(
        `UPDATE notice SET read_at = $2 WHERE agent_id = $1 AND read_at IS NULL AND ($3::uuid[] IS NULL OR id = ANY ($3))`,
        [actor.agentId, this.clock.now(), ids ?? null],
      )) as [unknown, number];
      const event: NoticeEvent = { agentId: actor.agentId, id: null };
      if (changed > 0) await this.bus.tell(tx, 'notice', event);
    });
  }
}

/** FROM and WHERE of the notices an agent may know of: `n`, with its case as `c`, the one it was merged into. */
export function shownTo(actor: AgentActor, params: SqlParams): string {
  return `notice n LEFT JOIN cases o ON o.id = n.case_id LEFT JOIN cases c ON c.id = ${survivorId('o')} AND ${visibleTo(actor, 'c', params)}
    WHERE (n.case_id IS NULL OR c.id IS NOT NULL)`;
}
