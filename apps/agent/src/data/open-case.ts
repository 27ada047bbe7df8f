import { queryOptions } from '@tanstack/react-query';
import { client } from '../client.js';
import type { CaseQuery as CaseAnswer } from '../gql/graphql.js';
import { CaseQuery } from './open-case.operations.js';
import { keys } from './keys.js';

/** The case as its page needs it, with what the viewer may do. */
export type OpenCase = NonNullable<CaseAnswer['case']>;

/** Null when there is no such case, or it is not for the viewer: the two look the same on purpose. */
export const caseOptions = (number: string) =>
  queryOptions({
    queryKey: keys.case(number),
    queryFn: async () => (await client.request(CaseQuery, { number })).case,
    // The subscription tells of changes; fetching behind the back of somebody who writes would take a newer version for theirs.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
