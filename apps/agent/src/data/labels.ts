import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../client.js';
import type { LabelPartsFragment, LabelsQuery as LabelsAnswer } from '../gql/graphql.js';
import { refreshLists } from './case-cache.js';
import { keys } from './keys.js';
import { LabelsChangedSubscription, LabelsQuery } from './label.operations.js';

/** A label as it stands on something. */
export type LabelOn = LabelPartsFragment;
export type KnownLabel = LabelsAnswer['labels'][number];
export type LabelScope = KnownLabel['scopes'][number];

/** All labels by name: few, and asked for by everything that offers some. */
export const labelsOptions = queryOptions({
  queryKey: keys.labels,
  queryFn: async () => (await client.request(LabelsQuery)).labels,
  staleTime: 5 * 60_000,
});

/** Those that may stand on such things. */
export const labelsFor =
  (scope: LabelScope) =>
  (labels: KnownLabel[]): KnownLabel[] =>
    labels.filter(({ scopes }) => scopes.includes(scope));

/** Labels anew, and whatever shows them: the lists, and the case that is open. */
export function refreshLabels(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: keys.labels });
  refreshLists(queryClient);
  void queryClient.invalidateQueries({ queryKey: ['case'] });
}

/** Follows what others do to labels: a renamed one stands by its new name on every screen. */
export function useLiveLabels(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const refresh = () => refreshLabels(queryClient);
    return client.subscribe(LabelsChangedSubscription, {}, { next: refresh, reconnected: () => undefined });
  }, [queryClient]);
}
