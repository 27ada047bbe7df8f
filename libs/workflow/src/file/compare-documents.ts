import { documentOf } from './document-of.js';
import { LANGUAGES, type WorkflowFile } from './workflow-file.js';

/** One thing that differs between two workflows. */
export interface WorkflowChange {
  /** Keys of the document, from the whole inwards. */
  path: string[];
  /** `MOVED`: the same things in another order. */
  kind: 'ADDED' | 'CHANGED' | 'REMOVED' | 'MOVED';
  /** Values of the format; unset where there is none. */
  from?: unknown;
  to?: unknown;
}

/** Maps whose keys are names given by the author: what came or went is told whole. */
const NAMED = ['webForms', 'form', 'states', 'actions', 'fields', 'options'];
/** Maps that are told part by part. */
const PARTED = [...NAMED, 'sender', 'members', 'confirmation', 'approval', 'layout'];

/**
 * What differs between two workflows, in the order of the format (docs/workflows.md), whichever way each was written
 * down. Where states are drawn is one change, however many were dragged.
 */
export function compareWorkflows(before: WorkflowFile, after: WorkflowFile): WorkflowChange[] {
  return compareMaps([], documentOf(before), documentOf(after));
}

type Map = Record<string, unknown>;

function compareMaps(path: string[], from: Map, to: Map): WorkflowChange[] {
  const keys = [...new Set([...Object.keys(to), ...Object.keys(from)])];
  const changes = keys.flatMap((key) => compare([...path, key], from[key], to[key]));
  const place = path.at(-1) ?? '';
  return NAMED.includes(place) && movedAmong(Object.keys(from), Object.keys(to))
    ? [...changes, { path, kind: 'MOVED' as const }]
    : changes;
}

function compare(path: string[], from: unknown, to: unknown): WorkflowChange[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  const key = path.at(-1)!;
  const inside = PARTED.includes(key) || NAMED.includes(path.at(-2) ?? '');
  if (key !== 'layout' && inside && isMap(from ?? {}) && isMap(to ?? {}) && !isText(from) && !isText(to)) {
    // A thing of a name of its own came or went as a whole; a map of such things did not.
    const whole = NAMED.includes(path.at(-2) ?? '') || !NAMED.includes(key);
    if (!(whole && (from === undefined || to === undefined)))
      return compareMaps(path, (from ?? {}) as Map, (to ?? {}) as Map);
  }
  if (key === 'mails' && Array.isArray(from) && Array.isArray(to) && from.length === to.length)
    return to.flatMap((mail, place) =>
      compareMaps([...path, String(place)], from[place] as Map, mail as Map),
    );
  if (from === undefined) return [{ path, kind: 'ADDED', to }];
  if (to === undefined) return [{ path, kind: 'REMOVED', from }];
  return [{ path, kind: 'CHANGED', from, to }];
}

function movedAmong(from: string[], to: string[]): boolean {
  const stayed = from.filter((key) => to.includes(key));
  return to.filter((key) => from.includes(key)).some((key, place) => stayed[place] !== key);
}

const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isText(value: unknown): boolean {
  return (
    isMap(value) &&
    Object.keys(value).every((key) => (LANGUAGES as readonly string[]).includes(key)) &&
    typeof value.en === 'string'
  );
}
