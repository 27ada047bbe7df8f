import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { QueueKey } from '../../gql/graphql.js';
import { ContactCasesQuery } from './contact-cases.operations.js';

const pageSize = 30;

/** Which of a contact's cases, by the queue that holds them. */
export const queueOf = { all: null, open: 'ALL', closed: 'ARCHIVE' } as const satisfies Record<
  string,
  QueueKey | null
>;
export type Which = keyof typeof queueOf;

/** A contact's cases, the newest first; a list among others, so that what changes those changes it too. */
export function useContactCases(contactId: string, which: Which) {
  const query = useInfiniteQuery({
    queryKey: [...keys.allCases, 'contact', contactId, which],
    queryFn: ({ pageParam }) =>
      client.request(ContactCasesQuery, {
        filter: { contactId, queue: queueOf[which] },
        ...{ first: pageSize, after: pageParam },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cases }) => (cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null),
  });
  const cases = useMemo(() => {
    const unique = new Map(
      query.data?.pages.flatMap((page) => page.cases.edges.map(({ node }) => [node.id, node] as const)),
    );
    return [...unique.values()];
  }, [query.data]);
  return { query, cases, total: query.data?.pages[0]?.cases.totalCount };
}
