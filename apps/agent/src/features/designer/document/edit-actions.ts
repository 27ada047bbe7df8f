import { removeButtons, renameButtons } from './edit-buttons.js';
import { usualHolders } from './edit-states.js';
import { moveKey, renameKey } from './keyed.js';
import { EVERYWHERE, type Starter } from './read-document.js';
import { mapOf, textsOf, valueAt, withValue, type WorkflowDocument } from './workflow-document.js';

export interface NewAction {
  key: string;
  name: unknown;
  from: readonly string[];
  /** Unset: the case stays. */
  to?: string | undefined;
  starter?: Starter;
  writes?: string;
}

/** Adds an action; whoever sees the state that offers it may perform it. */
export function addAction(
  document: WorkflowDocument,
  { key, name, from, to, starter = 'agent', writes }: NewAction,
): WorkflowDocument {
  const [first] = from;
  const seen = first === undefined ? undefined : valueAt(document, ['states', first, 'see']);
  const action = {
    name,
    from: from.includes(EVERYWHERE) ? EVERYWHERE : [...from],
    ...(to !== undefined && { to }),
    ...(starter === 'timer' ? { after: '14d' } : starter === 'agent' ? {} : { by: starter }),
    ...(starter === 'agent' && { perform: seen ?? usualHolders(document) }),
    ...(writes !== undefined && { writes }),
  };
  return withValue(document, ['actions', key], action);
}

/** Where an action may be started; none is left out, for an action that stands nowhere is a mistake people can see. */
export function setFrom(document: WorkflowDocument, key: string, from: readonly string[]): WorkflowDocument {
  return withValue(
    document,
    ['actions', key, 'from'],
    from.includes(EVERYWHERE) ? EVERYWHERE : [...new Set(from)],
  );
}

export interface Reconnection {
  /** The end that was moved: the state it began in, and the one it begins in now. */
  from?: readonly [before: string, now: string];
  /** The state it leads to now, from wherever it is started. */
  to?: string;
}

/** One drawn line of an action moved to other states; its other lines keep where they begin. */
export function reconnect(
  document: WorkflowDocument,
  key: string,
  { from, to }: Reconnection,
): WorkflowDocument {
  let result = document;
  if (from) {
    const states = textsOf(valueAt(document, ['actions', key, 'from']));
    result = setFrom(
      result,
      key,
      states.map((each) => (each === from[0] ? from[1] : each)),
    );
  }
  return to === undefined ? result : withValue(result, ['actions', key, 'to'], to);
}

/** Takes an action away, and its buttons with it. */
export const removeAction = (document: WorkflowDocument, key: string): WorkflowDocument =>
  removeButtons(withValue(document, ['actions', key], undefined), key);

/** Takes the action out of one state; with the last of them it goes itself. */
export function removeFrom(document: WorkflowDocument, key: string, state: string): WorkflowDocument {
  const left = textsOf(valueAt(document, ['actions', key, 'from'])).filter((each) => each !== state);
  return left.length === 0 ? removeAction(document, key) : setFrom(document, key, left);
}

/** Another key for an action, in all that refers to it. */
export function renameAction(document: WorkflowDocument, key: string, next: string): WorkflowDocument {
  const renamed = renameKey(document, ['actions'], key, next);
  return renamed === document ? document : renameButtons(renamed, key, next);
}

/** The order of actions is that of the buttons. */
export const moveAction = (document: WorkflowDocument, key: string, to: number): WorkflowDocument =>
  moveKey(document, ['actions'], key, to);

/** Who starts it; what only an agent does, or only a timer has, leaves with them. */
export function setStarter(document: WorkflowDocument, key: string, starter: Starter): WorkflowDocument {
  const action = { ...mapOf(valueAt(document, ['actions', key])) };
  delete action.by;
  if (starter === 'timer') action.after ??= '14d';
  else delete action.after;
  if (starter !== 'agent') {
    for (const part of ['perform', 'approval', 'deletes', 'main']) delete action[part];
    if (action.assign === 'ask' || action.assign === 'performer') delete action.assign;
  }
  if (starter === 'customer' || starter === 'customer-message') action.by = starter;
  if (starter === 'agent') action.perform ??= usualHolders(document);
  if (starter !== 'customer-message') delete action.reopenWithin;
  if (!mayWrite(starter).includes(String(action.writes ?? 'nothing'))) delete action.writes;
  const result = withValue(document, ['actions', key], action);
  return starter === 'agent' ? result : removeButtons(result, key);
}

/** What an action may write, by who starts it; the first is what happens when nothing is said. */
export function mayWrite(starter: Starter): readonly string[] {
  if (starter === 'customer-message') return ['message'];
  if (starter === 'customer') return ['nothing', 'message'];
  if (starter === 'timer') return ['nothing'];
  return ['nothing', 'message', 'note', 'proposal', 'accept', 'reject', 'pass'];
}
