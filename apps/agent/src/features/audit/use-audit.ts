import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client } from '../../client.js';
import type { AuditLogQuery as AuditAnswer } from '../../gql/graphql.js';
import { AuditLogQuery, AuditPeopleQuery } from './audit.operations.js';
import { filterOf, type AuditSearch } from './audit-search.js';

export type AuditEntry = AuditAnswer['auditLog']['rows'][number];

export const useAudit = (search: AuditSearch) =>
  useInfiniteQuery({
    queryKey: ['audit', search],
    queryFn: async ({ pageParam }) =>
      (await client.request(AuditLogQuery, { filter: filterOf(search), after: pageParam })).auditLog,
    initialPageParam: null as string | null,
    getNextPageParam: ({ endCursor }) => endCursor ?? null,
  });

export const useAuditPeople = () =>
  useQuery({
    queryKey: ['auditPeople'],
    queryFn: async () => (await client.request(AuditPeopleQuery)).auditPeople,
    staleTime: 60_000,
  });
