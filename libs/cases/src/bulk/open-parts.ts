import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import type { FilterReads } from '@sprawa/platform';
import { BULK_LIMIT } from './bulk-operation.js';

export interface OpenParents {
  stream_id: string;
  state_id: string;
  n: number;
}

/**
 * Open ones among chosen cases of which parts are open that are not chosen with them, counted by stream and state: what
 * closing them leaves open (CS-28). A part that the agent may not see is not even counted.
 * @param condition on `cases c`, with its values in `params`
 */
export function countOpenParents(
  reads: FilterReads,
  actor: AgentActor,
  condition: string,
  params: SqlParams,
): Promise<OpenParents[]> {
  // Most cases are nobody's parent: their links are asked for first, one index for each, before what is under them.
  return reads.query<OpenParents>(
    `WITH chosen AS MATERIALIZED (SELECT c.id, c.stream_id, c.state_id, c.closed_at FROM cases c WHERE ${condition} LIMIT ${BULK_LIMIT + 1}),
       parent AS MATERIALIZED (
         SELECT p.id, p.stream_id, p.state_id FROM chosen p WHERE p.closed_at IS NULL AND (
           EXISTS (SELECT FROM case_link l WHERE l.to_id = p.id AND l.kind = 'child-of')
           OR EXISTS (SELECT FROM cases m JOIN case_link l ON l.to_id = m.id WHERE m.merged_into = p.id AND l.kind = 'child-of')))
     SELECT p.stream_id, p.state_id, count(*)::int AS n FROM parent p
     WHERE EXISTS (
       SELECT FROM cases k WHERE k.id IN (SELECT children_of(p.id)) AND k.closed_at IS NULL AND ${visibleTo(actor, 'k', params)}
         AND NOT EXISTS (SELECT FROM chosen o WHERE o.id = k.id))
     GROUP BY 1, 2`,
    params.values,
  );
}
