import { removeButtons } from './edit-buttons.js';
import { moveKey, renameKey } from './keyed.js';
import { actionsOf, statesOf } from './read-document.js';
import type { StateKind } from './state-kinds.js';
import { isMap, mapOf, textsOf, valueAt, withValue, type WorkflowDocument } from './workflow-document.js';

export interface NewState {
  key: string;
  name: unknown;
  kind: StateKind;
  at?: readonly [number, number];
}

/** Adds a state; the first one is where cases begin, and those who see the others see it too. */
export function addState(document: WorkflowDocument, { key, name, kind, at }: NewState): WorkflowDocument {
  const states = mapOf(document.states);
  const [neighbour] = Object.values(states);
  const see = isMap(neighbour) ? neighbour.see : undefined;
  const state = {
    name,
    kind,
    ...(statesOf(document).some(({ initial }) => initial) ? {} : { initial: true }),
    see: see ?? usualHolders(document),
  };
  const added = withValue(document, ['states', key], state);
  return at ? placeState(added, key, at) : added;
}

/** Administrators, managers and the stream's own groups. */
export const usualHolders = (document: WorkflowDocument): string[] => [
  'role:administrator',
  'role:manager',
  ...textsOf(valueAt(document, ['members', 'groups'])).map((group) => `group:${group}`),
];

export function placeState(
  document: WorkflowDocument,
  key: string,
  [x, y]: readonly [number, number],
): WorkflowDocument {
  return withValue(document, ['layout', key], [Math.round(x), Math.round(y)]);
}

/** The one state cases begin in. */
export function makeInitial(document: WorkflowDocument, key: string): WorkflowDocument {
  return statesOf(document).reduce(
    (all, state) => withValue(all, ['states', state.key, 'initial'], state.key === key ? true : undefined),
    document,
  );
}

/** Another key for a state, in all that refers to it. */
export function renameState(document: WorkflowDocument, key: string, next: string): WorkflowDocument {
  if (!(key in mapOf(document.states)) || next in mapOf(document.states)) return document;
  const swap = (each: unknown) => (each === key ? next : each);
  let result = renameKey(renameKey(document, ['states'], key, next), ['layout'], key, next);
  for (const { place, many } of references(result)) {
    const value = valueAt(result, place);
    result = withValue(result, place, many && Array.isArray(value) ? value.map(swap) : swap(value));
  }
  return result;
}

export interface RemovedState {
  document: WorkflowDocument;
  /** Keys of actions that led there: they lead nowhere now, which keeps the draft from being published. */
  ledThere: string[];
  /** Keys of actions that were offered there only, and went with it. */
  goneWithIt: string[];
}

export function removeState(document: WorkflowDocument, key: string): RemovedState {
  const actions = actionsOf(document);
  const goneWithIt = actions.filter(({ from }) => from.length > 0 && from.every((each) => each === key));
  const ledThere = actions.filter((action) => action.to === key && !goneWithIt.includes(action));
  let result = withValue(withValue(document, ['states', key], undefined), ['layout', key], undefined);
  if (document.layout === undefined) result = withValue(result, ['layout'], undefined);
  for (const { key: gone } of goneWithIt)
    result = removeButtons(withValue(result, ['actions', gone], undefined), gone);
  for (const { place, many } of references(result)) {
    const value = valueAt(result, place);
    // Where something leads is left as it was: only a person knows where it shall lead instead.
    if (many && Array.isArray(value) && value.includes(key))
      result = withValue(
        result,
        place,
        value.filter((each) => each !== key),
      );
  }
  const keys = (list: { key: string }[]) => list.map((action) => action.key);
  return { document: result, ledThere: keys(ledThere), goneWithIt: keys(goneWithIt) };
}

export const moveState = (document: WorkflowDocument, key: string, to: number): WorkflowDocument =>
  moveKey(document, ['states'], key, to);

interface Reference {
  place: (string | number)[];
  /** A list of states, or one alone. */
  many: boolean;
}

/** Every place that names a state. */
function references(document: WorkflowDocument): Reference[] {
  const actions = Object.entries(mapOf(document.actions)).flatMap(([key, action]): Reference[] => {
    if (!isMap(action)) return [];
    return [
      { place: ['actions', key, 'from'], many: true },
      { place: ['actions', key, 'to'], many: false },
      { place: ['actions', key, 'approval', 'to'], many: false },
    ];
  });
  const fields = Object.keys(mapOf(document.form)).map((key) => ({
    place: ['form', key, 'readOnlyIn'],
    many: true,
  }));
  return [...actions, ...fields, { place: ['approval', 'to'], many: false }].filter(
    ({ place }) => valueAt(document, place) !== undefined,
  );
}
