import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../client.js';
import { refreshCase } from '../../data/case-cache.js';
import { keys } from '../../data/keys.js';
import { useMe } from '../../data/use-me.js';
import type { CaseQuery } from '../../gql/graphql.js';
import { CaseChangedSubscription } from './case.operations.js';

export interface LiveCase {
  /** Somebody else changed the case while one was writing: their name, or empty for a customer or the program. */
  changedBy: string | null;
  refresh: () => void;
}

/** Follows the open case: refreshes quietly while one reads, and only tells while one writes (CS-14). */
export function useLiveCase(number: string, writing: boolean): LiveCase {
  const queryClient = useQueryClient();
  const { agent: me } = useMe();
  const [changedBy, setChangedBy] = useState<string | null>(null);
  const busy = useRef(writing);
  useEffect(() => {
    busy.current = writing;
  });
  const refresh = useCallback(() => {
    setChangedBy(null);
    void refreshCase(queryClient, number);
  }, [queryClient, number]);

  useEffect(
    () =>
      client.subscribe(
        CaseChangedSubscription,
        { number },
        {
          next: ({ caseChanged }) => {
            const held = queryClient.getQueryData<CaseQuery['case']>(keys.case(number));
            const own = caseChanged.by?.id === me.id;
            if (own && held && held.version >= caseChanged.version) return;
            if (busy.current && !own) setChangedBy(caseChanged.by?.name ?? '');
            else refresh();
          },
          // What was missed is fetched when one reads; who writes is told by the conflict at the latest.
          reconnected: () => {
            if (!busy.current) refresh();
          },
        },
      ),
    [number, me.id, queryClient, refresh],
  );

  // What was told while writing is worth fetching once one stops.
  useEffect(() => {
    if (!writing && changedBy !== null) refresh();
  }, [writing, changedBy, refresh]);
  return { changedBy, refresh };
}
