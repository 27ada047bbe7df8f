import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { Clock } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { caseViewSql, type CaseView } from '../case-view.js';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.js';
import { filterConditions, type CaseFilter } from './case-filter.js';

export type CaseSort = 'newest-activity' | 'oldest-activity' | 'newest' | 'oldest' | 'priority';

export interface CasePage {
  rows: CaseView[];
  cursors: string[];
  hasNext: boolean;
}

/** Counting stops here: nobody reads to the ten-thousandth row, and a count must not cost more than the list. */
const COUNT_LIMIT = 10_000;

/** A page of what an agent may see: one statement, whatever its size (architecture: keyset pages). */
@Injectable()
export class ListCases {
  constructor(
    private readonly source: DataSource,
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
    const view = caseViewSql(`${params.add(actor.agentId)}::uuid`);
    const conditions = [
      visibleTo(actor, 'c', params),
      ...filterConditions(filter, actor, params, this.clock.now()),
    ];
    const order = ORDERS[sort];
    const cursor = decodeCursor(after);
    if (cursor && order.isKey(cursor.key))
      conditions.push(order.after(params.add(cursor.key), params.add(cursor.number)));
    const rows = (await this.source.query(
      `${view} WHERE ${conditions.join(' AND ')} ORDER BY ${order.by} LIMIT ${size + 1}`,
      params.values,
    )) as CaseView[];
    const page = rows.slice(0, size);
    return {
      rows: page,
      cursors: page.map((row) => encodeCursor({ key: order.key(row), number: row.number })),
      hasNext: rows.length > size,
    };
  }

  /** Exact up to 10,000. */
  async count(actor: AgentActor, filter: CaseFilter): Promise<number> {
    const params = new SqlParams();
    const conditions = [
      visibleTo(actor, 'c', params),
      ...filterConditions(filter, actor, params, this.clock.now()),
    ];
    const [row] = (await this.source.query(
      `SELECT count(*)::int AS n FROM (SELECT 1 FROM cases c WHERE ${conditions.join(' AND ')} LIMIT ${COUNT_LIMIT}) counted`,
      params.values,
    )) as { n: number }[];
    return row?.n ?? 0;
  }
}

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
