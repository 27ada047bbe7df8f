import type { CaseFilter, CaseSort } from '../gql/graphql.js';

/** Names of what is kept from the server; a shorter one stands for all that begin with it. */
export const keys = {
  me: ['me'] as const,
  streams: ['streams'] as const,
  agents: (search: string) => ['agents', search] as const,
  groups: ['groups'] as const,
  contactFields: ['contactFields'] as const,
  contacts: (search: string) => ['contacts', search] as const,
  queues: (stream: string | undefined) => ['queues', stream ?? null] as const,
  allQueues: ['queues'] as const,
  cases: (filter: CaseFilter, sort: CaseSort) => ['cases', filter, sort] as const,
  allCases: ['cases'] as const,
  board: (filter: CaseFilter) => ['board', filter] as const,
  allBoards: ['board'] as const,
  table: (filter: CaseFilter, sort: CaseSort, size: number, withFields: boolean, place: object) =>
    ['cases', 'table', filter, sort, size, withFields, place] as const,
  labels: ['labels'] as const,
  labelCounts: ['labels', 'counts'] as const,
  savedViews: ['savedViews'] as const,
  savedViewCounts: ['savedViewCounts'] as const,
  viewAudiences: ['viewAudiences'] as const,
  paletteCases: (text: string) => ['paletteCases', text] as const,
  caseHits: (text: string, numbers: readonly string[]) => ['caseHits', text, numbers] as const,
  case: (number: string) => ['case', number] as const,
  notices: ['notices'] as const,
  bulkJobs: ['bulkJobs'] as const,
  passages: (number: string) => ['passages', number] as const,
  pinnedNotes: (number: string) => ['timeline', number, 'pinned'] as const,
  timeline: (number: string) => ['timeline', number] as const,
};
