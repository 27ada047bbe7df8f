import type { CaseFilter, CaseSort, Channel, Priority, QueueKey, ViewMode } from '../gql/graphql.js';
import { mostTerms, readTerm, termFilters, writeTerm } from './field-terms.js';

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
  'RELEVANCE',
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
  /** Labels' ids. */
  label?: string[];
  /** Written `FieldTerm`s. */
  field?: string[];
  q?: string;
  sort?: CaseSort;
  /** Id of the saved view that is shown, or that `where` began as. */
  view?: string;
  /** A document of conditions as JSON, in the place of the view's own. */
  where?: string;
  mode?: ViewMode;
  /** Keys of the table's columns, in their order. */
  columns?: string[];
  /** Rows of a page of the table. */
  size?: number;
  /** Where the table's page begins. */
  after?: string;
  /** Where the table's page ends, instead: the way back. */
  before?: string;
}

export const viewModes = ['LIST', 'TABLE', 'CARDS'] as const satisfies readonly ViewMode[];
export const pageSizes = [25, 50, 100, 200] as const;
export const defaultPageSize = 50;
/** More than any filter the server takes, less than what browsers and proxies take of an address. */
const longestWhere = 6_000;
const cursorShape = /^[\w-]{1,200}$/;

export const defaultQueue: QueueKey = 'ALL';
export const defaultSort: CaseSort = 'NEWEST_ACTIVITY';

/** A search brings first what answers it best; only then is there anything to answer. */
export const usualSort = ({ q }: Pick<CaseSearch, 'q'>): CaseSort => (q ? 'RELEVANCE' : defaultSort);

export const sortsOf = ({ q }: Pick<CaseSearch, 'q'>): readonly CaseSort[] =>
  q ? sorts : sorts.filter((sort) => sort !== 'RELEVANCE');

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
  const label = listOf(raw.label).filter((id) => idShape.test(id));
  if (label.length) search.label = label;
  const field = listOf(raw.field).flatMap((written) => {
    const term = readTerm(written);
    return term ? [writeTerm(term)] : [];
  });
  if (field.length) search.field = field.slice(0, mostTerms);
  const text = raw.q === undefined || raw.q === null ? '' : String(raw.q).slice(0, longestText).trim();
  if (text) search.q = text;
  const sort = oneOf(raw.sort, sortsOf(search));
  if (sort && sort !== usualSort(search)) search.sort = sort;
  if (typeof raw.view === 'string' && idShape.test(raw.view)) search.view = raw.view;
  if (typeof raw.where === 'string' && readWhere(raw.where)) search.where = raw.where;
  const mode = oneOf(raw.mode, viewModes);
  if (mode && mode !== 'LIST') search.mode = mode;
  const columns = listOf(raw.columns).filter((key) => columnShape.test(key));
  if (columns.length) search.columns = columns.slice(0, 30);
  const size = pageSizes.find((each) => each === Number(raw.size));
  if (size && size !== defaultPageSize) search.size = size;
  if (typeof raw.before === 'string' && cursorShape.test(raw.before)) search.before = raw.before;
  else if (typeof raw.after === 'string' && cursorShape.test(raw.after)) search.after = raw.after;
  return search;
}

const columnShape = /^((contact-)?field:)?[A-Za-z][\w-]{0,63}$/;

/** The document of an address; null for what is none, so that an old link still opens a list. */
export function readWhere(text: string | undefined): object | null {
  if (!text || text.length > longestWhere) return null;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && Array.isArray((read as { parts?: unknown }).parts)
      ? read
      : null;
  } catch {
    return null;
  }
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
  const where = readWhere(search.where);
  return {
    queue: search.queue ?? (search.q || search.view || where ? undefined : defaultQueue),
    ...(where ? { where } : search.view ? { view: search.view } : {}),
    ...(search.stream ? { streamIds: [search.stream] } : {}),
    ...(search.state ? { stateIds: search.state } : {}),
    ...(search.owner ? { ownerIds: search.owner } : {}),
    ...(search.priority ? { priorities: search.priority } : {}),
    ...(search.group ? { groupIds: search.group } : {}),
    ...(search.channel ? { channels: search.channel } : {}),
    ...(search.label ? { labelIds: search.label } : {}),
    ...(search.field ? termFilters(search.field) : {}),
    ...(search.q ? { text: search.q } : {}),
  };
}

/** What an address no longer holds when another list is shown. */
export const firstPage = { after: undefined, before: undefined } as const;

export type ListFacet = 'state' | 'owner' | 'priority' | 'group' | 'channel' | 'label' | 'field';

/** Adds the value to a facet, or takes it away when it was there. */
export function toggleFacet(search: CaseSearch, facet: ListFacet, value: string): CaseSearch {
  const held: string[] = search[facet] ?? [];
  const next = held.includes(value) ? held.filter((each) => each !== value) : [...held, value];
  return parseCaseSearch({ ...search, ...firstPage, [facet]: next });
}

/** Everything but the queue, the stream and the order: what "Clear filters" takes away. */
export function withoutFilters(search: CaseSearch): CaseSearch {
  const { queue, stream, sort, view, mode, columns, size } = search;
  return parseCaseSearch({ queue, stream, sort, view, mode, columns, size });
}

export function isFiltered(search: CaseSearch): boolean {
  return Boolean(
    search.q ||
    search.state ||
    search.owner ||
    search.priority ||
    search.group ||
    search.channel ||
    search.label ||
    search.field ||
    search.where,
  );
}
