import type { Writes } from '@sprawa/platform';
import type { Plan } from '@sprawa/workflow';

/** Notes on a note what became of it. @param wordingId of the entry that holds its words from now on */
export async function markNote(
  writes: Writes,
  { entryId, became }: NonNullable<Plan['note']>,
  wordingId: string | null,
  agentId: string,
  now: Date,
): Promise<void> {
  switch (became) {
    case 'edited':
      // Every wording before points to the one that counts: what is found and shown is the latest alone.
      await writes.query(
        `UPDATE case_entry e SET revised_by = $2 FROM case_entry o
         WHERE o.id = $1 AND e.id IN (o.id, o.revised_by) AND e.id <> $2`,
        [entryId, wordingId],
      );
      return;
    case 'deleted':
    case 'restored':
      await writes.query(
        `UPDATE case_entry e SET removed_at = $2 FROM case_entry o WHERE o.id = $1 AND e.id IN (o.id, o.revised_by)`,
        [entryId, became === 'deleted' ? now : null],
      );
      // What is not there cannot stand above everything.
      if (became === 'deleted') await writes.query(`DELETE FROM case_pin WHERE entry_id = $1`, [entryId]);
      return;
    case 'pinned':
      await writes.query(
        `INSERT INTO case_pin (entry_id, case_id, agent_id, pinned_at)
         SELECT id, case_id, $2::uuid, $3::timestamptz FROM case_entry WHERE id = $1 ON CONFLICT DO NOTHING`,
        [entryId, agentId, now],
      );
      return;
    case 'unpinned':
      await writes.query(`DELETE FROM case_pin WHERE entry_id = $1`, [entryId]);
  }
}
