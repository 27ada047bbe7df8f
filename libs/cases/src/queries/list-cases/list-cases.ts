import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { Clock, HotReads } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { VIEW_COLUMNS, caseViewSql, type CaseView } from '../case-view.js';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.js';
import { queueCountSql } from '../queue-counts/queue-count-sql.js';
import { filterConditions, type CaseFilter } from './case-filter.js';
import { queueParts } from './queue-condition.js';

export type CaseSort = 'newest-activity' | 'oldest-activity' | 'newest' | 'oldest' | 'priority';

export interface CasePage {
  rows: CaseView[];
  /** Where a page goes on after this row. */
  cursor(row: CaseView): string;
  hasNext: boolean;
  /** Where the page is all there is; null where it has to be counted. */
  total: number | null;
}

type Row = CaseView & { total?: number };

/** Counting stops here: nobody reads to the ten-thousandth row, and a count must not cost more than the list. */
const COUNT_LIMIT = 10_000;

/** A page of what an agent may see: one statement, whatever its size (architecture: keyset pages). */
@Injectable()
export class ListCases {
  constructor(
    private readonly source: DataSource,
    private readonly reads: HotReads,
    private readonly clock: Clock,
  ) {}

  async page(
    actor: AgentActor,
    filter: CaseFilter,
    sort: CaseSort,
    first?: number | null,
    after?: string | null,
  ): Promise<CasePage> {
    const size = pageSize(first, 50, 200);
    const params = new SqlParams();
    const conditions = [visibleTo(actor, 'c', params), ...filterConditions(filter, params)];
    const order = ORDERS[sort];
    const cursor = decodeCursor(after);
    if (cursor && order.isKey(cursor.key))
      conditions.push(order.after(params.add(cursor.key), params.add(cursor.number)));
    // The rows of the page first, part by part in their order; then what stands beside them, for those alone.
    const limited = `ORDER BY ${order.by} LIMIT ${fetched(size + 1)}`;
    const parts = this.parts(actor, filter, params).map(
      (part) =>
        `(SELECT ${VIEW_COLUMNS} FROM cases c WHERE ${[...conditions, part].join(' AND ')} ${limited})`,
    );
    // The first page says how many there are in its queue: one statement less, and nearly nothing more.
    const counted = cursor ? null : this.countOfQueue(actor, filter, params);
    const view = caseViewSql(
      `${params.add(actor.agentId)}::uuid`,
      'page',
      counted ? `, ${counted} AS total` : '',
    );
    const sql = `WITH page AS (SELECT * FROM (${parts.join(' UNION ALL ')}) c ${limited}) ${view} ORDER BY ${order.by}`;
    const rows = isPlain(filter)
      ? await this.reads.query<Row>(sql, params.values)
      : ((await this.source.query(sql, params.values)) as Row[]);
    const page = rows.slice(0, size);
    return {
      rows: page,
      cursor: (row) => encodeCursor({ key: order.key(row), number: row.number }),
      hasNext: rows.length > size,
      total: !cursor && rows.length <= size ? rows.length : (rows[0]?.total ?? null),
    };
  }

  /** Of a queue, or of a stream's, as the counters have it; of anything narrower exact up to 10,000. */
  async count(actor: AgentActor, filter: CaseFilter): Promise<number> {
    const params = new SqlParams();
    const counted = this.countOfQueue(actor, filter, params);
    if (counted)
      return (await this.reads.query<{ n: number }>(`SELECT ${counted} AS n`, params.values))[0]!.n;
    const conditions = [visibleTo(actor, 'c', params), ...filterConditions(filter, params)];
    const parts = this.parts(actor, filter, params).map(
      (part) => `SELECT FROM cases c WHERE ${[...conditions, part].join(' AND ')}`,
    );
    const [row] = (await this.source.query(
      `SELECT count(*)::int AS n FROM (${parts.join(' UNION ALL ')} LIMIT ${COUNT_LIMIT}) counted`,
      params.values,
    )) as { n: number }[];
    return row?.n ?? 0;
  }

  /** Null where the filter is narrower than a queue of all streams or of one. */
  private countOfQueue(actor: AgentActor, filter: CaseFilter, params: SqlParams): string | null {
    const { queue, streamIds, ...narrower } = filter;
    if (!queue || !Object.values(narrower).every(isNothing) || (streamIds?.length ?? 1) !== 1) return null;
    return queueCountSql(queue, actor, streamIds?.[0], params, this.clock.now());
  }

  private parts(actor: AgentActor, { queue }: CaseFilter, params: SqlParams): string[] {
    return queue ? queueParts(queue, actor, params, this.clock.now()) : ['true'];
  }
}

/** Filters of few texts: a queue, states, people. What somebody typed makes a statement of its own. */
function isPlain(filter: CaseFilter): boolean {
  return !filter.text?.trim() && isNothing(filter.fields);
}

const isNothing = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0) || value === '';

/** Written into the statement, in few sizes: a plan that does not know the limit is made for a tenth of the table. */
const fetched = (rows: number) => [26, 51, 101, 201].find((size) => size >= rows)!;

interface Order {
  by: string;
  key(row: CaseView): string;
  isKey(key: string): boolean;
  after(key: string, number: string): string;
}

const isTime = (key: string) => !Number.isNaN(Date.parse(key));

function byTime(column: 'last_activity_at' | 'created_at', direction: 'ASC' | 'DESC'): Order {
  return {
    by: `c.${column} ${direction}, c.number ${direction}`,
    key: (row) => row[column].toISOString(),
    isKey: isTime,
    after: (key, number) =>
      `(c.${column}, c.number) ${direction === 'DESC' ? '<' : '>'} (${key}::timestamptz, ${number}::bigint)`,
  };
}

const ORDERS: Record<CaseSort, Order> = {
  'newest-activity': byTime('last_activity_at', 'DESC'),
  'oldest-activity': byTime('last_activity_at', 'ASC'),
  newest: byTime('created_at', 'DESC'),
  oldest: byTime('created_at', 'ASC'),
  priority: {
    by: 'c.priority DESC, c.last_activity_at DESC, c.number DESC',
    key: (row) => `${row.priority} ${row.last_activity_at.toISOString()}`,
    isKey: (key) => /^[0-4] /.test(key) && isTime(key.slice(2)),
    after: (key, number) =>
      `(c.priority, c.last_activity_at, c.number) < (left(${key}::text, 1)::smallint, substr(${key}::text, 3)::timestamptz, ${number}::bigint)`,
  },
};
