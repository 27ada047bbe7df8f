/**
 * Everything that can be wrong with the logs of the cases $1, the first of each kind and case. The hashes are computed by
 * the functions the triggers use (migration CaseLog): one place says what they cover.
 */
export const CASE_FAULTS = /* sql */ `
WITH chain AS (
  SELECT l AS row, l.case_id, l.seq, l.entry_id, l.event, l.detail, l.salt, l.hash,
    lag(l.hash) OVER w AS before, row_number() OVER w AS n
  FROM case_log l WHERE l.case_id = ANY ($1::uuid[]) WINDOW w AS (PARTITION BY l.case_id ORDER BY l.seq)
), gone AS (
  SELECT case_id, entry_id FROM chain WHERE event = 'withdrawn'
), erased AS (
  SELECT case_id, entry_id FROM chain WHERE event = 'erased'
), attached AS MATERIALIZED (
  SELECT c.case_id, c.seq, c.entry_id, c.detail, split_part(c.detail, ' ', 1)::uuid AS attachment_id FROM chain c
  WHERE c.event = 'attached'
), begun AS (
  SELECT c.*, e AS entry, e.id AS found, x.entry_id AS erased_id FROM chain c
  LEFT JOIN case_entry e ON e.id = c.entry_id
  LEFT JOIN erased x ON x.case_id = c.case_id AND x.entry_id = c.entry_id
  WHERE c.event IN ('written', 'sealed')
    AND NOT EXISTS (SELECT FROM gone g WHERE g.case_id = c.case_id AND g.entry_id = c.entry_id)
), state AS (
  SELECT DISTINCT ON (case_id, entry_id) case_id, entry_id, seq, detail FROM chain
  WHERE event IN ('written', 'sealed', 'became') ORDER BY case_id, entry_id, seq DESC
), counted AS (
  SELECT case_id, count(*) FILTER (WHERE event = 'written') AS written, bool_or(event = 'sealed') AS sealed FROM chain GROUP BY 1
), fault AS (
  SELECT 'chain' AS kind, case_id, seq, entry_id FROM chain WHERE seq <> n OR hash <> log_hash(coalesce(before, ''), row)
  UNION ALL
  SELECT 'missing', case_id, seq, entry_id FROM begun WHERE found IS NULL
  UNION ALL
  SELECT 'content', case_id, seq, entry_id FROM begun WHERE found IS NOT NULL AND CASE
    WHEN erased_id IS NOT NULL THEN (entry).html <> '' OR (entry).body <> '' OR (entry).case_id <> case_id
    ELSE salt IS NULL OR entry_digest(entry, salt) <> (row).content_hash END
  UNION ALL
  SELECT 'state', b.case_id, s.seq, b.entry_id FROM begun b JOIN state s USING (case_id, entry_id)
  WHERE b.found IS NOT NULL AND b.erased_id IS NULL AND s.detail <> entry_state(b.entry)
  UNION ALL
  SELECT 'file', c.case_id, c.seq, c.entry_id FROM attached c LEFT JOIN attachment a ON a.id = c.attachment_id
  WHERE attachment_state(a) IS DISTINCT FROM c.detail
    AND NOT EXISTS (SELECT FROM gone g WHERE g.case_id = c.case_id AND g.entry_id = c.entry_id)
  UNION ALL
  SELECT 'file', a.case_id, NULL, a.entry_id FROM attachment a
  WHERE a.case_id = ANY ($1::uuid[]) AND EXISTS (SELECT FROM log_seal)
    AND NOT EXISTS (SELECT FROM attached c WHERE c.case_id = a.case_id AND c.attachment_id = a.id)
  UNION ALL
  SELECT 'unlogged', e.case_id, NULL, e.id FROM case_entry e
  WHERE e.case_id = ANY ($1::uuid[]) AND EXISTS (SELECT FROM log_seal) AND NOT EXISTS (
    SELECT FROM chain c WHERE c.case_id = e.case_id AND c.entry_id = e.id AND c.event IN ('written', 'sealed'))
  UNION ALL
  -- A case counts its entries; one that began before there was this log may have had some that were taken back.
  SELECT 'cut', c.id, NULL, NULL FROM cases c LEFT JOIN counted n ON n.case_id = c.id
  WHERE c.id = ANY ($1::uuid[]) AND EXISTS (SELECT FROM log_seal)
    AND NOT coalesce(n.sealed, false) AND c.entry_count > coalesce(n.written, 0)
)
SELECT f.kind, 'case ' || coalesce(c.number::text, f.case_id::text) AS of, f.seq, f.entry_id AS "entryId"
FROM fault f LEFT JOIN cases c ON c.id = f.case_id
ORDER BY c.number, f.seq NULLS LAST, f.kind LIMIT 20`;

/** Cases that were removed while their logs were left. */
export const ORPHANS = /* sql */ `
SELECT 'orphan' AS kind, 'case ' || l.case_id AS of, NULL::int AS seq, NULL::uuid AS "entryId" FROM case_log l
WHERE l.seq = 1 AND NOT EXISTS (SELECT FROM cases c WHERE c.id = l.case_id) ORDER BY l.case_id LIMIT 20`;

/** The audit log: one chain, which begins where entries were let go because of their age. */
export const AUDIT_FAULTS = /* sql */ `
WITH began AS (
  SELECT coalesce(max(seq), 0) AS seq, coalesce((array_agg(hash))[1], '') AS hash FROM audit_horizon
), chain AS (
  SELECT e AS row, e.seq, e.hash, coalesce(lag(e.seq) OVER w, b.seq) AS seq_before, coalesce(lag(e.hash) OVER w, b.hash) AS before
  FROM audit_entry e, began b WHERE e.seq > b.seq WINDOW w AS (ORDER BY e.seq)
)
SELECT 'chain' AS kind, 'audit log' AS of, seq::int AS seq, NULL::uuid AS "entryId" FROM chain
WHERE seq <> seq_before + 1 OR hash <> audit_hash(before, row) ORDER BY seq LIMIT 20`;

/** The log of what belongs to no case. */
export const CHANGE_FAULTS = /* sql */ `
WITH chain AS (
  SELECT l AS row, l.*, lag(l.hash) OVER w AS before, row_number() OVER w AS n,
    max(l.seq) FILTER (WHERE l.what = 'erased') OVER (PARTITION BY l.subject_kind, l.subject_id) AS erased
  FROM change_log l WINDOW w AS (PARTITION BY l.subject_kind, l.subject_id ORDER BY l.seq)
)
SELECT CASE WHEN seq <> n OR hash <> change_hash(coalesce(before, ''), row) THEN 'chain' ELSE 'content' END AS kind,
  subject_kind || ' ' || subject_id AS of, seq, NULL::uuid AS "entryId"
FROM chain
WHERE seq <> n OR hash <> change_hash(coalesce(before, ''), row)
  OR CASE WHEN changes IS NULL THEN coalesce(erased, 0) <= seq ELSE change_digest(row) <> content_hash END
ORDER BY subject_kind, subject_id, seq LIMIT 20`;
