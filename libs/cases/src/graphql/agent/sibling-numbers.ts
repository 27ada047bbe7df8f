import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { isId, type HotReads } from '@sprawa/platform';
import { isCaseChange, type Change } from '@sprawa/workflow';
import { survivorId } from '../../persistence/survivor.js';
import type { EntryRow } from '../../queries/timeline/read-timeline.js';

/**
 * Numbers, by id, of the other cases that a page of entries points to and this agent may see; one statement, if any.
 * Of a merged one whoever sees the case it is found as now.
 */
export async function loadSiblingNumbers(
  reads: HotReads,
  actor: AgentActor,
  rows: readonly Pick<EntryRow, 'kind' | 'data'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ kind, data }) => {
    if (kind === 'note') return isId(data.siblingCaseId) ? [data.siblingCaseId] : [];
    if (kind !== 'change') return [];
    return ((data.changes as Change[] | undefined) ?? [])
      .filter(({ what }) => isCaseChange(what))
      .flatMap(({ from, to }) => [from, to].filter(isId));
  });
  if (ids.length === 0) return new Map();
  const params = new SqlParams();
  const found = await reads.query<{ id: string; number: string }>(
    `SELECT o.id, o.number::text AS number FROM cases o JOIN cases c ON c.id = ${survivorId('o')}
     WHERE o.id = ANY (${params.add(ids)}::uuid[]) AND ${visibleTo(actor, 'c', params)}`,
    params.values,
  );
  return new Map(found.map(({ id, number }) => [id, number]));
}
