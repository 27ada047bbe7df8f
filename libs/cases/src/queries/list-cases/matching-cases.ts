import { visibleTo, type AgentActor, type SqlParams } from '@sprawa/permissions';
import { filterConditions, type CaseFilter } from './case-filter.js';
import { wholeQueue } from './queue-condition.js';
import { askedOf, foundByText } from './search-text.js';

/**
 * Everything a filter matches of what the actor may see, as one condition on `cases c`: for work on all of it, bulk or
 * export, which reads in an order and in portions of its own.
 */
export function matchingCases(actor: AgentActor, filter: CaseFilter, params: SqlParams, now: Date): string {
  const conditions = [visibleTo(actor, 'c', params), ...filterConditions(filter, params)];
  if (filter.queue) conditions.push(wholeQueue(filter.queue, actor, params, now));
  const asked = askedOf(filter);
  if (asked) conditions.push(`c.id IN (${foundByText(asked, params)})`);
  return conditions.join(' AND ');
}
