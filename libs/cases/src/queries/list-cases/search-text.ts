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

/**
 * A share of a table that statistics tell of by words they know. Of a word they do not know the planner takes for granted
 * that it stands in some thousandth, and adds that up over all forms of it.
 */
const BELIEVED = 0.05;
const TABLES = ['cases', 'case_entry'] as const;

/** Where a common word is looked for: in the cases of so many of the newest entries, or in a share of a table's newest rows. */
export type Try = { entries: number } | { share: number };
const EVERYWHERE: Try = { share: 1 };
const SHARES: readonly Try[] = [{ share: 0.01 }, { share: 0.1 }, EVERYWHERE];

/** What is wanted newest first by when it came. */
export const NEWEST_FIRST = SHARES;
/**
 * What is wanted by when something happened last is found in the cases where it happened; these few are read one by one. To
 * read an index of words takes the longer the more common a word is, whatever else is asked of its places.
 */
export const LIVELIEST_FIRST: readonly Try[] = [{ entries: 1_000 }, ...SHARES];
/** What is to be counted is never among a few of the newest. */
export const MANY_FIRST: readonly Try[] = [{ share: 0.02 }, { share: 0.1 }, EVERYWHERE];
/** What is wanted oldest first may be anywhere. */
export const ALL: readonly Try[] = [EVERYWHERE];

/**
 * Finds cases by what somebody typed. A word that stands in every third message would have to be fetched a million times
 * to show a page of the newest, so of a common word the newest places are looked at first, as many as fill the page.
 * Words that fill no page are found wherever they stand, and so is whatever is wanted in another order.
 */
@Injectable()
export class SearchText {
  /** A page and its count ask the same; to learn it of a common word costs as much as either. */
  private readonly commonOf = new WeakMap<Asked, Promise<Found[]>>();

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
   * @param tries where to look, one after the other; at last everywhere
   * @param wanted so many rows are enough
   * @param make of the sub-query for `found` and the values it has so far; gives the whole statement
   */
  async rows<Row>(
    asked: Asked,
    tries: readonly Try[],
    wanted: number,
    ranked: boolean,
    make: (found: string, params: SqlParams) => string,
    isEnough: (rows: Row[]) => boolean,
  ): Promise<Row[]> {
    const found = tries.length > 1 || ranked ? await this.commonOnce(asked) : [];
    const common = found.some(isCommon);
    const bounds = common ? await this.idBounds() : new Map<string, string[]>();
    for (const where of common ? tries.filter((each) => mayHold(each, found, wanted)) : ALL) {
      const params = new SqlParams();
      const from = (table: string, place: number) =>
        isCommon(found[place]) ? newest(table, where, bounds.get(table) ?? [], params) : table;
      const rankOf = ranked
        ? (rank: number, place: number) => (isCommon(found[place]) ? RANK.body : rank)
        : () => 0;
      const rows = await this.reads.query<Row>(
        make(foundSql(asked, from, rankOf, params), params),
        params.values,
      );
      if (where === EVERYWHERE || isEnough(rows)) return rows;
    }
    return [];
  }

  private commonOnce(asked: Asked): Promise<Found[]> {
    const known = this.commonOf.get(asked) ?? this.common(asked);
    this.commonOf.set(asked, known);
    return known;
  }

  /**
   * Of each way, how much it finds where that is more than can be fetched for a page. The planner's statistics tell it of
   * the most common ones for nothing; the others are counted.
   */
  private async common(asked: Asked): Promise<Found[]> {
    const estimates = await this.estimates(asked);
    const params = new SqlParams();
    // Also of what is known: a statement has to use all its values.
    const limit = (place: number) => (isCommon(estimates[place]) ? 0 : COMMON + 1);
    const counts = searchWays(asked, params).map(
      ({ table, sql }, place) =>
        `(SELECT count(*) > ${COMMON} FROM (${sql(table)} LIMIT ${limit(place)}) found) AS way${place}`,
    );
    const [row] = await this.reads.query<Record<string, boolean>>(
      `SELECT ${counts.join(', ')}`,
      params.values,
    );
    return estimates.map((estimate, place) =>
      isCommon(estimate) ? estimate : row![`way${place}`] ? MANY : null,
    );
  }

  /** What the planner expects each way by words to find, where that can be believed; null otherwise. */
  private async estimates(asked: Asked): Promise<Found[]> {
    const params = new SqlParams();
    const ways = searchWays(asked, params);
    const all = ways.map(({ table, sql }) => `(${sql(table)})`);
    const whole = TABLES.map((table) => `SELECT id FROM ${table}`);
    const [row] = await this.reads.query<Explained>(
      `EXPLAIN (FORMAT JSON) ${[...whole, ...all].join(' UNION ALL ')}`,
      params.values,
    );
    const told = row!['QUERY PLAN'][0].Plan.Plans.filter((plan) => plan['Parent Relationship'] === 'Member');
    const rows = told.map((plan) => plan['Plan Rows']);
    return ways.map(({ byWords, table }, place) => {
      const estimate = rows[TABLES.length + place] ?? 0;
      return byWords && estimate > BELIEVED * rows[TABLES.indexOf(table)]! ? estimate : null;
    });
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
    (table) => table,
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

interface Explained {
  'QUERY PLAN': [{ Plan: { Plans: { 'Parent Relationship': string; 'Plan Rows': number }[] } }];
}

/** How many rows a way finds, where there are many; null otherwise. */
type Found = number | null;
/** More than can be fetched, and nobody knows how many. */
const MANY = Number.POSITIVE_INFINITY;

const isCommon = (found: Found | undefined): boolean => (found ?? 0) > COMMON;

/** Whether so many may be found there: to look where they cannot be is to look twice. */
function mayHold(where: Try, found: readonly Found[], wanted: number): boolean {
  if ('entries' in where) return where.entries >= wanted;
  return where === EVERYWHERE || found.some((rows) => isCommon(rows) && rows! * where.share >= wanted);
}

/** The rows of a table that are looked at, to be read from. */
function newest(table: string, where: Try, bounds: readonly string[], params: SqlParams): string {
  if ('entries' in where) {
    // What was merged into them is theirs as well, however old it is.
    const cases = `WITH lively AS (SELECT case_id FROM case_entry ORDER BY id DESC LIMIT ${where.entries})
      SELECT case_id FROM lively UNION ALL
      SELECT m.id FROM cases m WHERE m.merged_into IS NOT NULL AND m.merged_into IN (SELECT case_id FROM lively)`;
    return `(SELECT * FROM ${table} WHERE ${table === 'cases' ? 'id' : 'case_id'} = ANY (ARRAY(${cases})))`;
  }
  const from = newestShare(bounds, where.share);
  return from === null ? table : `(SELECT * FROM ${table} WHERE id >= ${params.add(from)}::uuid)`;
}

function foundSql(
  asked: Asked,
  from: (table: string, place: number) => string,
  rankOf: (rank: number, place: number) => number,
  params: SqlParams,
): string {
  const ranks = new Map<number, string[]>();
  searchWays(asked, params).forEach(({ table, sql, rank }, place) => {
    const way = `(${sql(from(table, place))})`;
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
