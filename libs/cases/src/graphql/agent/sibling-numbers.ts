import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { isId, type HotReads } from '@sprawa/platform';
import type { EntryRow } from '../../queries/timeline/read-timeline.js';

/** Numbers, by id, of the cases that a page of notes points to and this agent may see; one statement, if any. */
export async function loadSiblingNumbers(
  reads: HotReads,
  actor: AgentActor,
  rows: readonly Pick<EntryRow, 'kind' | 'data'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ kind, data }) =>
    kind === 'note' && isId(data.siblingCaseId) ? [data.siblingCaseId] : [],
  );
  if (ids.length === 0) return new Map();
  const params = new SqlParams();
  const found = await reads.query<{ id: string; number: string }>(
    `SELECT c.id, c.number::text AS number FROM cases c WHERE c.id = ANY (${params.add(ids)}::uuid[]) AND ${visibleTo(actor, 'c', params)}`,
    params.values,
  );
  return new Map(found.map(({ id, number }) => [id, number]));
}
