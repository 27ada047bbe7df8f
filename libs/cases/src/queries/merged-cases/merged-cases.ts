import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { HotReads } from '@sprawa/platform';
import { caseViewSql, type CaseView } from '../case-view.js';

/** A case that was merged into another, with who did it and when. */
export interface MergedCaseRow extends CaseView {
  merged_at: Date;
  merged_by: string;
  merged_by_name: string;
  merged_by_suspended: boolean;
  /** Of the case it was merged into itself, which may have been merged further since. */
  into_number: string;
}

const MOST = 100;

/** What was merged into a case, in its order. Whoever sees the case may read all of it: it is part of it now. */
@Injectable()
export class MergedCases {
  constructor(private readonly reads: HotReads) {}

  /** @param caseId of a case that the agent was found to see */
  async into(actor: AgentActor, caseId: string): Promise<MergedCaseRow[]> {
    return this.reads.query<MergedCaseRow>(
      `WITH page AS (SELECT * FROM cases WHERE merged_into = $2 LIMIT ${MOST})
       SELECT v.*, m.merged_at, m.agent_id AS merged_by, a.name AS merged_by_name, a.suspended_at IS NOT NULL AS merged_by_suspended,
         i.number::text AS into_number
       FROM (${caseViewSql('$1::uuid', { from: 'page' })}) v
       JOIN case_merge m ON m.case_id = v.id JOIN agent a ON a.id = m.agent_id JOIN cases i ON i.id = m.into_id
       ORDER BY m.merged_at, v.number`,
      [actor.agentId, caseId],
    );
  }
}
