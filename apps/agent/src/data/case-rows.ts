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

/** Shows a change before the server confirmed it; pages without the case keep their identity, so nothing else is drawn anew. */
export function patchRows(
  data: CasePages | undefined,
  number: string,
  patch: Partial<CaseRow>,
): CasePages | undefined {
  if (!data?.pages.some((page) => page.cases.edges.some(({ node }) => node.number === number))) return data;
  return {
    ...data,
    pages: data.pages.map((page) =>
      page.cases.edges.some(({ node }) => node.number === number)
        ? {
            ...page,
            cases: {
              ...page.cases,
              edges: page.cases.edges.map((edge) =>
                edge.node.number === number ? { ...edge, node: { ...edge.node, ...patch } } : edge,
              ),
            },
          }
        : page,
    ),
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
