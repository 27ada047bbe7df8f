import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { RelationsQuery as RelationsAnswer } from '../../gql/graphql.js';
import { movable } from './movable.js';
import {
  ChosenCaseQuery,
  FindCasesQuery,
  MergedTimelineQuery,
  MovableQuery,
  RelationsQuery,
} from './relations.operations.js';

export type Relations = NonNullable<RelationsAnswer['case']>;
export type MergedCase = Relations['mergedCases'][number];
export type CaseLink = Relations['links'][number];

/** Below the case's own key: what refreshes the case refreshes these. */
export const relationsOptions = (number: string) =>
  queryOptions({
    queryKey: [...keys.case(number), 'relations'],
    queryFn: async () => (await client.request(RelationsQuery, { number })).case,
  });

const pageSize = 30;

/** The newest entries of a case that was merged into this one, earlier ones page by page. */
export const mergedTimelineOptions = (number: string, gone: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.case(number), 'merged', gone],
    queryFn: async ({ pageParam }) =>
      (await client.request(MergedTimelineQuery, { number, gone, last: pageSize, before: pageParam })).case
        ?.mergedTimeline ?? null,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null),
  });

export const shortestFind = 2;

export const findCasesOptions = (text: string) =>
  queryOptions({
    queryKey: [...keys.allCases, 'find', text],
    queryFn: async () => (await client.request(FindCasesQuery, { text })).cases.edges.map(({ node }) => node),
    enabled: text.length >= shortestFind,
    staleTime: 0,
  });

/** As it stands now: what is merged is what was seen. */
export const chosenCaseOptions = (number: string) =>
  queryOptions({
    queryKey: [...keys.case(number), 'chosen'],
    queryFn: async () => (await client.request(ChosenCaseQuery, { number })).case,
    staleTime: 0,
    gcTime: 0,
  });

/** The version is that of what is chosen from. */
export const movableOptions = (number: string) =>
  queryOptions({
    queryKey: [...keys.case(number), 'movable'],
    queryFn: async () => {
      const { case: found } = await client.request(MovableQuery, { number });
      return found
        ? { version: found.version, entries: movable(found.timeline.edges.map(({ node }) => node)) }
        : null;
    },
    staleTime: 0,
    gcTime: 0,
  });
