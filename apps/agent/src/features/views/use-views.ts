import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { tellBad } from '../../data/outcome.js';
import { useViewsT } from '../../messages/views.js';
import { moveTo } from './view-order.js';
import type { SavedView } from './view-search.js';
import {
  ArrangeViewsMutation,
  DeleteViewMutation,
  RestoreViewMutation,
  SavedViewCountsQuery,
  SavedViewsQuery,
  ViewAudiencesQuery,
} from './views.operations.js';

export const viewsOptions = queryOptions({
  queryKey: keys.savedViews,
  queryFn: async () => (await client.request(SavedViewsQuery)).savedViews,
  staleTime: 60_000,
});

export const countsOptions = queryOptions({
  queryKey: keys.savedViewCounts,
  queryFn: async () =>
    new Map(
      (await client.request(SavedViewCountsQuery)).savedViewCounts.map(({ view, count }) => [view, count]),
    ),
});

export const audiencesOptions = queryOptions({
  queryKey: keys.viewAudiences,
  queryFn: async () => (await client.request(ViewAudiencesQuery)).viewAudiences,
  staleTime: 5 * 60_000,
});

/** Fetches the panel's views and numbers anew. */
export function useRefreshViews(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: keys.savedViews }),
      queryClient.invalidateQueries({ queryKey: keys.savedViewCounts }),
    ]);
  };
}

/** Puts views into another order at once, and back when the server did not keep it. */
export function useArrange() {
  const queryClient = useQueryClient();
  const t = useViewsT();
  return useMutation({
    mutationFn: (ordered: SavedView[]) =>
      client.request(ArrangeViewsMutation, { ids: ordered.map(({ id }) => id) }),
    onMutate: async (ordered) => {
      await queryClient.cancelQueries({ queryKey: keys.savedViews });
      const before = queryClient.getQueryData(viewsOptions.queryKey);
      queryClient.setQueryData(viewsOptions.queryKey, ordered);
      return before;
    },
    onError: (_error, _ordered, before) => {
      queryClient.setQueryData(viewsOptions.queryKey, before);
      tellBad(t('moveFailed'));
    },
  });
}

/** All views in their new order when one of a section goes to another place there. */
export function arranged(
  all: readonly SavedView[],
  section: readonly SavedView[],
  from: number,
  to: number,
): SavedView[] {
  const moved = moveTo(section, from, to);
  const rest = all.filter((view) => !section.includes(view));
  return section[0]?.mine ? [...moved, ...rest] : [...rest, ...moved];
}

export const removeView = async (id: string) => (await client.request(DeleteViewMutation, { id })).deleteView;
export const restoreView = async (id: string) =>
  (await client.request(RestoreViewMutation, { id })).restoreView;
