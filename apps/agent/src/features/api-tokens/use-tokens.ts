import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import type { ApiTokenPartsFragment } from '../../gql/graphql.js';
import { AllApiTokensQuery, ApiTokenScopesQuery, MyApiTokensQuery } from './api-tokens.operations.js';

export type Token = ApiTokenPartsFragment;

const key = ['apiTokens'];

export const useMyTokens = (wanted: boolean) =>
  useQuery({
    queryKey: [...key, 'mine'],
    queryFn: async () => (await client.request(MyApiTokensQuery)).myApiTokens,
    enabled: wanted,
  });

export const useAllTokens = (wanted: boolean) =>
  useInfiniteQuery({
    queryKey: [...key, 'all'],
    queryFn: async ({ pageParam }) =>
      (await client.request(AllApiTokensQuery, { after: pageParam })).allApiTokens,
    initialPageParam: null as string | null,
    getNextPageParam: ({ endCursor }) => endCursor ?? null,
    enabled: wanted,
  });

export const useScopes = () =>
  useQuery({
    queryKey: [...key, 'scopes'],
    queryFn: async () => (await client.request(ApiTokenScopesQuery)).apiTokenScopes,
  });

export function useRefreshTokens(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: key });
}
