import { QueryClient } from '@tanstack/react-query';
import { mayPass } from '../graphql/request-error.js';

/** Reads are tried again only where that can help; nothing that writes is ever repeated by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && mayPass(error),
        staleTime: 15_000,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
