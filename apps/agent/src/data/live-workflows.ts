import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../client.js';
import { WorkflowsChangedSubscription } from './workflows.operations.js';

/** Follows what is published: other buttons, states, streams and names stand on every screen, whatever it shows. */
export function useLiveWorkflows(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const refresh = () => void queryClient.invalidateQueries();
    return client.subscribe(
      WorkflowsChangedSubscription,
      {},
      { next: refresh, reconnected: () => undefined },
    );
  }, [queryClient]);
}
