import type { SqlParams } from '@sprawa/permissions';
import type { ContactPlace, FieldCondition } from '../../domain/field-search.js';

/** Entries of performed actions whose fields hold something; word for word as the partial indexes have it. */
const FILLED = `e.kind = 'change' AND e.action_key <> 'open' AND e.data -> 'fields' <> '{}'::jsonb`;

/** On `cases s` that its own fields hold all these words; on `case_entry e` that fields of an action performed do. */
export function fieldWords(query: string): [onCases: string, inHistory: string] {
  return [
    `to_tsvector('simple', field_words(s.fields)) @@ ${query}`,
    `${FILLED} AND to_tsvector('simple', field_words(e.data -> 'fields')) @@ ${query}`,
  ];
}

/** `tsquery` of words, each as the beginning of one. No sub-query: the planner then knows how common they are. */
export function prefixQuery(words: readonly string[], params: SqlParams): string {
  return `to_tsquery('simple', fold(${params.add(words.map((word) => `${word}:*`).join(' & '))}::text))`;
}

/** One condition on `cases c` by the value of a field: cases and history by a sub-query each, united. */
export function fieldCondition(condition: FieldCondition, params: SqlParams): string {
  const ways: string[] = [];
  const streams = condition.places.filter(({ action }) => action === null).map(({ streamId }) => streamId);
  if (streams.length > 0)
    ways.push(
      `SELECT s.id FROM cases s WHERE s.stream_id = ANY (${params.add(streams)}::uuid[]) AND ${test('s.fields', condition, params)}`,
    );
  const asked = condition.places.filter(({ action }) => action !== null);
  if (asked.length > 0) {
    const keys = params.add([...new Set(asked.map(({ action }) => action))]);
    const pairs = `unnest(${params.add(asked.map(({ streamId }) => streamId))}::uuid[], ${params.add(asked.map(({ action }) => action))}::text[])`;
    ways.push(
      `SELECT e.case_id FROM case_entry e JOIN cases s ON s.id = e.case_id
       WHERE ${FILLED} AND e.action_key = ANY (${keys}::text[]) AND (s.stream_id, e.action_key) IN (SELECT * FROM ${pairs})
         AND ${test(`(e.data -> 'fields')`, condition, params)}`,
    );
  }
  return `c.id IN (${ways.join(' UNION ')})`;
}

/**
 * One condition on `cases c` by the value of a field of their contacts. How many hold a value is told by the statistics of
 * the column: of a rare one the planner begins with the contacts, of a common one with the list. Of a range it knows
 * nothing, so the cases of each contact are looked up by an array. Whoever does not fit is told by one look into a hash.
 */
export function contactFieldCondition(
  asked: FieldCondition<ContactPlace>,
  params: SqlParams,
  not = false,
): string {
  // Nearly nobody ticked a box: the few who did are looked for.
  const unticked = asked.op === 'equals' && asked.value === false;
  const condition = unticked ? { ...asked, value: true } : asked;
  // Said as the partial indexes have it. Of a range no index knows the ends, but who has such a field at all.
  const filled = [
    `k.fields <> '{}'`,
    ...(condition.op === 'range' ? [`k.fields ? ${params.add(condition.key)}::text`] : []),
  ];
  const contacts = `SELECT k.id FROM contact k WHERE ${[...filled, test('k.fields', condition, params)].join(' AND ')}`;
  if (not !== unticked) return `c.contact_id NOT IN (${contacts})`;
  return condition.op === 'range'
    ? `c.contact_id = ANY (ARRAY(${contacts}))`
    : `c.contact_id IN (${contacts})`;
}

/** @param fields the JSON object that holds the values, from our own code */
function test(fields: string, condition: FieldCondition<ContactPlace>, params: SqlParams): string {
  const { key } = condition;
  const held = (value: unknown) => `${fields} @> ${params.add(JSON.stringify({ [key]: value }))}::jsonb`;
  switch (condition.op) {
    case 'equals': {
      // A box nobody ever ticked holds nothing.
      if (condition.value === false) return `NOT ${held(true)}`;
      const one = condition.places.some(({ field }) => field.kind === 'multiple-choice');
      return one ? `(${held(condition.value)} OR ${held([condition.value])})` : held(condition.value);
    }
    case 'contains': {
      const query = prefixQuery(condition.words, params);
      const value = `jsonb_build_object('v', ${fields} -> ${params.add(key)}::text)`;
      // The first half finds by the index, the second looks at the one field.
      return `(to_tsvector('simple', field_words(${fields})) @@ ${query} AND to_tsvector('simple', field_words(${value})) @@ ${query})`;
    }
    case 'range': {
      const { from, to } = condition;
      const number = typeof (from ?? to) === 'number';
      const place = params.add(key);
      const value = number
        ? `(${fields} ->> ${place}::text)::numeric`
        : `(${fields} ->> ${place}::text) COLLATE "C"`;
      const end = (sign: string, bound: string | number | null) =>
        bound === null ? [] : [`${value} ${sign} ${params.add(bound)}::${number ? 'numeric' : 'text'}`];
      // A field may have been of another kind once: only values of this one are compared.
      return `CASE WHEN jsonb_typeof(${fields} -> ${place}::text) = '${number ? 'number' : 'string'}' THEN ${[...end('>=', from), ...end('<=', to)].join(' AND ')} ELSE false END`;
    }
  }
}
