import type { QueryClient } from '@tanstack/react-query';
import type { CaseQuery } from '../gql/graphql.js';
import { patchRows, rowsOf, type CasePages, type CaseRow } from './case-rows.js';
import { keys } from './keys.js';

type OpenCase = CaseQuery['case'];

/** Shows changes in every list; a case without any is out of sight, and leaves them. */
export function patchLists(
  queryClient: QueryClient,
  patches: ReadonlyMap<string, Partial<CaseRow> | null>,
): void {
  queryClient.setQueriesData<CasePages>({ queryKey: keys.allCases }, (data) => patchRows(data, patches));
}

/**
 * Shows one's own change in every list and on the open case at once. Not for others' changes: the version the open
 * case was read at is what keeps somebody who writes there from overwriting them unseen.
 */
export function patchCase(queryClient: QueryClient, number: string, patch: Partial<CaseRow>): void {
  patchLists(queryClient, new Map([[number, patch]]));
  queryClient.setQueryData<OpenCase>(keys.case(number), (data) =>
    data
      ? {
          ...data,
          ...patch,
          // A row asks after fewer rights than the page of the case.
          may: { ...data.may, ...patch.may },
          contact: { ...data.contact, ...(patch.contact?.id === data.contact.id ? patch.contact : {}) },
        }
      : data,
  );
}

/** Of a case that stands in a list one has looked at; null where none was. */
export function subjectOf(queryClient: QueryClient, number: string): string | null {
  for (const [, data] of queryClient.getQueriesData<CasePages>({ queryKey: keys.allCases })) {
    const row = rowsOf(data).find((each) => each.number === number);
    if (row) return row.subject;
  }
  return null;
}

/** Of the open case. @returns whether it was being read anew, which is to be done again afterwards */
export async function giveUpReading(queryClient: QueryClient, number: string): Promise<boolean> {
  const asked = { queryKey: keys.case(number), exact: true };
  if (!queryClient.getQueryData(asked.queryKey) || queryClient.isFetching(asked) === 0) return false;
  await queryClient.cancelQueries(asked);
  return true;
}

/** Fetches anew what a change of this case may have touched, in the background. */
export function refreshCase(queryClient: QueryClient, number: string): Promise<unknown> {
  return Promise.all([
    queryClient.invalidateQueries({ queryKey: keys.case(number) }),
    queryClient.invalidateQueries({ queryKey: keys.timeline(number) }),
  ]);
}

/** More pages than this are not fetched anew for one changed case: their rows are patched in place instead. */
const pagesWorthFetching = 3;

export function refreshLists(queryClient: QueryClient): void {
  for (const queryKey of [keys.allQueues, keys.savedViewCounts, keys.allBoards])
    void queryClient.invalidateQueries({ queryKey });
  void queryClient.invalidateQueries({
    queryKey: keys.allCases,
    predicate: (query) =>
      ((query.state.data as CasePages | undefined)?.pages.length ?? 0) <= pagesWorthFetching,
  });
}
