import { Injectable } from '@nestjs/common';
import { SqlParams } from '@sprawa/permissions';
import { SearchReads } from '@sprawa/platform';
import { survivorId } from '../../persistence/survivor.js';
import { searchWays } from './search-ways.js';

/** Found in more places than that, a word is common. */
const COMMON = 10_000;

/** Which share of a table's newest rows a common word is looked for in: first, when those were not enough, and at last. */
export const NEWEST_FIRST = [0.01, 0.1, 1];
/** What is to be counted is never among a few of the newest. */
export const MANY_FIRST = [0.1, 1];
/** What is wanted oldest first may be anywhere. */
export const ALL = [1];

/**
 * Finds cases by what somebody typed. A word that stands in every third message would have to be fetched a million times
 * to show a page of the newest, so of a common word the newest places are looked at first, as many as fill the page.
 * Words that fill no page are found wherever they stand, and so is whatever is wanted in another order.
 */
@Injectable()
export class SearchText {
  constructor(private readonly reads: SearchReads) {}

  /**
   * Runs a statement made for `found (id)`, ids of cases, until it gives enough or there is no more.
   * @param tries shares to look at, one after the other; the last is 1
   * @param make of the sub-query for `found` and the values it has so far; gives the whole statement
   */
  async rows<Row>(
    text: string,
    tries: readonly number[],
    make: (found: string, params: SqlParams) => string,
    isEnough: (rows: Row[]) => boolean,
  ): Promise<Row[]> {
    const common = tries.length > 1 ? await this.common(text) : [];
    const bounds = common.includes(true) ? await this.idBounds() : new Map<string, string[]>();
    for (const share of common.includes(true) ? tries : ALL) {
      const params = new SqlParams();
      const since = (table: string, place: number) =>
        common[place] ? newestShare(bounds.get(table) ?? [], share) : null;
      const rows = await this.reads.query<Row>(make(foundSql(text, since, params), params), params.values);
      if (share >= 1 || isEnough(rows)) return rows;
    }
    return [];
  }

  /** Of each way, whether it leads to more than can be fetched for a page. */
  private async common(text: string): Promise<boolean[]> {
    const params = new SqlParams();
    const ways = searchWays(text, params).map(
      ({ sql }, place) =>
        `(SELECT count(*) > ${COMMON} FROM (${sql} LIMIT ${COMMON + 1}) found) AS way${place}`,
    );
    const [row] = await this.reads.query<Record<string, boolean>>(`SELECT ${ways.join(', ')}`, params.values);
    return ways.map((_, place) => row![`way${place}`]!);
  }

  /** Ids rise with time (UUIDv7), so the percentiles that the planner keeps of them cut a table by age. */
  private async idBounds(): Promise<Map<string, string[]>> {
    const rows = await this.reads.query<{ name: string; bounds: string[] | null }>(
      `SELECT tablename AS name, histogram_bounds::text::text[] AS bounds FROM pg_stats
       WHERE schemaname = current_schema() AND tablename IN ('cases', 'case_entry') AND attname = 'id'`,
      [],
    );
    return new Map(rows.map(({ name, bounds }) => [name, bounds ?? []]));
  }
}

/** All that a text finds, wherever it stands: ids of cases. */
export const foundByText = (text: string, params: SqlParams): string => foundSql(text, () => null, params);

function foundSql(
  text: string,
  since: (table: string, place: number) => string | null,
  params: SqlParams,
): string {
  const ways = searchWays(text, params).map(({ table, sql, id }, place) => {
    const from = since(table, place);
    return from ? `${sql} AND ${id} >= ${params.add(from)}::uuid` : sql;
  });
  const byWords = asSurvivors(ways.join(' UNION '));
  const number = /^#?(\d{4,18})$/.exec(text)?.[1];
  if (!number) return byWords;
  // A number finds exactly its case (IN-2); only where there is none are the digits words like any others.
  const its = `SELECT ${survivorId('n')} FROM cases n WHERE n.number = ${params.add(number)}`;
  return `${its} UNION ALL SELECT w.id FROM (${byWords}) w (id) WHERE NOT EXISTS (${its})`;
}

/** What stands in a merged case is found with the case it was merged into; of those there are few. */
const asSurvivors = (found: string) =>
  `SELECT id FROM (WITH hit (id) AS MATERIALIZED (${found})
     SELECT id FROM hit UNION ALL SELECT m.merged_into FROM cases m WHERE m.merged_into IS NOT NULL AND m.id IN (SELECT id FROM hit)) hits`;

/** @returns the id above which this share of a table lies, rather more than less; null for all of it, or when nothing is known */
export function newestShare(bounds: readonly string[], share: number): string | null {
  if (share >= 1) return null;
  return bounds[Math.floor((bounds.length - 1) * (1 - share))] ?? null;
}
