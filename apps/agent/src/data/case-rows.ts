import type { CaseRowPartsFragment } from '../gql/graphql.js';

export type CaseRow = CaseRowPartsFragment;

/** The part of one page of cases that rows live in. */
export interface CasePage {
  cases: {
    edges: { node: CaseRow }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

export interface CasePages {
  pages: CasePage[];
  pageParams: unknown[];
}

/** The rows in order; a case that moved between two fetches of neighbouring pages stands only once. */
export function rowsOf(data: CasePages | undefined): CaseRow[] {
  const seen = new Set<string>();
  const rows: CaseRow[] = [];
  for (const page of data?.pages ?? []) {
    for (const { node } of page.cases.edges) {
      if (seen.has(node.id)) continue;
      seen.add(node.id);
      rows.push(node);
    }
  }
  return rows;
}

/**
 * Shows changes, confirmed by the server or not yet; a case whose patch is null is out of sight, and leaves the list.
 * Pages without any of them keep their identity, so nothing else is drawn anew.
 */
export function patchRows(
  data: CasePages | undefined,
  patches: ReadonlyMap<string, Partial<CaseRow> | null>,
): CasePages | undefined {
  const touches = ({ cases }: CasePage) => cases.edges.some(({ node }) => patches.has(node.number));
  if (!data?.pages.some(touches)) return data;
  const gone = new Set(rowsOf(data).flatMap(({ id, number }) => (patches.get(number) === null ? [id] : [])))
    .size;
  return {
    ...data,
    pages: data.pages.map((page) =>
      touches(page) || gone > 0 ? { ...page, cases: patchPage(page.cases, patches, gone) } : page,
    ),
  };
}

function patchPage(
  { edges, totalCount, ...rest }: CasePage['cases'],
  patches: ReadonlyMap<string, Partial<CaseRow> | null>,
  gone: number,
): CasePage['cases'] {
  return {
    ...rest,
    totalCount: Math.max(0, totalCount - gone),
    edges: edges.flatMap((edge) => {
      const patch = patches.get(edge.node.number);
      if (patch === undefined) return [edge];
      return patch === null ? [] : [{ ...edge, node: { ...edge.node, ...patch } }];
    }),
  };
}

/** What `patch` would overwrite, so that a refusal can put exactly that back and keep what else came meanwhile. */
export function before<T extends object>(row: T, patch: Partial<T>): Partial<T> {
  return Object.fromEntries(Object.keys(patch).map((key) => [key, row[key as keyof T]])) as Partial<T>;
}

/** Numbers that are in the new rows and were not in the old ones; none when there was no list to compare with. */
export function arrivals(old: readonly string[] | undefined, rows: readonly CaseRow[]): string[] {
  if (!old) return [];
  const known = new Set(old);
  return rows.map((row) => row.number).filter((number) => !known.has(number));
}
