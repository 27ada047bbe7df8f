import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../../client.js';
import { rowsOf, type CaseRow } from '../../data/case-rows.js';
import { toFilter, usualSort, type CaseSearch } from '../../data/case-search.js';
import { keys } from '../../data/keys.js';
import { CasesQuery } from './case-list.operations.js';

/** Rows fetched at a time: about two screens of dense lines. */
const pageSize = 60;

export interface CaseList {
  rows: CaseRow[];
  /** Exact up to 10,000; undefined until known. */
  total: number | undefined;
  pages: number;
  status: 'pending' | 'error' | 'success';
  error: unknown;
  more: 'none' | 'there' | 'coming' | 'failed';
  refreshing: boolean;
  retry: () => void;
  loadMore: () => void;
}

/** The list of an address, page after page by keyset. */
export function useCases(search: CaseSearch, enabled = true): CaseList {
  const filter = useMemo(() => toFilter(search), [search]);
  const sort = search.sort ?? usualSort(search);
  const query = useInfiniteQuery({
    queryKey: keys.cases(filter, sort),
    // Somebody who types on wants the newer answer only.
    queryFn: ({ pageParam, signal }) =>
      client.request(CasesQuery, { filter, sort, first: pageSize, after: pageParam }, signal),
    enabled,
    initialPageParam: null as string | null,
    getNextPageParam: ({ cases }) => (cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null),
  });
  const rows = useMemo(() => rowsOf(query.data), [query.data]);
  return {
    rows,
    total: query.data?.pages[0]?.cases.totalCount,
    pages: query.data?.pages.length ?? 0,
    status: query.status,
    error: query.error,
    more: query.isFetchNextPageError
      ? 'failed'
      : query.isFetchingNextPage
        ? 'coming'
        : query.hasNextPage
          ? 'there'
          : 'none',
    refreshing: query.isRefetching,
    retry: () => void query.refetch(),
    loadMore: () => void query.fetchNextPage(),
  };
}
