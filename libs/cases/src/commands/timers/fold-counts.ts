import { Injectable, OnModuleInit } from '@nestjs/common';
import { Schedule } from '@sprawa/platform';
import { DataSource } from 'typeorm';

/** An id nobody has, in the place of none: NULLs are not joined. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const FOLD_CELLS = /* sql */ `
WITH cell AS (
  SELECT state_id, coalesce(owner_id, $1) AS owner, coalesce(group_id, $1) AS "group", proposal FROM case_count
  GROUP BY 1, 2, 3, 4 HAVING count(*) > 1 OR sum(n) = 0
), gone AS (
  DELETE FROM case_count c USING cell
  WHERE (c.state_id, coalesce(c.owner_id, $1), coalesce(c.group_id, $1), c.proposal) = (cell.state_id, cell.owner, cell."group", cell.proposal)
  RETURNING c.state_id, c.owner_id, c.group_id, c.proposal, c.n
)
INSERT INTO case_count (state_id, owner_id, group_id, proposal, n)
SELECT state_id, owner_id, group_id, proposal, sum(n) FROM gone GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0`;

const FOLD_TOTALS = /* sql */ `
WITH cell AS (
  SELECT state_id, unassigned, proposal FROM case_total GROUP BY 1, 2, 3 HAVING count(*) > 1 OR sum(n) = 0
), gone AS (
  DELETE FROM case_total t USING cell
  WHERE (t.state_id, t.unassigned, t.proposal) = (cell.state_id, cell.unassigned, cell.proposal)
  RETURNING t.state_id, t.unassigned, t.proposal, t.n
)
INSERT INTO case_total (state_id, unassigned, proposal, n)
SELECT state_id, unassigned, proposal, sum(n) FROM gone GROUP BY 1, 2, 3 HAVING sum(n) <> 0`;

/** Folds the counters' small rows into one per cell, so that reading them stays cheap however much was written. */
@Injectable()
export class FoldCounts implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly schedule: Schedule,
  ) {}

  onModuleInit(): void {
    this.schedule.every('fold-counts', 20, () => this.fold());
  }

  /**
   * Readers see the rows before or after, never between: it is one statement. Cells that are one row already are left
   * alone: rewriting them would only leave dead rows behind.
   */
  async fold(): Promise<void> {
    await this.source.query(FOLD_CELLS, [NOBODY]);
    await this.source.query(FOLD_TOTALS);
  }
}
