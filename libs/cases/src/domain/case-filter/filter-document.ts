import type { FieldQuestion } from '../field-search.js';

/** What lists, saved views, counts, exports and bulk work are narrowed by (CS-8). Stored as JSON, word for word. */
export interface FilterDocument {
  match: Match;
  parts: FilterPart[];
}

/** Whether every part must hold, or one of them. */
export type Match = 'all' | 'any';
export type FilterPart = FilterLeaf | FilterGroup;

/** Groups stand in the outermost document only. */
export interface FilterGroup {
  match: Match;
  not?: true;
  parts: FilterLeaf[];
}

export type FilterLeaf = { not?: true } & (
  | { on: SetSubject; op: 'in'; values: string[] }
  | { on: TextSubject; op: 'contains'; text: string }
  | DateLeaf
  | { on: NumberSubject; op: 'range'; from?: number; to?: number }
  | { on: FlagSubject; op: 'is'; value: boolean }
  | ({ on: FieldSubject; op: 'matches' } & FieldQuestion)
);

export type DateLeaf = { on: DateSubject } & (
  { op: 'days'; from?: string; to?: string } | { op: DateOp; amount: number; unit: DateUnit }
);

/** `last`: from so long ago until now; `older`: before that; `next`: from now until so long ahead. */
export const DATE_OPS = ['last', 'older', 'next'] as const;
export type DateOp = (typeof DATE_OPS)[number];
export const DATE_UNITS = ['hour', 'day', 'week', 'month'] as const;
export type DateUnit = (typeof DATE_UNITS)[number];

/**
 * Ids, or names out of a list; `me`, `mine` and `nobody` mean whoever looks, so that a shared view is everybody's own.
 * Of labels `none` means a case that carries none.
 */
export const SET_SUBJECTS = [
  'stream',
  'state',
  'kind',
  'owner',
  'group',
  'priority',
  'source',
  'contact',
  'company',
  'label',
  'queue',
] as const;
export type SetSubject = (typeof SET_SUBJECTS)[number];

/** The queues of the panel, each as it is for whoever looks. */
export const QUEUE_NAMES = [
  'to-assign',
  'mine',
  'to-accept',
  'waiting',
  'unread',
  'followed',
  'callbacks-due',
  'snoozed',
  'all',
  'archive',
] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

/** Words, or their beginnings. */
export const TEXT_SUBJECTS = ['subject', 'contactWords'] as const;
export type TextSubject = (typeof TEXT_SUBJECTS)[number];

/** `waitingSince` is when a case that waits began to; `stateSince` is of any state. */
export const DATE_SUBJECTS = [
  'created',
  'closed',
  'lastActivity',
  'stateSince',
  'waitingSince',
  'callback',
] as const;
export type DateSubject = (typeof DATE_SUBJECTS)[number];

export const NUMBER_SUBJECTS = ['messages', 'files'] as const;
export type NumberSubject = (typeof NUMBER_SUBJECTS)[number];

export const FLAG_SUBJECTS = ['open', 'waiting', 'approvalPending', 'unread', 'followed'] as const;
export type FlagSubject = (typeof FLAG_SUBJECTS)[number];

/** A field of cases or of actions, or one of the organisation's own of the contact. */
export const FIELD_SUBJECTS = ['field', 'contactField'] as const;
export type FieldSubject = (typeof FIELD_SUBJECTS)[number];

/** How much a document may hold: what people write by hand, and what PostgreSQL plans in a moment. */
export const FILTER_LIMITS = {
  leaves: 20,
  groups: 8,
  values: 50,
  text: 200,
  amount: 1000,
  number: 1_000_000,
};

export const isGroup = (part: FilterPart): part is FilterGroup => 'parts' in part;

/** The conditions of a document, in order, with where each stands (`parts.2.parts.0`). */
export function leavesOf(document: FilterDocument): { leaf: FilterLeaf; path: string }[] {
  return document.parts.flatMap((part, at) =>
    isGroup(part)
      ? part.parts.map((leaf, inner) => ({ leaf, path: `parts.${at}.parts.${inner}` }))
      : [{ leaf: part, path: `parts.${at}` }],
  );
}

/** Queues of which all is open, or closed. */
const QUEUE_OPENNESS: Record<string, boolean> = {
  'to-assign': true,
  mine: true,
  'to-accept': true,
  waiting: true,
  unread: true,
  'callbacks-due': true,
  all: true,
  archive: false,
};

/**
 * The queue a document stays within, apart from its other conditions; a list then reads it as it reads that queue. Null
 * where it says so in no such way.
 */
export function queueOf(document: FilterDocument): { queue: string; rest: FilterDocument } | null {
  if (document.match !== 'all' && document.parts.length !== 1) return null;
  const at = document.parts.findIndex(
    (part) =>
      !isGroup(part) && part.on === 'queue' && part.op === 'in' && !part.not && part.values.length === 1,
  );
  const leaf = document.parts[at];
  if (!leaf || isGroup(leaf) || leaf.op !== 'in') return null;
  return {
    queue: leaf.values[0]!,
    rest: { match: 'all', parts: document.parts.filter((_, place) => place !== at) },
  };
}

/**
 * Whether everything that matches is open (`true`) or closed (`false`); null when it may be both. A list that knows
 * reads one index, and otherwise two.
 */
export function opennessOf(document: FilterDocument, kindIsOpen: (kind: string) => boolean): boolean | null {
  if (document.match === 'any' && document.parts.length !== 1) return null;
  for (const part of document.parts) {
    if (isGroup(part)) continue;
    if (part.on === 'open' && part.op === 'is') return part.value !== (part.not === true);
    if (part.on === 'kind' && part.op === 'in' && !part.not) {
      const open = new Set(part.values.map(kindIsOpen));
      if (open.size === 1) return [...open][0]!;
    }
    if (part.on === 'queue' && part.op === 'in' && !part.not) {
      const open = new Set(part.values.map((queue) => QUEUE_OPENNESS[queue] ?? null));
      const [one] = open;
      if (open.size === 1 && one !== undefined && one !== null) return one;
    }
    if (part.on === 'waiting' && part.op === 'is' && part.value && !part.not) return true;
  }
  return null;
}
