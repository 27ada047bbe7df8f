import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { HotReads, type TimeText } from '@sprawa/platform';
import type { LinkKind } from '@sprawa/workflow';
import { caseViewSql, type CaseView } from '../case-view.js';

/** A case that another one is linked with. */
export interface LinkedCaseRow extends CaseView {
  /** What the other one is to it. */
  link: LinkKind;
  linked_at: TimeText;
  linked_by: string;
  linked_by_name: string;
  linked_by_suspended: boolean;
}

/** More than one case can have (`LINKS_LIMIT`), for merged ones bring theirs along. */
const MOST = 200;

/** What a case is linked with, as far as the agent sees it; a case they may not see has not even a link. */
@Injectable()
export class LinkedCases {
  constructor(private readonly reads: HotReads) {}

  /**
   * Links of what was merged into the case are its own, those to what was merged are to where that is found now. Of two
   * parents that a merge brought together the case's own counts.
   * @param caseId of a case that the agent was found to see
   */
  async of(actor: AgentActor, caseId: string): Promise<LinkedCaseRow[]> {
    const params = new SqlParams();
    const view = caseViewSql(`${params.add(actor.agentId)}::uuid`, { from: 'page' });
    const id = params.add(caseId);
    return this.reads.query<LinkedCaseRow>(
      `WITH here AS (SELECT id FROM cases WHERE id = ${id} OR merged_into = ${id}), said AS (
         SELECT l.to_id AS other, l.kind, l.agent_id, l.created_at FROM here JOIN case_link l ON l.from_id = here.id
         UNION ALL
         SELECT l.from_id, CASE l.kind WHEN 'child-of' THEN 'parent-of' WHEN 'blocks' THEN 'blocked-by'
           WHEN 'duplicate-of' THEN 'duplicated-by' ELSE l.kind END, l.agent_id, l.created_at
         FROM here JOIN case_link l ON l.to_id = here.id
       ), link AS (
         SELECT DISTINCT ON (c.id, s.kind) c.id, s.kind, s.agent_id, s.created_at FROM said s
         JOIN cases o ON o.id = s.other JOIN cases c ON c.id = coalesce(o.merged_into, o.id)
         WHERE c.id <> ${id} AND ${visibleTo(actor, 'c', params)}
           AND CASE s.kind WHEN 'child-of' THEN c.id = parent_of(${id}) WHEN 'parent-of' THEN parent_of(c.id) = ${id} ELSE true END
         ORDER BY c.id, s.kind, s.created_at LIMIT ${MOST}
       ), page AS (SELECT * FROM cases WHERE id IN (SELECT id FROM link))
       SELECT v.*, link.kind AS link, link.created_at::text AS linked_at, a.id AS linked_by, a.name AS linked_by_name,
         a.suspended_at IS NOT NULL AS linked_by_suspended
       FROM (${view}) v JOIN link ON link.id = v.id JOIN agent a ON a.id = link.agent_id
       ORDER BY link.created_at, v.number`,
      params.values,
    );
  }
}
