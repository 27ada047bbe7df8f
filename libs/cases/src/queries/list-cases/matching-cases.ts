import { visibleTo, type AgentActor, type SqlParams } from '@sprawa/permissions';
import { filterConditions, type CaseFilter } from './case-filter.js';
import { leavesOut, queueParts } from './queue-condition.js';
import { askedOf, foundByText } from './search-text.js';

/**
 * Everything a filter matches of what the actor may see, as one condition on `cases c`: for work on all of it, bulk or
 * export, which reads in an order and in portions of its own.
 */
export function matchingCases(actor: AgentActor, filter: CaseFilter, params: SqlParams, now: Date): string {
  const conditions = [visibleTo(actor, 'c', params), ...filterConditions(filter, params)];
  if (filter.queue === 'snoozed') conditions.push(`EXISTS (${snoozedBy(actor, params, now)})`);
  else if (filter.queue) {
    conditions.push(`((${queueParts(filter.queue, actor, params, now, []).join(') OR (')}))`);
    if (leavesOut(filter.queue)) conditions.push(`NOT EXISTS (${snoozedBy(actor, params, now)})`);
  }
  const asked = askedOf(filter);
  if (asked) conditions.push(`c.id IN (${foundByText(asked, params)})`);
  return conditions.join(' AND ');
}

/** Asked of the table, since this work is done once and reads on for minutes; lists remember it (`Snoozes`). */
const snoozedBy = (actor: AgentActor, params: SqlParams, now: Date): string =>
  `SELECT FROM case_snooze sn WHERE sn.case_id = c.id AND sn.agent_id = ${params.add(actor.agentId)}::uuid
     AND (sn.until IS NULL OR sn.until > ${params.add(now)}::timestamptz)`;
