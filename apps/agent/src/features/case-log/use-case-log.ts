import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { LogKind } from '../../gql/graphql.js';
import { CaseLogPeopleQuery, CaseLogQuery } from './case-log.operations.js';

const pageSize = 30;

export interface LogAsked {
  kind: LogKind | null;
  agentId: string | null;
}

/** What happened, newest first; kept beside the conversation, so that what makes that fetched anew does so here too. */
export function useCaseLog(number: string, asked: LogAsked) {
  const query = useInfiniteQuery({
    queryKey: [...keys.timeline(number), 'log', asked],
    queryFn: async ({ pageParam }) =>
      (await client.request(CaseLogQuery, { number, filter: asked, first: pageSize, after: pageParam })).case
        ?.log ?? null,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
  });
  const entries = useMemo(
    () => query.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [],
    [query.data],
  );
  return { query, entries, total: query.data?.pages[0]?.totalCount };
}

/** Colleagues who did something here. */
export function useLogPeople(number: string) {
  const { data = [] } = useQuery({
    queryKey: [...keys.timeline(number), 'log', 'people'],
    queryFn: async () => (await client.request(CaseLogPeopleQuery, { number })).case?.logPeople ?? [],
  });
  return data;
}
