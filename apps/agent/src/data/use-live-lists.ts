import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { client } from '../client.js';
import type { ListsChangedSubscription as ListsChanged } from '../gql/graphql.js';
import { ListsChangedSubscription } from './case.operations.js';
import { patchLists, refreshLists } from './case-cache.js';

type Change = ListsChanged['listsChanged'][number];

/** A burst of changes, such as a mail run, costs one refresh; the first one is never kept waiting longer than this. */
const quiet = 400;
const patience = 2_000;
/** Where changes do not end, as while many cases are changed at once, each refresh lets the next one wait longer. */
const longest = 8_000;

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
    let patient = patience;
    const refresh = () => {
      since = 0;
      refreshLists(queryClient);
    };
    const soon = () => {
      clearTimeout(timer);
      since ||= Date.now();
      const left = Math.max(0, since + patient - Date.now());
      timer = setTimeout(
        () => {
          patient = left < quiet ? Math.min(longest, patient * 2) : patience;
          refresh();
        },
        Math.min(quiet, left),
      );
    };
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
