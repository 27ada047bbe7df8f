import { useQuery } from '@tanstack/react-query';
import { client } from '../../client.js';
import { WorkCountsQuery } from './job-queue.operations.js';

const LOOK_AGAIN_MS = 10_000;

/** How much there is of each kind; asked once for all who show it, and again while the page is open. */
export function useWorkCounts() {
  return useQuery({
    queryKey: ['work', 'counts'],
    queryFn: async () => (await client.request(WorkCountsQuery)).workCounts,
    refetchInterval: LOOK_AGAIN_MS,
  });
}
