import { Injectable, OnModuleInit } from '@nestjs/common';
import { Maintenance, type MaintenanceWork } from '@sprawa/platform';
import { FoldCounts } from '../timers/fold-counts.js';

/** A counter that was wrong. */
export interface MendedCell {
  stateId: string;
  ownerId: string | null;
  groupId: string | null;
  proposal: boolean;
  counted: number;
  actual: number;
}

/** Cells told of in a run's result. */
const TOLD = 50;

/**
 * One statement sees one moment: the counters and the cases of it. What it adds is the difference, so that it is right
 * whatever others write meanwhile, and counters that are right stay untouched.
 */
const MEND = /* sql */ `
WITH actual AS (
  SELECT state_id, owner_id, group_id, proposal_id IS NOT NULL AS proposal, count(*) AS n
  FROM cases WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4
), counted AS (
  SELECT state_id, owner_id, group_id, proposal, sum(n) AS n FROM case_count GROUP BY 1, 2, 3, 4
), wrong AS (
  SELECT state_id, owner_id, group_id, proposal, sum(actual)::bigint AS actual, sum(counted)::bigint AS counted
  FROM (
    SELECT state_id, owner_id, group_id, proposal, n AS actual, 0 AS counted FROM actual
    UNION ALL
    SELECT state_id, owner_id, group_id, proposal, 0, n FROM counted
  ) both_sides
  GROUP BY 1, 2, 3, 4 HAVING sum(actual) <> sum(counted)
), mended AS (
  INSERT INTO case_count (state_id, owner_id, group_id, proposal, n)
  SELECT state_id, owner_id, group_id, proposal, actual - counted FROM wrong
)
SELECT state_id AS "stateId", owner_id AS "ownerId", group_id AS "groupId", proposal,
  counted::float8 AS counted, actual::float8 AS actual FROM wrong`;

/** What operators can have done about cases: counters counted anew and folded, the search's indexes built anew. */
@Injectable()
export class CaseMaintenance implements OnModuleInit {
  constructor(
    private readonly maintenance: Maintenance,
    private readonly counts: FoldCounts,
  ) {}

  onModuleInit(): void {
    this.maintenance.add({
      name: 'recount-counters',
      summary:
        'Compares the counters of the queues with a count of all cases, and mends those that are wrong.',
      work: (work) => this.recount(work),
    });
    this.maintenance.add({
      name: 'fold-counters',
      summary: 'Folds the small rows of the counters into one per cell now.',
      work: async () => {
        await this.counts.fold();
        return {};
      },
    });
    this.maintenance.add({
      name: 'reindex-search',
      summary: 'Builds the indexes of the search anew, one after another, while everybody works on.',
      work: (work) => this.reindex(work),
    });
  }

  private async recount({ query }: MaintenanceWork): Promise<{ wrong: number; cells: MendedCell[] }> {
    const cells = await query<MendedCell>(MEND);
    return { wrong: cells.length, cells: cells.slice(0, TOLD) };
  }

  private async reindex({ query, progress }: MaintenanceWork): Promise<{ indexes: string[] }> {
    const indexes = (
      await query<{ name: string }>(
        `SELECT i.relname AS name FROM pg_class i JOIN pg_am a ON a.oid = i.relam
         WHERE a.amname = 'gin' AND i.relnamespace = 'public'::regnamespace AND i.relname !~ '_ccnew\\d*$|_ccold\\d*$' ORDER BY 1`,
      )
    ).map(({ name }) => name);
    for (const [done, name] of indexes.entries()) {
      await progress(done, indexes.length);
      // A run that was killed leaves a half-built twin behind.
      await query(`DROP INDEX CONCURRENTLY IF EXISTS "${name}_ccnew"`);
      await query(`REINDEX INDEX CONCURRENTLY "${name}"`);
    }
    await progress(indexes.length, indexes.length);
    return { indexes };
  }
}
