import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { EntryGroup } from '../../gql/graphql.js';
import { TimelineQuery } from './case.operations.js';
import { foldTimeline, type TimelineItem } from './fold-timeline.js';

const pageSize = 30;

export interface TimelineState {
  items: TimelineItem[];
  /** Entries before those loaded. */
  earlier: number;
  status: 'pending' | 'error' | 'success';
  error: unknown;
  loadingEarlier: boolean;
  loadEarlier: () => void;
  retry: () => void;
  retrying: boolean;
}

/** The newest entries first, earlier ones when asked; shown in the order they happened. */
export function useTimeline(number: string, only: readonly EntryGroup[]): TimelineState {
  const query = useInfiniteQuery({
    queryKey: [...keys.timeline(number), 'pages', only],
    queryFn: ({ pageParam }) =>
      client.request(TimelineQuery, {
        ...{ number, last: pageSize, before: pageParam },
        only: only.length > 0 ? [...only] : null,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) =>
      page.case?.timeline.pageInfo.hasPreviousPage ? page.case.timeline.pageInfo.startCursor : null,
  });
  const entries = useMemo(() => {
    const unique = new Map(
      query.data?.pages.flatMap(
        (page) => page.case?.timeline.edges.map(({ node }) => [node.id, node] as const) ?? [],
      ),
    );
    return [...unique.values()];
  }, [query.data]);
  const items = useMemo(() => foldTimeline(entries), [entries]);
  const total = query.data?.pages[0]?.case?.timeline.totalCount ?? 0;
  return {
    items,
    earlier: query.hasNextPage ? Math.max(1, total - entries.length) : 0,
    status: query.status,
    error: query.error,
    loadingEarlier: query.isFetchingNextPage,
    loadEarlier: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
    retrying: query.isRefetching,
  };
}
