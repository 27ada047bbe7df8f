import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { HotReads } from '@sprawa/platform';

/** Children of a case that are not closed: how many, and the first of them. */
export interface OpenChildrenOf {
  count: number;
  first: { number: string; subject: string }[];
}

/** As many as a line names. */
const NAMED = 3;

/** What stays open when a case is closed (CS-28). A child that the agent may not see is not even counted. */
@Injectable()
export class OpenChildren {
  constructor(private readonly reads: HotReads) {}

  /** @param caseId of a case that the agent was found to see */
  async of(actor: AgentActor, caseId: string): Promise<OpenChildrenOf> {
    const params = new SqlParams();
    const id = params.add(caseId);
    const rows = await this.reads.query<{ number: string; subject: string; total: number }>(
      `SELECT c.number, c.subject, (count(*) OVER ())::int AS total FROM cases c
       WHERE c.id IN (SELECT children_of(${id})) AND c.closed_at IS NULL AND ${visibleTo(actor, 'c', params)}
       ORDER BY c.created_at, c.id LIMIT ${NAMED}`,
      params.values,
    );
    return {
      count: rows[0]?.total ?? 0,
      first: rows.map(({ number, subject }) => ({ number, subject })),
    };
  }
}
