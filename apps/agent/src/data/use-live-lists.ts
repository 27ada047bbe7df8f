import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { client } from '../client.js';
import type { CasesChangedSubscription as CasesChanged } from '../gql/graphql.js';
import { CasesChangedSubscription } from './case.operations.js';
import { patchLists, refreshLists } from './case-cache.js';

type Change = CasesChanged['casesChanged'];

/** A burst of changes, such as a mail run, costs one refresh; the first one is never kept waiting longer than this. */
const quiet = 400;
const patience = 2_000;

/** Keeps lists and counts fresh while others work: rows at once, membership and order after a quiet moment. */
export function useLiveLists(onChange?: (change: Change) => void): void {
  const queryClient = useQueryClient();
  const listener = useRef(onChange);
  useEffect(() => {
    listener.current = onChange;
  });
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
          listener.current?.(casesChanged);
          soon();
        },
        // What happened while the connection was lost was not told.
        // The open case sees to itself, since somebody may be writing there.
        reconnected: refresh,
        connected: soon,
      },
    );
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [queryClient]);
}
