import type { SearchField } from '../case-list/search-fields.js';
import type { FilterLeaf } from './filter-document.js';

/** How a subject is asked: which operators it has, and what its value is given in. */
export type SubjectKind = 'set' | 'text' | 'date' | 'number' | 'flag' | 'field';

export const subjects: Record<string, Exclude<SubjectKind, 'field'>> = {
  stream: 'set',
  state: 'set',
  kind: 'set',
  owner: 'set',
  group: 'set',
  priority: 'set',
  source: 'set',
  contact: 'set',
  company: 'set',
  label: 'set',
  queue: 'set',
  subject: 'text',
  contactWords: 'text',
  open: 'flag',
  waiting: 'flag',
  approvalPending: 'flag',
  unread: 'flag',
  followed: 'flag',
  created: 'date',
  lastActivity: 'date',
  closed: 'date',
  stateSince: 'date',
  waitingSince: 'date',
  callback: 'date',
  messages: 'number',
  files: 'number',
};
export const subjectKeys = Object.keys(subjects) as (keyof typeof subjects)[];

/** Operators as they are chosen: each with its negation beside it. */
export type OperatorKey =
  | ('in' | 'notIn' | 'contains' | 'notContains' | 'last' | 'notLast' | 'older' | 'next' | 'days' | 'notDays')
  | ('range' | 'notRange' | 'yes' | 'no' | 'equals' | 'notEquals');

const OPERATORS: Record<Exclude<SubjectKind, 'field'>, OperatorKey[]> = {
  set: ['in', 'notIn'],
  text: ['contains', 'notContains'],
  date: ['last', 'notLast', 'older', 'next', 'days', 'notDays'],
  number: ['range', 'notRange'],
  flag: ['yes', 'no'],
};

/** What stands before the key of a field, of cases or of contacts, by what a document calls it. */
const FIELD_PREFIXES: Partial<Record<string, string>> = { field: 'field:', contactField: 'contact-field:' };

/** What a condition is chosen by: its subject, or a field by its key. */
export function subjectOf(leaf: FilterLeaf): string {
  const prefix = FIELD_PREFIXES[leaf.on];
  return prefix === undefined ? leaf.on : `${prefix}${leaf.key ?? ''}`;
}

/** The field a subject is; null of all others. */
export function fieldOf(subject: string): { on: 'field' | 'contactField'; key: string } | null {
  const found = /^(contact-)?field:(.*)$/s.exec(subject);
  return found && { on: found[1] ? 'contactField' : 'field', key: found[2]! };
}

export function operatorsOf(subject: string, field: SearchField | undefined): OperatorKey[] {
  if (!fieldOf(subject)) return OPERATORS[subjects[subject] ?? 'set'];
  switch (field?.kind) {
    case 'TEXT':
    case 'LONG_TEXT':
      return ['contains', 'notContains', 'equals', 'notEquals'];
    case 'NUMBER':
    case 'AMOUNT':
    case 'DATE':
      return ['range', 'notRange', 'equals', 'notEquals'];
    case 'CHECKBOX':
      return ['yes', 'no'];
    default:
      return ['equals', 'notEquals'];
  }
}

/** How a condition asks, as it is chosen. */
export function operatorOf(leaf: FilterLeaf): OperatorKey {
  const not = leaf.not === true;
  switch (leaf.op) {
    case 'is':
      return (leaf.value === true) !== not ? 'yes' : 'no';
    case 'matches':
      if (typeof leaf.equals === 'boolean') return leaf.equals !== not ? 'yes' : 'no';
      if (leaf.contains !== undefined) return not ? 'notContains' : 'contains';
      if (leaf.from !== undefined || leaf.to !== undefined) return not ? 'notRange' : 'range';
      return not ? 'notEquals' : 'equals';
    case 'older':
    case 'next':
      return leaf.op;
    default: {
      const key = leaf.op as 'in' | 'contains' | 'last' | 'days' | 'range';
      return not ? (`not${key[0]!.toUpperCase()}${key.slice(1)}` as OperatorKey) : key;
    }
  }
}

/** A new condition about a subject, asked in this way, with what of the old one's value still fits. */
export function withOperator(subject: string, operator: OperatorKey, old: FilterLeaf | null): FilterLeaf {
  const not = operator.startsWith('not') ? { not: true as const } : {};
  const plain = operator.replace(/^not([A-Z])/, (_, letter: string) => letter.toLowerCase());
  const about = fieldOf(subject);
  if (about) {
    const base = { ...about, op: 'matches', ...not };
    if (plain === 'yes' || plain === 'no') return { ...base, equals: plain === 'yes' };
    if (plain === 'contains') return { ...base, contains: old?.contains ?? '' };
    if (plain === 'range') return { ...base, from: old?.from ?? '', to: old?.to };
    return { ...base, equals: typeof old?.equals === 'boolean' ? undefined : old?.equals };
  }
  switch (plain) {
    case 'yes':
    case 'no':
      return { on: subject, op: 'is', value: plain === 'yes' };
    case 'in':
      return { on: subject, op: 'in', values: old?.values ?? [], ...not };
    case 'contains':
      return { on: subject, op: 'contains', text: old?.text ?? '', ...not };
    case 'days':
    case 'range':
      return { on: subject, op: plain, ...(old?.op === plain ? { from: old.from, to: old.to } : {}), ...not };
    default:
      return { on: subject, op: plain, amount: old?.amount ?? 7, unit: old?.unit ?? 'day', ...not };
  }
}
