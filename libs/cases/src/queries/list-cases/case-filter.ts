import { isId } from '@sprawa/platform';
import type { SqlParams } from '@sprawa/permissions';
import type { ContactPlace, FieldCondition } from '../../domain/field-search.js';
import { contactFieldCondition, fieldCondition } from './field-filter.js';
import type { QueueName } from './queue-condition.js';
import type { Asked } from './search-ways.js';

/** A document of conditions, made for whoever looks: see `ReadCaseFilter`. */
export interface Narrowing {
  /** On `cases c`. */
  condition(params: SqlParams): string;
  /** Whether all it matches is open, or closed; null when it may be both. */
  open: boolean | null;
}

export interface CaseFilter {
  queue?: QueueName;
  streamIds?: string[];
  stateIds?: string[];
  ownerIds?: string[];
  groupIds?: string[];
  contactId?: string;
  priorities?: number[];
  channels?: string[];
  /** Any of them, or what was merged into it: see `Labels.meaning`. */
  labelIds?: string[];
  text?: string;
  /** The text with what stands for its words (`SearchText.read`); without it each word stands for itself. */
  asked?: Asked;
  /** Read against the streams the viewer works in: see `readFieldQuestion`. */
  fields?: FieldCondition[];
  /** By what the organisation keeps of contacts; read against what the viewer may see of them. */
  contactFields?: FieldCondition<ContactPlace>[];
  where?: Narrowing;
}

/** On `cases c`, said as its partial index has it: of those that carry any of the labels. */
export function labelCondition(labelIds: readonly string[], params: SqlParams): string {
  return `(c.label_ids <> '{}' AND c.label_ids && ${params.add(labelIds.filter(isId))}::uuid[])`;
}

/**
 * Everything a list was narrowed by but its queue and its text, as conditions on `cases c`. Ids that are none match
 * nothing rather than everything. One id is compared, not looked for in a list: only so an index gives the rows in order.
 */
export function filterConditions(filter: CaseFilter, params: SqlParams): string[] {
  const conditions: string[] = [];
  const among = (column: string, ids: string[] | undefined) => {
    if (!ids) return;
    const known = ids.filter(isId).slice(0, 200);
    if (known.length === 1) conditions.push(`${column} = ${params.add(known[0])}::uuid`);
    else conditions.push(`${column} = ANY (${params.add(known)}::uuid[])`);
  };
  among('c.stream_id', filter.streamIds);
  among('c.state_id', filter.stateIds);
  among('c.owner_id', filter.ownerIds);
  among('c.group_id', filter.groupIds);
  if (filter.contactId !== undefined) among('c.contact_id', [filter.contactId]);
  if (filter.priorities) conditions.push(`c.priority = ANY (${params.add(filter.priorities)}::smallint[])`);
  if (filter.channels) conditions.push(`c.channel = ANY (${params.add(filter.channels)}::text[])`);
  if (filter.labelIds) conditions.push(labelCondition(filter.labelIds, params));
  for (const field of filter.fields ?? []) conditions.push(fieldCondition(field, params));
  for (const field of filter.contactFields ?? []) conditions.push(contactFieldCondition(field, params));
  if (filter.where) conditions.push(filter.where.condition(params));
  return conditions;
}
