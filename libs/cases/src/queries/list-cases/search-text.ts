import { Injectable } from '@nestjs/common';
import { SqlParams } from '@sprawa/permissions';
import { DataSource } from 'typeorm';
import { searchWays } from './search-ways.js';

/** Expected in more places than that, a word is common. */
const COMMON = 10_000;

/** How many of its newest places a common word is looked for in: in the first try, when those do not fill the page, and at last. */
const TRIES = [2_000, 40_000, Infinity];

/**
 * Finds cases by what somebody typed. A word that stands in every third message would have to be fetched a million times
 * to show a page, so of a common word the newest places are looked at first, as many as fill the page: what is shown is
 * right, it is the newest, and its number says how many there are among those. Words that fill no page are found wherever
 * they stand. How common a word is, the planner knows; to ask it costs a plan, not a search.
 */
@Injectable()
export class SearchText {
  constructor(private readonly source: DataSource) {}

  /**
   * Runs a statement made for `found (id)`, ids of cases, until it gives enough or there is no more.
   * @param make of the sub-query for `found` and the values it has so far; gives the whole statement
   */
  async rows<Row>(
    text: string,
    make: (found: string, params: SqlParams) => string,
    isEnough: (rows: Row[]) => boolean,
  ): Promise<Row[]> {
    const expected = await this.expected(text);
    for (const newest of TRIES) {
      const since = newest === Infinity ? [] : await this.since(text, expected, newest);
      const params = new SqlParams();
      const sql = make(foundSql(text, since, params), params);
      const rows = await this.source.transaction(async (tx) => {
        // A common word's places must fit, or whole pages are read and each text on them is taken apart anew. And what
        // was found is looked up: the planner takes it for more than it is, and would rather read all cases.
        await tx.query(
          `SET LOCAL work_mem = '64MB'; SET LOCAL enable_seqscan = off; SET LOCAL plan_cache_mode = force_custom_plan`,
        );
        return (await tx.query(sql, params.values)) as Row[];
      });
      if (since.length === 0 || isEnough(rows)) return rows;
    }
    return [];
  }

  /** From which id on each way is to look; nothing when all look from the beginning. */
  private async since(text: string, expected: number[], newest: number): Promise<(string | null)[]> {
    if (expected.every((rows) => rows <= COMMON)) return [];
    const bounds = await this.idBounds();
    const since = searchWays(text, new SqlParams()).map(({ table }, place) =>
      expected[place]! > COMMON ? newestShare(bounds.get(table) ?? [], newest / expected[place]!) : null,
    );
    return since.some((id) => id !== null) ? since : [];
  }

  /** How many rows the planner expects of each way. */
  private async expected(text: string): Promise<number[]> {
    const params = new SqlParams();
    const ways = searchWays(text, params);
    const named = ways.map(({ sql }, place) => `way${place} AS MATERIALIZED (${sql})`).join(', ');
    const all = ways.map((_, place) => `SELECT FROM way${place}`).join(' UNION ALL ');
    const [row] = (await this.source.query(`EXPLAIN (FORMAT JSON) WITH ${named} ${all}`, params.values)) as {
      'QUERY PLAN': { Plan: PlanNode }[];
    }[];
    const rows = new Map(
      [...nodes(row!['QUERY PLAN'][0]!.Plan)].map((node) => [node['Subplan Name'], node['Plan Rows']]),
    );
    return ways.map((_, place) => rows.get(`CTE way${place}`) ?? 0);
  }

  /** Ids rise with time (UUIDv7), so the percentiles that the planner keeps of them cut a table by age. */
  private async idBounds(): Promise<Map<string, string[]>> {
    const rows = (await this.source.query(
      `SELECT tablename AS name, histogram_bounds::text::text[] AS bounds FROM pg_stats
       WHERE schemaname = current_schema() AND tablename IN ('cases', 'case_entry') AND attname = 'id'`,
    )) as { name: string; bounds: string[] | null }[];
    return new Map(rows.map(({ name, bounds }) => [name, bounds ?? []]));
  }
}

interface PlanNode {
  'Subplan Name'?: string;
  'Plan Rows': number;
  Plans?: PlanNode[];
}

function* nodes(node: PlanNode): Generator<PlanNode> {
  yield node;
  for (const child of node.Plans ?? []) yield* nodes(child);
}

function foundSql(text: string, since: readonly (string | null)[], params: SqlParams): string {
  const ways = searchWays(text, params).map(({ sql, id }, place) =>
    since[place] ? `${sql} AND ${id} >= ${params.add(since[place])}::uuid` : sql,
  );
  const byWords = ways.join(' UNION ');
  const number = /^#?(\d{4,18})$/.exec(text)?.[1];
  if (!number) return byWords;
  // A number finds exactly its case (IN-2); only where there is none are the digits words like any others.
  const its = `SELECT n.id FROM cases n WHERE n.number = ${params.add(number)}`;
  return `${its} UNION ALL SELECT w.id FROM (${byWords}) w (id) WHERE NOT EXISTS (${its})`;
}

/** @returns the id above which this share of a table lies, rather more than less; null for all of it, or when nothing is known */
export function newestShare(bounds: readonly string[], share: number): string | null {
  if (share >= 1) return null;
  return bounds[Math.floor((bounds.length - 1) * (1 - share))] ?? null;
}
