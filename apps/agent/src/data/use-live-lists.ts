import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../client.js';
import { CasesChangedSubscription } from './case.operations.js';
import { patchLists, refreshLists } from './case-cache.js';

/** A burst of changes, such as a mail run, costs one refresh; the first one is never kept waiting longer than this. */
const quiet = 400;
const patience = 2_000;

/** Keeps lists and counts fresh while others work: rows at once, membership and order after a quiet moment. */
export function useLiveLists(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since = 0;
    const refresh = () => {
      since = 0;
      refreshLists(queryClient);
    };
    const soon = () => {
      clearTimeout(timer);
      since ||= Date.now();
      timer = setTimeout(refresh, Math.max(0, Math.min(quiet, since + patience - Date.now())));
    };
    const end = client.subscribe(
      CasesChangedSubscription,
      {},
      {
        next: ({ casesChanged }) => {
          if (casesChanged.case) patchLists(queryClient, casesChanged.number, casesChanged.case);
          soon();
        },
        // What happened while the connection was lost was not told.
        // The open case sees to itself, since somebody may be writing there.
        reconnected: refresh,
      },
    );
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [queryClient]);
}
