import { Injectable } from '@nestjs/common';
import { SqlParams } from '@sprawa/permissions';
import { SearchReads } from '@sprawa/platform';
import { Labels } from '../../labels/labels.js';
import { askedTerms } from '../../domain/search-terms.js';
import { survivorId } from '../../persistence/survivor.js';
import type { CaseFilter } from './case-filter.js';
import { KnownWords } from './known-words.js';
import { RANK, searchWays, type Asked } from './search-ways.js';

/** Of what is looked for; the rest is left out. */
const LONGEST_TEXT = 200;

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
  /** A page and its count ask the same; to learn it of a common word costs as much as either. */
  private readonly commonOf = new WeakMap<Asked, Promise<boolean[]>>();

  constructor(
    private readonly reads: SearchReads,
    private readonly known: KnownWords,
    private readonly labels: Labels,
  ) {}

  /** What was typed, with the words that stand for its own. */
  async read(typed: string): Promise<Asked> {
    const text = cut(typed);
    const terms = askedTerms(text);
    const [words, labelIds] = await Promise.all([this.known.of(terms), this.labels.called(terms)]);
    return { text, terms, words, labelIds };
  }

  /**
   * Runs a statement made for `found (id, rank)`, ids of cases, until it gives enough or there is no more. A common word
   * says nothing about what was meant, so what it finds all has the last rank; but for that, ranks are those of `RANK`,
   * and 0 throughout where none are wanted.
   * @param tries shares to look at, one after the other; the last is 1
   * @param make of the sub-query for `found` and the values it has so far; gives the whole statement
   */
  async rows<Row>(
    asked: Asked,
    tries: readonly number[],
    ranked: boolean,
    make: (found: string, params: SqlParams) => string,
    isEnough: (rows: Row[]) => boolean,
  ): Promise<Row[]> {
    const common = tries.length > 1 || ranked ? await this.commonOnce(asked) : [];
    const bounds = common.includes(true) ? await this.idBounds() : new Map<string, string[]>();
    for (const share of common.includes(true) ? tries : ALL) {
      const params = new SqlParams();
      const since = (table: string, place: number) =>
        common[place] ? newestShare(bounds.get(table) ?? [], share) : null;
      const rankOf = ranked ? (rank: number, place: number) => (common[place] ? RANK.body : rank) : () => 0;
      const rows = await this.reads.query<Row>(
        make(foundSql(asked, since, rankOf, params), params),
        params.values,
      );
      if (share >= 1 || isEnough(rows)) return rows;
    }
    return [];
  }

  private commonOnce(asked: Asked): Promise<boolean[]> {
    const known = this.commonOf.get(asked) ?? this.common(asked);
    this.commonOf.set(asked, known);
    return known;
  }

  /** Of each way, whether it leads to more than can be fetched for a page. */
  private async common(asked: Asked): Promise<boolean[]> {
    const params = new SqlParams();
    const ways = searchWays(asked, params).map(
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
export const foundByText = (asked: Asked, params: SqlParams): string =>
  `SELECT f.id FROM (${foundSql(
    asked,
    () => null,
    () => 0,
    params,
  )}) f`;

/** What a filter looks for; null when it looks for no words. */
export function askedOf({ text: typed, asked }: CaseFilter): Asked | null {
  if (asked) return asked;
  const text = cut(typed);
  return text ? { text, terms: askedTerms(text), words: [] } : null;
}

const cut = (text = '') => text.trim().slice(0, LONGEST_TEXT);

function foundSql(
  asked: Asked,
  since: (table: string, place: number) => string | null,
  rankOf: (rank: number, place: number) => number,
  params: SqlParams,
): string {
  const ranks = new Map<number, string[]>();
  searchWays(asked, params).forEach(({ table, sql, id, rank }, place) => {
    const from = since(table, place);
    const way = from ? `${sql} AND ${id} >= ${params.add(from)}::uuid` : sql;
    ranks.set(rankOf(rank, place), [...(ranks.get(rankOf(rank, place)) ?? []), way]);
  });
  const byRank = [...ranks].map(
    ([rank, ways]) => `SELECT id, ${rank} AS rank FROM (${ways.join(' UNION ')}) r (id)`,
  );
  const byWords = asSurvivors(byRank.join(' UNION ALL '));
  const number = /^#?(\d{4,18})$/.exec(asked.text)?.[1];
  if (!number) return byWords;
  // A number finds exactly its case (IN-2); only where there is none are the digits words like any others.
  const its = `SELECT ${survivorId('n')} AS id, 0 AS rank FROM cases n WHERE n.number = ${params.add(number)}`;
  return `${its} UNION ALL SELECT w.id, w.rank FROM (${byWords}) w WHERE NOT EXISTS (${its})`;
}

/** What stands in a merged case is found with the case it was merged into; of those there are few. */
const asSurvivors = (found: string) =>
  `SELECT id, min(rank) AS rank FROM (WITH hit (id, rank) AS MATERIALIZED (${found})
     SELECT id, rank FROM hit UNION ALL
     SELECT m.merged_into, h.rank FROM (SELECT id, merged_into FROM cases WHERE merged_into IS NOT NULL) m JOIN hit h ON h.id = m.id) hits
   GROUP BY id`;

/** @returns the id above which this share of a table lies, rather more than less; null for all of it, or when nothing is known */
export function newestShare(bounds: readonly string[], share: number): string | null {
  if (share >= 1) return null;
  return bounds[Math.floor((bounds.length - 1) * (1 - share))] ?? null;
}
