import type { AgentActor, SqlParams } from '@sprawa/permissions';
import type { FilterDocument } from '../../domain/case-filter/filter-document.js';
import { EVERYBODY, type ViewMode } from '../../domain/saved-view/saved-view.js';

export interface SavedViewRow {
  id: string;
  owner_id: string;
  name: string;
  icon: string;
  filter: FilterDocument;
  columns: string[];
  sort: string;
  mode: ViewMode;
  page_size: number;
  shared_with: string[];
  version: number;
}

export const SAVED_VIEW_COLUMNS =
  'v.id, v.owner_id, v.name, v.icon, v.filter, v.columns, v.sort, v.mode, v.page_size, v.shared_with, v.version';

/** The one predicate of which views `v` somebody has: their own, and those shared with them. Any other is not there. */
export function viewsOf(actor: AgentActor, params: SqlParams): string {
  const audiences = params.add([EVERYBODY, ...actor.principals]);
  return `(v.owner_id = ${params.add(actor.agentId)}::uuid OR (v.shared_with <> '{}' AND v.shared_with && ${audiences}::text[]))`;
}

/** Own ones their owner changes; shared ones also whoever may share, so that none is orphaned when its owner leaves. */
export const mayEdit = (actor: AgentActor, view: { owner_id: string; shared_with: string[] }): boolean =>
  view.owner_id === actor.agentId || (view.shared_with.length > 0 && actor.rights.has('view.share'));
