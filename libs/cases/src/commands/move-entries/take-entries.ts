import { newId, type Tx } from '@sprawa/platform';
import type { TimelineState } from '../../persistence/timeline-writer.js';
import { firstWords } from '../../text/rich-text.js';

/**
 * Shows entries of another case in this one: it gets one of its own for each, with the words, author and time of the
 * other and its files by reference. What a mail adds goes along, so that an answer to it finds this case. Of another
 * contact's words the customer of this one sees nothing. A note comes as it reads now, and stays pinned. Both cases are locked.
 */
export async function takeEntries(
  tx: Tx,
  timeline: TimelineState,
  entryIds: readonly string[],
  contactId: string,
): Promise<void> {
  for (const entryId of entryIds) {
    const id = newId();
    timeline.position += 1;
    const [taken] = (await tx.query(
      `INSERT INTO case_entry (id, case_id, position, kind, visibility, author_kind, agent_id, contact_id, action_key, html, body, data, case_version, created_at)
       SELECT $2, $3, $4, e.kind, CASE WHEN c.contact_id = $6 THEN e.visibility ELSE 'internal' END, e.author_kind, e.agent_id, e.contact_id,
         e.action_key, coalesce(w.html, e.html), coalesce(w.body, e.body),
         e.data || jsonb_build_object('movedFrom', e.id)
           || CASE WHEN w.id IS NULL THEN '{}' ELSE jsonb_build_object('edited', jsonb_build_object('at', w.created_at, 'agentId', w.agent_id)) END,
         $5, e.created_at
       FROM case_entry e JOIN cases c ON c.id = e.case_id LEFT JOIN case_entry w ON w.id = e.revised_by
       WHERE e.id = $1 RETURNING visibility`,
      [entryId, id, timeline.caseId, timeline.position, timeline.version, contactId],
    )) as { visibility: string }[];
    if (taken?.visibility === 'public') timeline.publicCount += 1;
    await tx.query(`UPDATE case_entry SET moved_to = $2 WHERE id = $1`, [entryId, id]);
    await tx.query(`UPDATE case_pin SET entry_id = $2, case_id = $3 WHERE entry_id = $1`, [
      entryId,
      id,
      timeline.caseId,
    ]);
    await tx.query(`UPDATE message SET entry_id = $2, case_id = $3 WHERE entry_id = $1`, [
      entryId,
      id,
      timeline.caseId,
    ]);
    const files = (await tx.query(
      `SELECT file_id, position, content_id, inline FROM attachment WHERE entry_id = $1 ORDER BY position`,
      [entryId],
    )) as { file_id: string; position: number; content_id: string | null; inline: boolean }[];
    for (const file of files)
      await tx.query(
        `INSERT INTO attachment (id, entry_id, case_id, file_id, position, content_id, inline) VALUES ($1,$2,$3,$4,$5,$6,$7)`,
        [newId(), id, timeline.caseId, file.file_id, file.position, file.content_id, file.inline],
      );
  }
}

/** Brings what a list shows of a case up to what is still shown in it, after entries came or went. */
export async function retell(tx: Tx, caseId: string): Promise<void> {
  const [told] = (await tx.query(
    `SELECT
       (SELECT count(*)::int FROM case_entry WHERE case_id = $1 AND visibility = 'public' AND moved_to IS NULL) AS public_count,
       (SELECT count(*)::int FROM attachment a JOIN case_entry e ON e.id = a.entry_id WHERE a.case_id = $1 AND e.moved_to IS NULL) AS attachments,
       (SELECT left(coalesce(w.body, e.body), 2000) FROM case_entry e LEFT JOIN case_entry w ON w.id = e.revised_by
        WHERE e.case_id = $1 AND e.kind IN ('message', 'note') AND e.moved_to IS NULL AND e.removed_at IS NULL
          AND NOT e.data ? 'revises' ORDER BY e.position DESC LIMIT 1) AS latest,
       (SELECT left(body, 2000) FROM case_entry WHERE case_id = $1 AND visibility = 'public' AND moved_to IS NULL
        ORDER BY position DESC LIMIT 1) AS latest_public`,
    [caseId],
  )) as [{ public_count: number; attachments: number; latest: string | null; latest_public: string | null }];
  await tx.query(
    `UPDATE cases SET public_count = $2, attachment_count = $3, preview = $4, public_preview = $5 WHERE id = $1`,
    [
      caseId,
      told.public_count,
      told.attachments,
      firstWords(told.latest ?? ''),
      firstWords(told.latest_public ?? ''),
    ],
  );
}
