import {
  defaultPageSize,
  defaultSort,
  firstPage,
  parseCaseSearch,
  readWhere,
  type CaseSearch,
} from '../../data/case-search.js';
import type { SavedViewPartsFragment } from '../../gql/graphql.js';
import { emptyDocument, type FilterDocument } from './filter-document.js';
import { plainConditions, withConditions } from './plain-conditions.js';

export type SavedView = SavedViewPartsFragment;

/** What a table shows before somebody has chosen its columns. */
export const usualColumns = [
  'number',
  'subject',
  'contact',
  'state',
  'owner',
  'priority',
  'created',
  'lastActivity',
];

/** The address of a view: with everything one sees there, so that a link to it shows the same later on. */
export function searchOfView(view: SavedView): CaseSearch {
  return parseCaseSearch({
    view: view.id,
    mode: view.mode,
    sort: view.sort,
    size: view.pageSize,
    ...(view.columns.join() === usualColumns.join() ? {} : { columns: view.columns }),
  });
}

/** The conditions of the list on the screen: changed ones, those of its view, or what its plain filters say. */
export function documentOf(search: CaseSearch, view: SavedView | undefined): FilterDocument {
  const where = readWhere(search.where) as FilterDocument | null;
  const document = where ?? (view?.filter as FilterDocument | undefined) ?? emptyDocument;
  return { match: document.match === 'any' ? 'any' : 'all', parts: document.parts };
}

/** The same with its queue, its stream and its chips: all that a view of this list would be lost without. */
export const wholeDocumentOf = (search: CaseSearch, view: SavedView | undefined): FilterDocument =>
  withConditions(documentOf(search, view), plainConditions(search));

/** How the list on the screen looks: what is saved with its conditions. */
export function lookOf(search: CaseSearch) {
  return {
    columns: search.columns ?? usualColumns,
    sort: search.sort ?? defaultSort,
    mode: search.mode ?? ('LIST' as const),
    pageSize: search.size ?? defaultPageSize,
  };
}

/** The same list with other conditions; on its first page. */
export function withDocument(search: CaseSearch, document: FilterDocument): CaseSearch {
  const where = document.parts.length > 0 || search.view ? JSON.stringify(document) : undefined;
  return parseCaseSearch({ ...search, where, ...firstPage });
}
