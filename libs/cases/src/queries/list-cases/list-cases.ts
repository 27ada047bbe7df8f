import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { Clock, FilterReads, HotReads, isoTime } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { VIEW_COLUMNS, caseViewSql, type CaseView } from '../case-view.js';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.js';
import { queueCountSql } from '../queue-counts/queue-count-sql.js';
import { Snoozes } from '../../snooze/snoozes.js';
import { filterConditions, type CaseFilter } from './case-filter.js';
import { queueParts, type QueueName } from './queue-condition.js';
import {
  ALL,
  LIVELIEST_FIRST,
  askedOf,
  MANY_FIRST,
  NEWEST_FIRST,
  SearchText,
  type Try,
} from './search-text.js';

export type CaseSort = 'relevance' | 'newest-activity' | 'oldest-activity' | 'newest' | 'oldest' | 'priority';

export interface CasePage {
  rows: CaseView[];
  /** Where a page goes on after this row. */
  cursor(row: CaseView): string;
  hasNext: boolean;
  hasPrevious: boolean;
  /** Where the page is all there is; null where it has to be counted. */
  total: number | null;
}

type Row = CaseView & { total?: number; rank?: number };

interface Way<Found> {
  /** Of a search: which places are looked at before all are. */
  tries: readonly Try[];
  /** So many rows are enough. */
  wanted: number;
  /** Whether what answers a search better comes first. */
  ranked: boolean;
  isEnough(rows: Found[]): boolean;
  /** For a page, whose filters have few texts; what somebody typed, and a count, make a plan of their own. */
  prepared: boolean;
}

/** Counting stops here: nobody reads to the ten-thousandth row, and a count must not cost more than the list. */
const COUNT_LIMIT = 10_000;
const LONGEST_PAGE = 200;

/** A page of what an agent may see: one statement, whatever its size (architecture: keyset pages). */
@Injectable()
export class ListCases {
  constructor(
    private readonly source: DataSource,
    private readonly reads: HotReads,
    private readonly search: SearchText,
    private readonly filters: FilterReads,
    private readonly clock: Clock,
    private readonly snoozes: Snoozes,
  ) {}

  /**
   * @param rowsOnly whether no more will be asked of the rows than `ROW_FIELDS`
   * @param before the page ends just before this cursor, instead of beginning after one
   */
  async page(
    actor: AgentActor,
    filter: CaseFilter,
    sort: CaseSort,
    first?: number | null,
    after?: string | null,
    rowsOnly = false,
    before?: string | null,
  ): Promise<CasePage> {
    const size = pageSize(first, 50, LONGEST_PAGE);
    // Where nothing is looked for, everything answers alike.
    const ranked = sort === 'relevance' && askedOf(filter) !== null;
    const order = ranked ? BY_RELEVANCE : ORDERS[sort];
    // A page that ends somewhere is read from its end on, and shown in the order of the list all the same.
    const back = decodeCursor(before);
    const cursor = back ?? decodeCursor(after);
    const by = back ? order.backBy : order.by;
    const snoozed = await this.snoozed(actor, filter);
    // The rows of the page first, part by part in their order; then what stands beside them, for those alone.
    const limited = `ORDER BY ${by} LIMIT ${fetched(size + 1)}`;
    const make = (params: SqlParams, found = '') => {
      const conditions = narrowed(actor, filter, params, ranked ? '' : found);
      if (cursor && order.isKey(cursor.key))
        conditions.push(order.beyond(params.add(cursor.key), params.add(cursor.number), back !== null));
      const parts = this.parts(actor, filter, params, snoozed).map(
        (part) =>
          `(SELECT ${VIEW_COLUMNS}${ranked ? ', c.rank' : ''} FROM ${ranked ? RANKED : 'cases c'} WHERE ${[...conditions, part].join(' AND ')} ${limited})`,
      );
      // The first page says how many there are in its queue: one statement less, and nearly nothing more.
      const counted = cursor ? null : this.countOfQueue(actor, filter, params, snoozed);
      const view = caseViewSql(`${params.add(actor.agentId)}::uuid`, {
        from: 'page',
        more: `${counted ? `, ${counted} AS total` : ''}${ranked ? ', c.rank' : ''}`,
        rowsOnly,
      });
      return `WITH ${withFound(found)} page AS (SELECT * FROM (${parts.join(' UNION ALL ')}) c ${limited}) ${view} ORDER BY ${order.by}`;
    };
    const rows = await this.run<Row>(filter, make, {
      tries: (!back && TRIES[sort]) || ALL,
      wanted: size + 1,
      ranked,
      isEnough: (found) => found.length > size,
      prepared: true,
    });
    const more = rows.length > size;
    const page = back ? rows.slice(-size) : rows.slice(0, size);
    return {
      rows: page,
      cursor: (row) => encodeCursor({ key: order.key(row), number: row.number }),
      hasNext: back !== null || more,
      hasPrevious: back ? more : cursor !== null,
      total: !cursor && rows.length <= size ? rows.length : (rows[0]?.total ?? null),
    };
  }

  /** Of a queue, or of a stream's, as the counters have it; of anything narrower exact up to 10,000. */
  async count(actor: AgentActor, filter: CaseFilter): Promise<number> {
    const params = new SqlParams();
    const snoozed = await this.snoozed(actor, filter);
    const counted = this.countOfQueue(actor, filter, params, snoozed);
    if (counted)
      return (await this.reads.query<{ n: number }>(`SELECT ${counted} AS n`, params.values))[0]!.n;
    const make = (values: SqlParams, found = '') => {
      const conditions = narrowed(actor, filter, values, found);
      const parts = this.parts(actor, filter, values, snoozed).map(
        (part) => `SELECT FROM cases c WHERE ${[...conditions, part].join(' AND ')}`,
      );
      return `WITH ${withFound(found)} counted AS (${parts.join(' UNION ALL ')} LIMIT ${COUNT_LIMIT}) SELECT count(*)::int AS n FROM counted`;
    };
    const [row] = await this.run<{ n: number }>(filter, make, {
      tries: MANY_FIRST,
      wanted: COUNT_LIMIT,
      ranked: false,
      isEnough: ([found]) => found!.n >= COUNT_LIMIT,
      prepared: false,
    });
    return row?.n ?? 0;
  }

  private async run<Found>(
    filter: CaseFilter,
    make: (params: SqlParams, found?: string) => string,
    { tries, wanted, ranked, isEnough, prepared }: Way<Found>,
  ): Promise<Found[]> {
    const asked = askedOf(filter);
    if (asked)
      return this.search.rows(asked, tries, wanted, ranked, (found, params) => make(params, found), isEnough);
    const params = new SqlParams();
    const sql = make(params);
    const texts = [filter.fields, filter.contactFields, filter.labelIds];
    if (prepared && texts.every(isNothing) && !filter.where)
      return this.reads.query<Found>(sql, params.values);
    return (await this.source.query(sql, params.values)) as Found[];
  }

  /** Null where the filter is narrower than a queue of all streams or of one. */
  private countOfQueue(
    actor: AgentActor,
    filter: CaseFilter,
    params: SqlParams,
    snoozed: readonly string[],
  ): string | null {
    const { queue, streamIds, ...narrower } = filter;
    if (!queue || !Object.values(narrower).every(isNothing) || (streamIds?.length ?? 1) !== 1) return null;
    return queueCountSql(queue, actor, streamIds?.[0], params, this.clock.now(), snoozed);
  }

  /** What was put out of the way matters to queues alone: who searches or filters finds it. */
  private async snoozed(actor: AgentActor, { queue }: CaseFilter): Promise<readonly string[]> {
    return queue ? [...(await this.snoozes.of(actor.agentId)).keys()] : [];
  }

  private parts(
    actor: AgentActor,
    { queue, where, text, labelIds }: CaseFilter,
    params: SqlParams,
    snoozed: readonly string[],
  ): string[] {
    if (queue) return queueParts(queue, actor, params, this.clock.now(), snoozed);
    if (text || (!where && !labelIds)) return ['true'];
    // Indexes in the order of a list hold the open or the closed ones: of both, each gives as many as fill the page.
    const open = where?.open ?? null;
    return open === null ? ['c.open', 'NOT c.open'] : [open ? 'c.open' : 'NOT c.open'];
  }
}

/** What is visible and wanted of `cases c`. */
function narrowed(actor: AgentActor, filter: CaseFilter, params: SqlParams, found: string): string[] {
  const conditions = [visibleTo(actor, 'c', params), ...filterConditions(filter, params)];
  if (!found) return conditions;
  const among = 'c.id IN (SELECT id FROM found)';
  // As a test of each row of a short queue it is one look into a hash. Joined, the planner takes such a queue for a row
  // or two and goes through all that was found for each of its hundreds.
  return [...conditions, !filter.queue || LONG.includes(filter.queue) ? among : `(${among}) IS TRUE`];
}

/** Where a common word is looked for first; in other orders everywhere. */
const TRIES: Partial<Record<CaseSort, readonly Try[]>> = {
  relevance: LIVELIEST_FIRST,
  'newest-activity': LIVELIEST_FIRST,
  newest: NEWEST_FIRST,
};

const LONG: readonly QueueName[] = ['all', 'archive'];

/** Looked for once, however many parts the queue has. */
const withFound = (found: string) => found && `found (id, rank) AS MATERIALIZED (${found}),`;

const isNothing = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0) || value === '';

/** Written into the statement, in few sizes: a plan that does not know the limit is made for a tenth of the table. */
const fetched = (rows: number) => [26, 51, 101, 201].find((size) => size >= rows)!;

interface Order {
  by: string;
  /** The other way round. */
  backBy: string;
  key(row: Row): string;
  isKey(key: string): boolean;
  /** Whether a row comes after this place, or before it when the list is read back. */
  beyond(key: string, number: string, back: boolean): string;
}

const OTHER = { ASC: 'DESC', DESC: 'ASC' } as const;
const isTime = (key: string) => !Number.isNaN(Date.parse(key));

function byTime(column: 'last_activity_at' | 'created_at', direction: 'ASC' | 'DESC'): Order {
  return {
    by: `c.${column} ${direction}, c.number ${direction}`,
    backBy: `c.${column} ${OTHER[direction]}, c.number ${OTHER[direction]}`,
    key: (row) => isoTime(row[column]),
    isKey: isTime,
    beyond: (key, number, back) =>
      `(c.${column}, c.number) ${(direction === 'DESC') === back ? '>' : '<'} (${key}::timestamptz, ${number}::bigint)`,
  };
}

const BY_ACTIVITY = byTime('last_activity_at', 'DESC');

const ORDERS: Record<CaseSort, Order> = {
  relevance: BY_ACTIVITY,
  'newest-activity': BY_ACTIVITY,
  'oldest-activity': byTime('last_activity_at', 'ASC'),
  newest: byTime('created_at', 'DESC'),
  oldest: byTime('created_at', 'ASC'),
  priority: {
    by: 'c.priority DESC, c.last_activity_at DESC, c.number DESC',
    backBy: 'c.priority, c.last_activity_at, c.number',
    key: (row) => `${row.priority} ${isoTime(row.last_activity_at)}`,
    isKey: (key) => /^[0-4] /.test(key) && isTime(key.slice(2)),
    beyond: (key, number, back) =>
      `(c.priority, c.last_activity_at, c.number) ${back ? '>' : '<'} (left(${key}::text, 1)::smallint, substr(${key}::text, 3)::timestamptz, ${number}::bigint)`,
  },
};

/** What was found with how well it answers, in place of `cases c`. */
const RANKED = '(SELECT cases.*, found.rank FROM found JOIN cases ON cases.id = found.id) c';

const BY_RELEVANCE: Order = {
  by: `c.rank, ${BY_ACTIVITY.by}`,
  backBy: `c.rank DESC, ${BY_ACTIVITY.backBy}`,
  key: (row) => `${row.rank} ${BY_ACTIVITY.key(row)}`,
  isKey: (key) => /^[0-2] /.test(key) && isTime(key.slice(2)),
  beyond: (key, number, back) =>
    `(-c.rank, c.last_activity_at, c.number) ${back ? '>' : '<'} (-left(${key}::text, 1)::int, substr(${key}::text, 3)::timestamptz, ${number}::bigint)`,
};
