import { Injectable } from '@nestjs/common';
import { HotReads, isId, type TimeText } from '@sprawa/platform';
import type { EntryRow } from '../timeline/read-timeline.js';

/** Words a note had, and who wrote them when. */
export interface WordingRow {
  id: string;
  html: string;
  body: string;
  at: TimeText;
  agent_id: string | null;
  agent_name: string | null;
  agent_suspended: boolean;
}

export interface PinnedRow {
  id: string;
  html: string;
  text: string;
  created_at: TimeText;
  name: string;
}

export interface AboutRow {
  id: string;
  kind: EntryRow['kind'];
  name: string | null;
  body: string;
}

const WORDINGS_LIMIT = 100;

/** What is pinned, what notes said before, and what they are about; of a case that was found for the agent. */
@Injectable()
export class ReadNotes {
  constructor(private readonly reads: HotReads) {}

  /** The latest pinned first; those of cases that were merged into this one among them. */
  async pinned(caseId: string): Promise<PinnedRow[]> {
    return this.reads.query<PinnedRow>(
      `SELECT e.id, coalesce(w.html, e.html) AS html, coalesce(w.body, e.body) AS text, e.created_at::text, coalesce(a.name, '') AS name
       FROM case_pin p JOIN cases c ON c.id = p.case_id JOIN case_entry e ON e.id = p.entry_id
       LEFT JOIN case_entry w ON w.id = e.revised_by LEFT JOIN agent a ON a.id = e.agent_id
       WHERE (c.id = $1 OR c.merged_into = $1) AND e.removed_at IS NULL ORDER BY p.pinned_at DESC LIMIT 50`,
      [caseId],
    );
  }

  /** All wordings of a note, the oldest first; where it was moved, from where it stood before on. */
  async wordings(caseId: string, entryId: string): Promise<WordingRow[]> {
    if (!isId(entryId)) return [];
    return this.reads.query<WordingRow>(
      `WITH RECURSIVE place (id, case_id, origin) AS (
         SELECT e.id, e.case_id, e.data ->> 'movedFrom' FROM case_entry e WHERE e.id = $2 AND e.case_id = $1 AND e.kind = 'note'
         UNION SELECT o.id, o.case_id, o.data ->> 'movedFrom' FROM place p JOIN case_entry o ON o.id = p.origin::uuid)
       SELECT w.id, w.html, w.body, w.created_at::text AS at, w.agent_id, a.name AS agent_name, a.suspended_at IS NOT NULL AS agent_suspended
       FROM place p JOIN case_entry w ON w.case_id = p.case_id AND w.kind = 'note'
         -- An entry that took over a note's words as they were is no wording of its own.
         AND ((w.id = p.id AND p.origin IS NULL) OR w.data ->> 'revises' = p.id::text)
       LEFT JOIN agent a ON a.id = w.agent_id ORDER BY w.created_at, w.id LIMIT ${WORDINGS_LIMIT}`,
      [caseId, entryId],
    );
  }

  /** What notes of a case refer to, by the id they name; what went to another case is followed as far as it is in this one. */
  async about(caseId: string, ids: readonly string[]): Promise<ReadonlyMap<string, AboutRow>> {
    const named = ids.filter(isId);
    if (named.length === 0) return new Map();
    const rows = await this.reads.query<AboutRow & { named: string }>(
      `SELECT n.id AS named, e.id, e.kind, coalesce(a.name, ct.name) AS name,
         CASE WHEN e.removed_at IS NULL THEN left(coalesce(w.body, e.body), 2000) ELSE '' END AS body
       FROM unnest($2::uuid[]) n (id) JOIN case_entry o ON o.id = n.id JOIN case_entry e ON e.id = coalesce(o.moved_to, o.id)
       LEFT JOIN case_entry w ON w.id = e.revised_by
       LEFT JOIN agent a ON a.id = e.agent_id LEFT JOIN contact ct ON ct.id = e.contact_id
       WHERE e.case_id = $1`,
      [caseId, named],
    );
    return new Map(rows.map((row) => [row.named, row]));
  }
}
