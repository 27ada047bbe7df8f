/**
 * How far a customer has read who has all of a case before them: a message that is held is not among it, and is news once
 * it is released. As SQL; `table` is the alias of `cases`.
 */
export function readUpTo(table: string): string {
  return `coalesce((SELECT min(e.position) - 1 FROM held_message h JOIN case_entry e ON e.id = h.entry_id
    WHERE h.case_id = ${table}.id), ${table}.entry_count)`;
}
