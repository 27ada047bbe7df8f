import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';

const WHAT = `e.data -> 'changes' -> 0 ->> 'what'`;

/** As SQL of `case_entry e`: it tells of a link. */
const tellsOfLink = `e.kind = 'change' AND ${WHAT} IN ('linked', 'unlinked')`;

/** As SQL of `case_entry e`: if it tells of a link, then of one to a case this agent sees (CS-28). */
export function mayBeTold(actor: AgentActor, params: SqlParams): string {
  return `CASE WHEN ${tellsOfLink} THEN EXISTS (
    SELECT FROM cases o JOIN cases c ON c.id = coalesce(o.merged_into, o.id)
    WHERE o.id = coalesce(e.data -> 'changes' -> 0 ->> 'to', e.data -> 'changes' -> 0 ->> 'from')::uuid AND ${visibleTo(actor, 'c', params)})
  ELSE true END`;
}

/** How many lines of a case this agent is not told, as SQL. */
export function untoldCount(actor: AgentActor, caseId: string, params: SqlParams): string {
  return `SELECT count(*)::int AS n FROM case_entry e WHERE e.case_id = ${params.add(caseId)} AND ${tellsOfLink} AND NOT ${mayBeTold(actor, params)}`;
}
