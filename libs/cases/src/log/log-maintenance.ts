import { Injectable, OnModuleInit } from '@nestjs/common';
import { Maintenance, type MaintenanceWork } from '@sprawa/platform';
import { faultSentence } from './log-faults.js';
import { verifyLog } from './verify-log.js';

/** Cases whose old entries are written into the log in one statement; each is locked only so long. */
const BATCH = 200;

/** What operators can have done about the log of cases (CS-26). */
@Injectable()
export class LogMaintenance implements OnModuleInit {
  constructor(private readonly maintenance: Maintenance) {}

  onModuleInit(): void {
    this.maintenance.add({
      name: 'verify-log',
      summary: 'Walks the logs of all cases and names the first rows that were changed past the program.',
      work: (work) => this.verify(work),
    });
    this.maintenance.add({
      name: 'seal-log',
      summary: 'Writes the entries from before there was a log into it, once; from then on all are guarded.',
      work: (work) => this.seal(work),
    });
  }

  private async verify({ query, progress }: MaintenanceWork): Promise<object> {
    const { faults, ...counts } = await verifyLog(query, (done) => progress(done, null));
    return { ...counts, faults: faults.map((fault) => ({ ...fault, says: faultSentence(fault) })) };
  }

  private async seal({ query, progress }: MaintenanceWork): Promise<{ entries: number }> {
    let entries = 0;
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const [batch] = await query<{ last: string | null; entries: number }>(SEAL, [after]);
      if (!batch?.last) break;
      after = batch.last;
      entries += batch.entries;
      await progress(entries, null);
    }
    await query(`INSERT INTO log_seal (one) VALUES (true) ON CONFLICT DO NOTHING`);
    return { entries };
  }
}

/** Whoever writes to a case holds its lock, so a chain never has two ends. */
const SEAL = /* sql */ `
WITH locked AS (
  SELECT id FROM cases WHERE id > $1 ORDER BY id LIMIT ${BATCH} FOR NO KEY UPDATE
), old AS (
  SELECT e.case_id, e.id, e.position, 'sealed' AS event, NULL AS detail, 0 AS place FROM locked JOIN case_entry e ON e.case_id = locked.id
  WHERE NOT EXISTS (SELECT FROM case_log l WHERE l.case_id = e.case_id AND l.entry_id = e.id AND l.event IN ('written', 'sealed'))
  UNION ALL
  SELECT e.case_id, e.id, e.position, 'attached', attachment_state(a), 1 + a.position
  FROM locked JOIN attachment a ON a.case_id = locked.id JOIN case_entry e ON e.id = a.entry_id
  WHERE NOT EXISTS (SELECT FROM case_log l WHERE l.case_id = a.case_id AND l.event = 'attached' AND l.detail LIKE a.id || ' %')
), written AS (
  INSERT INTO case_log (case_id, entry_id, event, detail)
  SELECT case_id, id, event, detail FROM old ORDER BY case_id, position, place RETURNING event
)
SELECT (SELECT max(id::text) FROM locked) AS last, (SELECT count(*)::int FROM written WHERE event = 'sealed') AS entries`;
