import { AUDIT_FAULTS, CASE_FAULTS, CHANGE_FAULTS, ORPHANS } from './log-checks.js';
import type { LogFault } from './log-faults.js';

export type Query = <Row>(sql: string, params?: unknown[]) => Promise<Row[]>;

export interface LogReport {
  cases: number;
  rows: number;
  /** Entries from before there was a log, which do not stand in it yet; none once `seal-log` has run. */
  unsealed: boolean;
  faults: LogFault[];
}

/** The end of one chain, for keeping elsewhere. */
export interface LogHead {
  /** `audit`: of the audit log. */
  case_id: string;
  seq: number;
  hash: string;
}

/** Cases looked at together. */
const BATCH = 500;
/** Faults told of; the first is what counts, for what follows it in a chain is of no use. */
const TOLD = 20;

/**
 * Walks all logs and names what is broken, the first rows first. Reads only; others may write meanwhile, because each
 * statement sees one moment.
 */
export async function verifyLog(
  query: Query,
  progress: (done: number) => Promise<void> = async () => {},
): Promise<LogReport> {
  const faults: LogFault[] = [];
  let cases = 0;
  for await (const ids of batches(query)) {
    if (faults.length < TOLD) faults.push(...(await query<LogFault>(CASE_FAULTS, [ids])));
    cases += ids.length;
    await progress(cases);
  }
  for (const sql of [ORPHANS, CHANGE_FAULTS, AUDIT_FAULTS]) faults.push(...(await query<LogFault>(sql)));
  const [count] = await query<{ rows: number; unsealed: boolean }>(
    `SELECT (SELECT count(*) FROM case_log)::float8 + (SELECT count(*) FROM change_log)::float8
         + (SELECT count(*) FROM audit_entry)::float8 AS rows,
       NOT EXISTS (SELECT FROM log_seal) AS unsealed`,
  );
  return { cases, ...count!, faults: faults.slice(0, TOLD) };
}

const AUDIT = 'audit';

/** The ends of all chains: of the audit log, then case by case. */
export async function* logHeads(query: Query): AsyncGenerator<LogHead> {
  yield* await query<LogHead>(
    `SELECT '${AUDIT}' AS case_id, seq::int AS seq, encode(hash, 'hex') AS hash FROM audit_entry ORDER BY seq DESC LIMIT 1`,
  );
  for await (const ids of batches(query))
    yield* await query<LogHead>(
      `SELECT DISTINCT ON (case_id) case_id, seq, encode(hash, 'hex') AS hash FROM case_log
       WHERE case_id = ANY ($1::uuid[]) ORDER BY case_id, seq DESC`,
      [ids],
    );
}

/** Of ends of chains kept elsewhere those that stand in no chain any more: whoever owns the database wrote the log anew. */
export async function lostHeads(query: Query, kept: readonly LogHead[]): Promise<LogFault[]> {
  const heads = kept.filter(({ case_id }) => case_id !== AUDIT);
  const audit = kept.filter(({ case_id }) => case_id === AUDIT);
  const lost = await query<LogFault>(
    `SELECT 'chain' AS kind, 'audit log' AS of, h.seq, NULL AS "entryId"
     FROM unnest($1::int[], $2::text[]) h (seq, hash)
     WHERE h.seq > coalesce((SELECT seq FROM audit_horizon), 0)
       AND NOT EXISTS (SELECT FROM audit_entry e WHERE e.seq = h.seq AND encode(e.hash, 'hex') = h.hash)`,
    [audit.map(({ seq }) => seq), audit.map(({ hash }) => hash)],
  );
  const cases = await query<LogFault>(
    `SELECT 'chain' AS kind, 'case ' || coalesce(c.number::text, h.case_id::text) AS of, h.seq, NULL AS "entryId"
     FROM unnest($1::uuid[], $2::int[], $3::text[]) h (case_id, seq, hash)
     LEFT JOIN case_log l ON l.case_id = h.case_id AND l.seq = h.seq AND encode(l.hash, 'hex') = h.hash
     LEFT JOIN cases c ON c.id = h.case_id
     WHERE l.seq IS NULL ORDER BY h.case_id LIMIT ${TOLD}`,
    [heads.map((head) => head.case_id), heads.map((head) => head.seq), heads.map((head) => head.hash)],
  );
  return [...lost, ...cases];
}

async function* batches(query: Query): AsyncGenerator<string[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = (
      await query<{ id: string }>(`SELECT id FROM cases WHERE id > $1 ORDER BY id LIMIT ${BATCH}`, [after])
    ).map(({ id }) => id);
    if (ids.length === 0) return;
    yield ids;
    after = ids.at(-1)!;
  }
}
