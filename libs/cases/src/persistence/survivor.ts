import type { Tx } from '@sprawa/platform';
import { lockCase, type CaseRow } from './case-row.js';

/** As SQL: the id of the case that `c` of table `cases` is found as, itself unless it was merged. */
export const survivorId = (c: string): string => `coalesce(${c}.merged_into, ${c}.id)`;

/** How often a case may be merged away while it is being waited for. */
const TRIES = 5;

/**
 * Locks the case that stands for this one: itself, or what it was merged into, also when that happens while the lock is
 * waited for. Null when there is none, or it is deleted.
 */
export async function lockSurvivor(tx: Tx, caseId: string): Promise<CaseRow | null> {
  for (let tried = 0; tried < TRIES; tried++) {
    const [found] = (await tx.query(`SELECT ${survivorId('c')} AS id FROM cases c WHERE c.id = $1`, [
      caseId,
    ])) as { id: string }[];
    if (!found) return null;
    const row = await lockCase(tx, 'c.id = $1 AND c.deleted_at IS NULL', [found.id]);
    if (row) return row;
    const [merged] = (await tx.query(`SELECT FROM cases WHERE id = $1 AND merged_into IS NOT NULL`, [
      found.id,
    ])) as unknown[];
    if (!merged) return null;
  }
  return null;
}
