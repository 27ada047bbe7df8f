import { isId, type Tx } from '@sprawa/platform';
import type { NoteFacts } from '@sprawa/workflow';

/**
 * A note of a case, or, where it is only shown there, of one that was merged into it; as the engine wants it. The case is
 * locked. An edit of a note is none of its own.
 */
export async function findNote(
  tx: Tx,
  caseId: string,
  entryId: string,
  withMerged = false,
): Promise<NoteFacts | null> {
  if (!isId(entryId)) return null;
  const [row] = (await tx.query(
    `SELECT e.id AS "entryId", coalesce(e.revised_by, e.id) AS "wordingId", e.agent_id AS "authorId", ${FIRST} AS first,
       e.moved_to IS NOT NULL AS moved, e.removed_at IS NOT NULL AS removed, p.entry_id IS NOT NULL AS pinned, coalesce(w.html, e.html) AS html
     FROM case_entry e LEFT JOIN case_entry w ON w.id = e.revised_by LEFT JOIN case_pin p ON p.entry_id = e.id
     WHERE e.id = $2 AND e.kind = 'note' AND NOT e.data ? 'revises'
       AND (e.case_id = $1 OR ($3 AND EXISTS (SELECT FROM cases m WHERE m.id = e.case_id AND m.merged_into = $1)))`,
    [caseId, entryId, withMerged],
  )) as NoteFacts[];
  return row ?? null;
}

/** Whether the case of entry `e` began with it; SQL. */
export const FIRST = `NOT EXISTS (SELECT FROM case_entry f WHERE f.case_id = e.case_id AND f.position < e.position AND f.kind IN ('message', 'note'))`;
