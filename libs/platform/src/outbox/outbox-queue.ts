import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog, type AuditAuthor } from '../audit/audit-log.js';
import { Bus } from '../bus/bus.js';
import { Transactions } from '../database/transactions.js';
import { InputError } from '../errors/coded-error.js';
import { isId } from '../ids/new-id.js';
import { Log } from '../logging/log.js';

/** `discarded`: somebody decided that a dead row is not to be done. */
export type OutboxState = 'pending' | 'done' | 'dead' | 'discarded';
export const OUTBOX_STATES: readonly OutboxState[] = ['pending', 'done', 'dead', 'discarded'];

/** A row as operators see it: never its payload, which holds customers' words. */
export interface OutboxRow {
  id: string;
  topic: string;
  state: OutboxState;
  /** Tries so far. */
  attempts: number;
  /** What went wrong last, in the other side's words; of a discarded row why it was discarded follows. */
  lastError: string | null;
  createdAt: Date;
  /** When it is tried next; of a row that is not pending without meaning. */
  nextAttemptAt: Date;
  doneAt: Date | null;
}

export interface OutboxPage {
  rows: OutboxRow[];
  /** Hand it to `after` for the next page; null at the end. */
  endCursor: string | null;
}

export interface OutboxCount {
  topic: string;
  state: OutboxState;
  count: number;
  /** Seconds since the oldest of them was written. */
  oldestSeconds: number;
}

const MAX_PAGE = 200;
const MAX_REASON = 500;
/** Rows put back in one transaction; the rest follows in the next. */
const BATCH = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const COLUMNS = `id, topic, state, attempts, last_error AS "lastError", created_at AS "createdAt", next_attempt_at AS "nextAttemptAt", done_at AS "doneAt"`;

/** What waits, what was done and what was given up, for operators (AD-7). Whoever calls it has checked the right. */
@Injectable()
export class OutboxQueue {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly bus: Bus,
    private readonly log: Log,
  ) {}

  /** The newest first. @throws InputError for a page of more than 200 or a cursor that is none. */
  async page(
    asked: { state?: OutboxState; topic?: string; first?: number; after?: string } = {},
  ): Promise<OutboxPage> {
    const { state, topic, first = 50, after } = asked;
    if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE)
      throw new InputError('Check the page.', [{ path: 'first', message: `Between 1 and ${MAX_PAGE}.` }]);
    if (after !== undefined && !isId(after))
      throw new InputError('Check the page.', [{ path: 'after', message: 'Not a cursor.' }]);
    const rows: OutboxRow[] = await this.source.query(
      `SELECT ${COLUMNS} FROM outbox
       WHERE ($1::text IS NULL OR state = $1) AND ($2::text IS NULL OR topic = $2) AND ($3::uuid IS NULL OR id < $3)
       ORDER BY id DESC LIMIT $4`,
      [state ?? null, topic ?? null, after ?? null, first + 1],
    );
    const page = rows.slice(0, first);
    return { rows: page, endCursor: rows.length > first ? page.at(-1)!.id : null };
  }

  /** By topic and state. Of those done, only the last 24 hours: the rest is history, swept away in time. */
  counts(): Promise<OutboxCount[]> {
    return this.source.query(
      `SELECT topic, state, count(*)::int AS count, extract(epoch FROM now() - min(created_at))::float8 AS "oldestSeconds"
       FROM (SELECT topic, state, created_at FROM outbox WHERE state <> 'done'
             UNION ALL
             SELECT topic, state, created_at FROM outbox WHERE state = 'done' AND done_at > now() - interval '24 hours') counted
       GROUP BY topic, state ORDER BY topic, state`,
    );
  }

  /**
   * Gives one dead row, all of a topic, or all a full set of tries; many in batches, each committed. A row that dies again
   * meanwhile is left alone.
   * @returns how many; 0 when there is none such
   */
  async retry(
    what: { id: string } | { topic: string } | 'all',
    by: AuditAuthor = { kind: 'system' },
  ): Promise<number> {
    const { id = null, topic = null }: { id?: string | null; topic?: string | null } =
      what === 'all' ? {} : what;
    if (id !== null && !isId(id)) return 0;
    let count = 0;
    for (let after: string | undefined = FIRST_ID; after;) {
      const ids: string[] = await this.retryBatch({ id, topic }, after, by);
      count += ids.length;
      after = ids.length === BATCH ? ids.reduce((last, one) => (one > last ? one : last)) : undefined;
    }
    this.log.info('Dead outbox rows are tried again', { id, topic, count });
    return count;
  }

  private retryBatch(
    { id, topic }: { id: string | null; topic: string | null },
    after: string,
    by: AuditAuthor,
  ): Promise<string[]> {
    return this.transactions.run(async (tx) => {
      const [rows] = (await tx.query(
        `UPDATE outbox SET state = 'pending', attempts = 0, next_attempt_at = now()
         WHERE state = 'dead' AND id IN (
           SELECT id FROM outbox WHERE state = 'dead' AND id > $3 AND ($1::uuid IS NULL OR id = $1) AND ($2::text IS NULL OR topic = $2)
           ORDER BY id LIMIT ${BATCH} FOR UPDATE)
         RETURNING id, topic`,
        [id, topic, after],
      )) as [{ id: string; topic: string }[], number];
      if (rows.length === 0) return [];
      await this.bus.tell(tx, 'outbox', topic);
      await AuditLog.write(tx, {
        ...{ by, action: 'jobs.retried' },
        subject: { kind: 'jobs', id, name: topic ?? (id && rows[0]!.topic) },
        changes: [{ field: 'jobs', from: null, to: rows.length }],
      });
      return rows.map((row) => row.id);
    });
  }

  /** Lays a dead row aside for good, with the reason beside its error. @returns false when no dead row has this id. */
  async discard(id: string, reason: string, by: AuditAuthor = { kind: 'system' }): Promise<boolean> {
    const words = reason.trim();
    if (words.length === 0 || words.length > MAX_REASON)
      throw new InputError('Say why.', [
        { path: 'reason', message: `Between 1 and ${MAX_REASON} characters.` },
      ]);
    if (!isId(id)) return false;
    const discarded = await this.transactions.run(async (tx) => {
      const [rows] = (await tx.query(
        `UPDATE outbox SET state = 'discarded', done_at = now(), last_error = concat_ws(' | ', last_error, $2::text)
         WHERE id = $1 AND state = 'dead' RETURNING topic`,
        [id, words],
      )) as [{ topic: string }[], number];
      for (const { topic } of rows)
        await AuditLog.write(tx, {
          ...{ by, action: 'job.discarded', subject: { kind: 'jobs', id, name: topic } },
          changes: [{ field: 'reason', from: null, to: words }],
        });
      return rows.length > 0;
    });
    if (discarded) this.log.info('A dead outbox row was discarded', { id });
    return discarded;
  }
}
