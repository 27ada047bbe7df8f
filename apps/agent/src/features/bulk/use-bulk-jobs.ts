import { useErrorText } from '@sprawa/ui';
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { client } from '../../client.js';
import { refreshLists } from '../../data/case-cache.js';
import { keys } from '../../data/keys.js';
import { tellBad } from '../../data/outcome.js';
import type { BulkChoiceInput, BulkJobPartsFragment, BulkOperationInput } from '../../gql/graphql.js';
import {
  BulkChangedSubscription,
  BulkJobsQuery,
  CancelBulkMutation,
  StartBulkMutation,
  UndoBulkMutation,
} from './bulk.operations.js';

export type BulkJob = BulkJobPartsFragment;

/** What is told may come in another order than it happened: nothing goes back. */
function put(queryClient: QueryClient, job: BulkJob): void {
  queryClient.setQueryData<BulkJob[]>(keys.bulkJobs, (jobs = []) => {
    const known = jobs.find(({ id }) => id === job.id);
    if (!known) return [job, ...jobs];
    return known.reached > job.reached ? jobs : jobs.map((each) => (each === known ? job : each));
  });
}

/** One's own jobs, the newest first, as they go. */
export function useBulkJobs(): BulkJob[] {
  const queryClient = useQueryClient();
  const { data = [] } = useQuery({
    queryKey: keys.bulkJobs,
    queryFn: async () => (await client.request(BulkJobsQuery, {})).bulkJobs,
  });
  useEffect(() => {
    const refresh = () => void queryClient.invalidateQueries({ queryKey: keys.bulkJobs });
    return client.subscribe(
      BulkChangedSubscription,
      {},
      {
        next: ({ bulkChanged }) => {
          put(queryClient, bulkChanged);
          if (bulkChanged.state === 'RUNNING') return;
          refreshLists(queryClient);
          // That an undone job cannot be undone again stands on the other one.
          if (bulkChanged.undoes) refresh();
        },
        connected: refresh,
        reconnected: refresh,
      },
    );
  }, [queryClient]);
  return data;
}

export interface BulkDeeds {
  start(choice: BulkChoiceInput, operation: BulkOperationInput): Promise<boolean>;
  cancel(id: string): Promise<void>;
  undo(id: string): Promise<void>;
}

export function useBulkDeeds(): BulkDeeds {
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  return useMemo(() => {
    const tried = async (deed: () => Promise<boolean>): Promise<boolean> => {
      try {
        return await deed();
      } catch (error) {
        tellBad(errorText(error));
        return false;
      }
    };
    return {
      start: (choice, operation) =>
        tried(async () => {
          const { startBulk } = await client.request(StartBulkMutation, { input: { choice, operation } });
          if (startBulk.__typename === 'BulkStarted') put(queryClient, startBulk.job);
          else tellBad(startBulk.message);
          return startBulk.__typename === 'BulkStarted';
        }),
      cancel: async (id) => {
        await tried(async () => {
          const { cancelBulk } = await client.request(CancelBulkMutation, { id });
          if (cancelBulk) put(queryClient, cancelBulk);
          return true;
        });
      },
      undo: async (id) => {
        await tried(async () => {
          const { undoBulk } = await client.request(UndoBulkMutation, { id });
          if (undoBulk.__typename === 'BulkStarted') put(queryClient, undoBulk.job);
          else tellBad(undoBulk.message);
          await queryClient.invalidateQueries({ queryKey: keys.bulkJobs });
          return true;
        });
      },
    };
  }, [queryClient, errorText]);
}
