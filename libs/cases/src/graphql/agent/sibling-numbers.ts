import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { isId, type HotReads } from '@sprawa/platform';
import { isCaseChange, type Change } from '@sprawa/workflow';
import { survivorId } from '../../persistence/survivor.js';
import type { EntryRow } from '../../queries/timeline/read-timeline.js';

/**
 * Numbers, by id, of the other cases that a page of entries points to and this agent may see; one statement, if any.
 * Of a merged one whoever sees the case it is found as now. Of entries that were moved, by the id of the entry that stands
 * for them.
 */
export async function loadSiblingNumbers(
  reads: HotReads,
  actor: AgentActor,
  rows: readonly Pick<EntryRow, 'kind' | 'data' | 'moved_to'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ kind, data }) => {
    if (kind === 'note') return isId(data.siblingCaseId) ? [data.siblingCaseId] : [];
    if (kind !== 'change') return [];
    return ((data.changes as Change[] | undefined) ?? [])
      .filter(({ what }) => isCaseChange(what))
      .flatMap(({ from, to }) => [from, to].filter(isId));
  });
  const moved = rows.flatMap(({ moved_to }) => moved_to ?? []);
  if (ids.length + moved.length === 0) return new Map();
  const params = new SqlParams();
  const found = await reads.query<{ id: string; number: string }>(
    `SELECT named.id, o.number::text AS number FROM (
       SELECT i AS id, i AS case_id FROM unnest(${params.add(ids)}::uuid[]) i
       UNION ALL SELECT e.id, e.case_id FROM case_entry e WHERE e.id = ANY (${params.add(moved)}::uuid[])) named
     JOIN cases o ON o.id = named.case_id JOIN cases c ON c.id = ${survivorId('o')}
     WHERE ${visibleTo(actor, 'c', params)}`,
    params.values,
  );
  return new Map(found.map(({ id, number }) => [id, number]));
}
