import type { AgentActor, SqlParams } from '@sprawa/permissions';
import type {
  DateLeaf,
  DateOp,
  DateSubject,
  FilterDocument,
  FilterLeaf,
  FlagSubject,
  Match,
  NumberSubject,
  SetSubject,
} from '../../domain/case-filter/filter-document.js';
import { isGroup } from '../../domain/case-filter/filter-document.js';
import {
  searchedWords,
  type ContactPlace,
  type FieldCondition,
  type FieldQuestion,
} from '../../domain/field-search.js';
import { PRIORITY_NAMES } from '../../persistence/case-row.js';
import { labelCondition } from './case-filter.js';
import { contactFieldCondition, fieldCondition, prefixQuery } from './field-filter.js';
import { wholeQueue, type QueueName } from './queue-condition.js';

/** What a document means for the one who looks, now. */
export interface FilterMeaning {
  actor: AgentActor;
  now: Date;
  /** Of all streams: retired states too, in which cases may still stand. */
  statesOfKinds(kinds: readonly string[]): string[];
  /** Of each label cases carry, every id that reads as it. */
  labels: ReadonlyMap<string, readonly string[]>;
  /** Null where the viewer works in no stream with such a field: it then matches nothing. */
  field(question: FieldQuestion): FieldCondition | null;
  /** Null where there is no such field, or contacts are not the viewer's to read. */
  contactField(question: FieldQuestion): FieldCondition<ContactPlace> | null;
}

/**
 * A document as one condition on `cases c`. It only ever narrows: whoever uses it puts `visibleTo` beside it. An id of
 * something that is not there matches nothing.
 */
export function documentCondition(
  document: FilterDocument,
  meaning: FilterMeaning,
  params: SqlParams,
): string {
  const parts = document.parts.map((part) => {
    if (!isGroup(part)) return leafCondition(part, meaning, params);
    const held = joined(
      part.match,
      part.parts.map((leaf) => leafCondition(leaf, meaning, params)),
    );
    return part.not ? negated(held) : held;
  });
  return joined(document.match, parts);
}

function joined(match: Match, conditions: string[]): string {
  if (conditions.length === 0) return 'true';
  return conditions.length === 1
    ? conditions[0]!
    : `(${conditions.join(match === 'all' ? ' AND ' : ' OR ')})`;
}

/** What is unknown of a case is not so: `not closed in the last week` holds for a case that was never closed. */
const negated = (condition: string): string => `(${condition}) IS NOT TRUE`;

function leafCondition(leaf: FilterLeaf, meaning: FilterMeaning, params: SqlParams): string {
  // Said without NOT, so that the partial index of the other half serves it.
  if (leaf.op === 'is') return flag(leaf.on, leaf.value !== (leaf.not === true), meaning.actor, params);
  if (leaf.on === 'contactField') {
    const asked = meaning.contactField(leaf);
    if (asked) return contactFieldCondition(asked, params, leaf.not);
  }
  const condition = plainCondition(leaf, meaning, params);
  return leaf.not ? negated(condition) : condition;
}

function plainCondition(
  leaf: Exclude<FilterLeaf, { op: 'is' }>,
  meaning: FilterMeaning,
  params: SqlParams,
): string {
  switch (leaf.op) {
    case 'in':
      return among(leaf.on, leaf.values, meaning, params);
    case 'contains':
      return words(leaf.on, leaf.text, params);
    case 'range':
      return ends(NUMBERS[leaf.on], leaf.from, leaf.to, (value) => `${params.add(value)}::int`);
    case 'matches': {
      const asked = leaf.on === 'field' ? meaning.field(leaf) : null;
      return asked ? fieldCondition(asked, params) : 'false';
    }
    default:
      return date(leaf, meaning, params);
  }
}

const NUMBERS: Record<NumberSubject, string> = { messages: 'c.public_count', files: 'c.attachment_count' };

function ends<T>(
  column: string,
  from: T | undefined,
  to: T | undefined,
  bound: (value: T) => string,
): string {
  const parts = [
    ...(from === undefined ? [] : [`${column} >= ${bound(from)}`]),
    ...(to === undefined ? [] : [`${column} <= ${bound(to)}`]),
  ];
  return joined('all', parts);
}

function among(on: SetSubject, values: string[], meaning: FilterMeaning, params: SqlParams): string {
  const { actor } = meaning;
  const named = values.filter((value) => !['me', 'mine', 'nobody'].includes(value));
  const ids = (more: readonly string[] = []) => [...named, ...more];
  switch (on) {
    case 'stream':
      return oneOf('c.stream_id', ids(), params);
    case 'state':
      return oneOf('c.state_id', ids(), params);
    case 'kind':
      return oneOf('c.state_id', meaning.statesOfKinds(named), params);
    case 'contact':
      return oneOf('c.contact_id', ids(), params);
    case 'company':
      // An array, so that the cases of each contact are looked up: joined, the planner reads all cases.
      return `c.contact_id = ANY (ARRAY(SELECT k.id FROM contact k WHERE ${oneOf('k.company_id', ids(), params)}
        UNION ALL SELECT unnest(${params.add(ids())}::uuid[])))`;
    case 'owner':
      return withNobody(values, 'c.owner_id', ids(values.includes('me') ? [actor.agentId] : []), params);
    case 'group':
      return withNobody(values, 'c.group_id', ids(values.includes('mine') ? actor.groupIds : []), params);
    case 'priority': {
      const numbers = named.map((name) => (PRIORITY_NAMES as readonly string[]).indexOf(name));
      return numbers.length === 1
        ? `c.priority = ${params.add(numbers[0])}::smallint`
        : `c.priority = ANY (${params.add(numbers)}::smallint[])`;
    }
    case 'label':
      return carrying(values, meaning.labels, params);
    case 'queue':
      return joined(
        'any',
        values.map((queue) => wholeQueue(queue as QueueName, actor, params, meaning.now)),
      );
    case 'source':
      return `c.channel = ANY (${params.add(named)}::text[])`;
  }
}

/** A case whose labels all are gone carries none, whatever its row has kept of them. */
function carrying(values: string[], labels: FilterMeaning['labels'], params: SqlParams): string {
  const ids = values.flatMap((value) => labels.get(value) ?? []);
  const none = values.includes('none');
  return joined('any', [
    ...(ids.length > 0 || !none ? [labelCondition(ids, params)] : []),
    ...(none ? [`NOT ${labelCondition([...labels.values()].flat(), params)}`] : []),
  ]);
}

/** One id is compared, not looked for in a list: only so an index gives the rows in order. */
function oneOf(column: string, ids: string[], params: SqlParams): string {
  return ids.length === 1
    ? `${column} = ${params.add(ids[0])}::uuid`
    : `${column} = ANY (${params.add(ids)}::uuid[])`;
}

function withNobody(values: string[], column: string, ids: string[], params: SqlParams): string {
  const ways = [
    ...(values.includes('nobody') ? [`${column} IS NULL`] : []),
    ...(ids.length > 0 || !values.includes('nobody') ? [oneOf(column, ids, params)] : []),
  ];
  return joined('any', ways);
}

function words(on: 'subject' | 'contactWords', text: string, params: SqlParams): string {
  if (on === 'subject')
    return `to_tsvector('simple', fold(c.subject)) @@ ${prefixQuery(searchedWords(text), params)}`;
  const like = params.add(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
  return `c.contact_id = ANY (ARRAY(SELECT k.id FROM contact k WHERE fold(k.name) LIKE fold(${like})
    UNION SELECT ke.contact_id FROM contact_email ke WHERE ke.email::text LIKE lower(${like})))`;
}

/** Each tells of one half of the cases, as partial indexes have them word for word. */
function flag(on: FlagSubject, value: boolean, actor: AgentActor, params: SqlParams): string {
  const me = () => `${params.add(actor.agentId)}::uuid`;
  switch (on) {
    case 'open':
      return value ? 'c.open' : 'NOT c.open';
    case 'waiting':
      return value ? 'c.open AND c.waiting' : 'NOT (c.open AND c.waiting)';
    case 'approvalPending':
      return value ? 'c.proposal_id IS NOT NULL' : 'c.proposal_id IS NULL';
    case 'unread': {
      const read = `coalesce((SELECT cr.position FROM case_read cr WHERE cr.case_id = c.id AND cr.agent_id = ${me()}), 0)`;
      return `${read} ${value ? '<' : '>='} c.entry_count`;
    }
    case 'followed':
      return `${value ? '' : 'NOT '}EXISTS (SELECT FROM case_follower fo WHERE fo.case_id = c.id AND fo.agent_id = ${me()})`;
  }
}

const DATES: Record<DateSubject, string> = {
  created: 'c.created_at',
  closed: 'c.closed_at',
  lastActivity: 'c.last_activity_at',
  stateSince: 'c.state_since',
  waitingSince: 'c.state_since',
  callback: 'c.callback_at',
};

function date(leaf: DateLeaf, { actor, now }: FilterMeaning, params: SqlParams): string {
  const column = DATES[leaf.on];
  const about = leaf.on === 'waitingSince' ? ['c.open AND c.waiting'] : [];
  if (leaf.op !== 'days') {
    const at = `${params.add(now)}::timestamptz`;
    const away = `${params.add(`${leaf.amount} ${leaf.unit}`)}::interval`;
    return joined('all', [...about, relative(leaf.op, column, at, away)]);
  }
  // A day begins by the clock of whoever looks: a value, so that the planner knows how many days are meant.
  const zone = `${params.add(actor.timeZone)}::text`;
  const midnight = (day: string, later: number) =>
    `((${params.add(day)}::date + ${later})::timestamp AT TIME ZONE ${zone})`;
  return joined('all', [
    ...about,
    ...(leaf.from === undefined ? [] : [`${column} >= ${midnight(leaf.from, 0)}`]),
    ...(leaf.to === undefined ? [] : [`${column} < ${midnight(leaf.to, 1)}`]),
  ]);
}

function relative(op: DateOp, column: string, now: string, away: string): string {
  switch (op) {
    case 'last':
      return `${column} BETWEEN ${now} - ${away} AND ${now}`;
    case 'older':
      return `${column} < ${now} - ${away}`;
    case 'next':
      return `${column} BETWEEN ${now} AND ${now} + ${away}`;
  }
}
