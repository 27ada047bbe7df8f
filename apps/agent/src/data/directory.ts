import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../client.js';
import type { MeQuery as MeAnswer } from '../gql/graphql.js';
import {
  AgentsQuery,
  ContactFieldsQuery,
  ContactsQuery,
  GroupsQuery,
  StreamsQuery,
} from './directory.operations.js';
import { MeQuery } from './me.operations.js';
import { keys } from './keys.js';

const settled = 5 * 60_000;

export type Me = NonNullable<MeAnswer['me']>;

export const meOptions = queryOptions({
  queryKey: keys.me,
  queryFn: () => client.request(MeQuery),
  staleTime: settled,
});

export const streamsOptions = queryOptions({
  queryKey: keys.streams,
  queryFn: async () => (await client.request(StreamsQuery)).streams,
  staleTime: settled,
});

/** Agents the viewer may assign to; an empty search gives the first fifty by name. */
export const agentsOptions = (search: string) =>
  queryOptions({
    queryKey: keys.agents(search),
    queryFn: async () => (await client.request(AgentsQuery, { search: search || null })).agents,
    staleTime: settled,
    placeholderData: keepPreviousData,
  });

export const groupsOptions = queryOptions({
  queryKey: keys.groups,
  queryFn: async () => (await client.request(GroupsQuery)).groups,
  staleTime: settled,
});

/** What the organisation keeps of each contact beyond name and addresses (CT-1). */
export const contactFieldsOptions = queryOptions({
  queryKey: keys.contactFields,
  queryFn: async () => (await client.request(ContactFieldsQuery)).contactFields,
  staleTime: settled,
});

/** Shortest text worth asking the server about. */
export const shortestSearch = 2;

export const contactsOptions = (search: string) =>
  queryOptions({
    queryKey: keys.contacts(search),
    queryFn: async () => (await client.request(ContactsQuery, { search })).contacts,
    enabled: search.trim().length >= shortestSearch,
    placeholderData: keepPreviousData,
  });
