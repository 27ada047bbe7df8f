import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import type { Tx } from '@sprawa/platform';
import { CASE_COLUMNS, type CaseRow } from '../../persistence/case-row.js';
import { caseDigits } from '../../queries/find-case/case-digits.js';

/**
 * Locks two cases as this agent sees them, always the older one first: whoever merges the same two the other way round
 * waits, and then finds that one of them is gone. Null where one is none, deleted, merged or not to be seen.
 */
export async function lockPair(
  tx: Tx,
  actor: AgentActor,
  first: string,
  second: string,
): Promise<[CaseRow | null, CaseRow | null]> {
  const numbers = [caseDigits(first), caseDigits(second)];
  const params = new SqlParams();
  const rows = (await tx.query(
    `SELECT ${CASE_COLUMNS} FROM cases c
     WHERE c.number = ANY (${params.add(numbers.filter((number) => number !== null))}::bigint[]) AND ${visibleTo(actor, 'c', params)}
     ORDER BY c.id FOR UPDATE OF c`,
    params.values,
  )) as CaseRow[];
  const of = (number: string | null) => rows.find((row) => row.number === number) ?? null;
  return [of(numbers[0]!), of(numbers[1]!)];
}
