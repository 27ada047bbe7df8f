import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { client } from '../client.js';
import type { ListsChangedSubscription as ListsChanged } from '../gql/graphql.js';
import { ListsChangedSubscription } from './case.operations.js';
import { patchLists, refreshLists } from './case-cache.js';
import { refreshPace } from './refresh-pace.js';

type Change = ListsChanged['listsChanged'][number];

/** Keeps lists and counts fresh while others work: rows at once, membership and order after a quiet moment. */
export function useLiveLists(onChange?: (change: Change) => void): void {
  const queryClient = useQueryClient();
  const listener = useRef(onChange);
  useEffect(() => {
    listener.current = onChange;
  });
  useEffect(() => {
    const pace = refreshPace(() => refreshLists(queryClient));
    const end = client.subscribe(
      ListsChangedSubscription,
      {},
      {
        next: ({ listsChanged }) => {
          patchLists(
            queryClient,
            new Map(listsChanged.map(({ number, case: row }) => [number, row ?? null])),
          );
          listsChanged.forEach((change) => listener.current?.(change));
          pace.soon();
        },
        // What happened while the connection was lost was not told.
        // The open case sees to itself, since somebody may be writing there.
        reconnected: pace.now,
        connected: pace.soon,
      },
    );
    return () => {
      pace.stop();
      end();
    };
  }, [queryClient]);
}
