import type { CaseFilter, CaseSort, Channel, Priority, QueueKey } from '../gql/graphql.js';
import { mostTerms, readTerm, termFilter, writeTerm } from './field-terms.js';

export const queueKeys = [
  'TO_ASSIGN',
  'MINE',
  'TO_ACCEPT',
  'WAITING',
  'UNREAD',
  'FOLLOWED',
  'CALLBACKS_DUE',
  'SNOOZED',
  'ALL',
  'ARCHIVE',
] as const satisfies readonly QueueKey[];
export const sorts = [
  'NEWEST_ACTIVITY',
  'OLDEST_ACTIVITY',
  'NEWEST',
  'OLDEST',
  'PRIORITY',
] as const satisfies readonly CaseSort[];
export const priorities = ['URGENT', 'HIGH', 'NORMAL', 'LOW', 'NONE'] as const satisfies readonly Priority[];

export const channels = [
  'EMAIL',
  'CALL',
  'WEB_FORM',
  'PORTAL',
  'AGENT',
  'CHAT',
  'SMS',
  'API',
] as const satisfies readonly Channel[];

/** What the address bar holds of the list: a link to it shows the same list to a colleague. */
export interface CaseSearch {
  queue?: QueueKey;
  /** A stream's id. */
  stream?: string;
  /** States' ids; empty lists are left out. */
  state?: string[];
  /** Agents' ids. */
  owner?: string[];
  priority?: Priority[];
  /** Groups' ids. */
  group?: string[];
  channel?: Channel[];
  /** Written `FieldTerm`s. */
  field?: string[];
  q?: string;
  sort?: CaseSort;
}

export const defaultQueue: QueueKey = 'ALL';
export const defaultSort: CaseSort = 'NEWEST_ACTIVITY';

const idShape = /^[\w-]{1,64}$/;
const longestText = 200;

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

function listOf(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))].slice(0, 50);
}

/** Reads what came from outside; what is not understood is dropped, so an old link still opens a list. */
export function parseCaseSearch(raw: Record<string, unknown>): CaseSearch {
  const search: CaseSearch = {};
  const queue = oneOf(raw.queue, queueKeys);
  if (queue) search.queue = queue;
  if (typeof raw.stream === 'string' && idShape.test(raw.stream)) search.stream = raw.stream;
  const state = listOf(raw.state).filter((id) => idShape.test(id));
  if (state.length) search.state = state;
  const owner = listOf(raw.owner).filter((id) => idShape.test(id));
  if (owner.length) search.owner = owner;
  const priority = listOf(raw.priority).filter(
    (value): value is Priority => oneOf(value, priorities) !== undefined,
  );
  if (priority.length) search.priority = priority;
  const group = listOf(raw.group).filter((id) => idShape.test(id));
  if (group.length) search.group = group;
  const channel = listOf(raw.channel).filter(
    (value): value is Channel => oneOf(value, channels) !== undefined,
  );
  if (channel.length) search.channel = channel;
  const field = listOf(raw.field).flatMap((written) => {
    const term = readTerm(written);
    return term ? [writeTerm(term)] : [];
  });
  if (field.length) search.field = field.slice(0, mostTerms);
  const text = raw.q === undefined || raw.q === null ? '' : String(raw.q).slice(0, longestText).trim();
  if (text) search.q = text;
  const sort = oneOf(raw.sort, sorts);
  if (sort && sort !== defaultSort) search.sort = sort;
  return search;
}

/** Plain `key=value` pairs with comma-separated lists, instead of the router's JSON, so that people can read and type them. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(search)) {
    const text = Array.isArray(value)
      ? value.join(',')
      : value === undefined || value === null
        ? ''
        : String(value);
    if (text) pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
  }
  return pairs.length ? `?${pairs.join('&')}` : '';
}

/** The reverse of `stringifySearch`: every value is a string, also one that looks like a number. */
export function parseSearch(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

/** Searching looks everywhere the agent may see, so the queue narrows it only when it was chosen with the search. */
export function toFilter(search: CaseSearch): CaseFilter {
  return {
    queue: search.queue ?? (search.q ? undefined : defaultQueue),
    ...(search.stream ? { streamIds: [search.stream] } : {}),
    ...(search.state ? { stateIds: search.state } : {}),
    ...(search.owner ? { ownerIds: search.owner } : {}),
    ...(search.priority ? { priorities: search.priority } : {}),
    ...(search.group ? { groupIds: search.group } : {}),
    ...(search.channel ? { channels: search.channel } : {}),
    ...(search.field
      ? { fields: search.field.flatMap((written) => readTerm(written) ?? []).map(termFilter) }
      : {}),
    ...(search.q ? { text: search.q } : {}),
  };
}

export type ListFacet = 'state' | 'owner' | 'priority' | 'group' | 'channel' | 'field';

/** Adds the value to a facet, or takes it away when it was there. */
export function toggleFacet(search: CaseSearch, facet: ListFacet, value: string): CaseSearch {
  const held: string[] = search[facet] ?? [];
  const next = held.includes(value) ? held.filter((each) => each !== value) : [...held, value];
  return parseCaseSearch({ ...search, [facet]: next });
}

/** Everything but the queue, the stream and the order: what "Clear filters" takes away. */
export function withoutFilters(search: CaseSearch): CaseSearch {
  const { queue, stream, sort } = search;
  return parseCaseSearch({ queue, stream, sort });
}

export function isFiltered(search: CaseSearch): boolean {
  return Boolean(
    search.q ||
    search.state ||
    search.owner ||
    search.priority ||
    search.group ||
    search.channel ||
    search.field,
  );
}
