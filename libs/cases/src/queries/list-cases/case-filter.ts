import { isId } from '@sprawa/platform';
import type { SqlParams } from '@sprawa/permissions';
import { searchedWords, type FieldCondition } from '../../domain/field-search.js';
import { fieldCondition, fieldWords, prefixQuery } from './field-filter.js';
import type { QueueName } from './queue-condition.js';

export interface CaseFilter {
  queue?: QueueName;
  streamIds?: string[];
  stateIds?: string[];
  ownerIds?: string[];
  groupIds?: string[];
  contactId?: string;
  priorities?: number[];
  channels?: string[];
  text?: string;
  /** Read against the streams the viewer works in: see `readFieldQuestion`. */
  fields?: FieldCondition[];
}

/**
 * Everything a list was narrowed by but its queue, as conditions on `cases c`. Ids that are none match nothing rather than everything.
 * Words are looked for in subject, timeline, fields and contact by sub-queries with an index each, united: one OR across
 * tables would read them whole.
 */
export function filterConditions(filter: CaseFilter, params: SqlParams): string[] {
  const conditions: string[] = [];
  const among = (column: string, ids: string[] | undefined) => {
    if (ids) conditions.push(`${column} = ANY (${params.add(ids.filter(isId).slice(0, 200))}::uuid[])`);
  };
  among('c.stream_id', filter.streamIds);
  among('c.state_id', filter.stateIds);
  among('c.owner_id', filter.ownerIds);
  among('c.group_id', filter.groupIds);
  if (filter.contactId !== undefined) among('c.contact_id', [filter.contactId]);
  if (filter.priorities) conditions.push(`c.priority = ANY (${params.add(filter.priorities)}::smallint[])`);
  if (filter.channels) conditions.push(`c.channel = ANY (${params.add(filter.channels)}::text[])`);
  const text = filter.text?.trim().slice(0, 200);
  if (text) conditions.push(textCondition(text, params));
  for (const field of filter.fields ?? []) conditions.push(fieldCondition(field, params));
  return conditions;
}

export function textCondition(text: string, params: SqlParams): string {
  const number = /^#?(\d{4,18})$/.exec(text)?.[1];
  const byWords = wordsCondition(text, params);
  // A number finds exactly its case (IN-2); only where there is none are the digits words like any others.
  return number
    ? `(c.number = ${params.add(number)} OR (NOT EXISTS (SELECT 1 FROM cases n WHERE n.number = ${params.add(number)}) AND ${byWords}))`
    : byWords;
}

function wordsCondition(text: string, params: SqlParams): string {
  const words = searchedWords(text);
  const like = params.add(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const contacts = `SELECT s.id FROM cases s JOIN contact sc ON sc.id = s.contact_id WHERE fold(sc.name) LIKE fold(${like})
    UNION SELECT s.id FROM contact_email se JOIN cases s ON s.contact_id = se.contact_id WHERE se.email::text LIKE lower(${like})`;
  if (words.length === 0) return `c.id IN (${contacts})`;
  const query = prefixQuery(words, params);
  // An amount is typed as it is read, with spaces between thousands.
  const amount = /^\d{1,3}([ \u00a0\u202f]\d{3})+([.,]\d{1,2})?$/.test(text);
  const values = amount ? prefixQuery(searchedWords(text.replace(/\s/g, '')), params) : query;
  return `c.id IN (
    SELECT s.id FROM cases s WHERE to_tsvector('simple', fold(s.subject)) @@ ${query}
    UNION SELECT e.case_id FROM case_entry e WHERE e.kind IN ('message', 'note') AND to_tsvector('simple', fold(left(e.body, 100000))) @@ ${query}
    UNION ${fieldWords(values).join(' UNION ')}
    UNION ${contacts})`;
}
