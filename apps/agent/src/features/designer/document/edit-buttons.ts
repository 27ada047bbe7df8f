import { keysAt } from './keyed.js';
import { makeKey } from './make-key.js';
import { actionsOf, type DrawnAction } from './read-document.js';
import { isMap, mapOf, withValue, type WorkflowDocument } from './workflow-document.js';

/** Key of the action an entry of the form is a button of; undefined: it is a field. */
export function buttonOf(entry: unknown): string | undefined {
  const { button } = mapOf(entry);
  return button === undefined ? undefined : typeof button === 'string' ? button : '';
}

/** Actions of agents that have no button among the fields yet, and the one that `held` names. */
export function buttonChoices(document: WorkflowDocument, held?: string): DrawnAction[] {
  const taken = Object.values(mapOf(document.form)).map(buttonOf);
  return actionsOf(document).filter(
    ({ key, starter }) => key === held || (starter === 'agent' && !taken.includes(key)),
  );
}

/** Adds a button below all that is there, known by its action. */
export function addButton(document: WorkflowDocument, action: string): WorkflowDocument {
  const key = makeKey(action, keysAt(document, ['form']), 'button');
  return withValue(document, ['form', key], { button: action });
}

/** Another key for an action, wherever a button names it. */
export function renameButtons(document: WorkflowDocument, action: string, next: string): WorkflowDocument {
  return eachButton(document, action, (part) => ({ ...part, button: next }));
}

/** A button of an action that is gone, or that no agent starts any more, goes with it. */
export const removeButtons = (document: WorkflowDocument, action: string): WorkflowDocument =>
  eachButton(document, action, () => undefined);

type Part = Record<string, unknown>;

/** Every part of the form and of the header that is a button of the action, made another one or taken away. */
function eachButton(
  document: WorkflowDocument,
  action: string,
  make: (part: Part) => Part | undefined,
): WorkflowDocument {
  const isOne = (part: unknown): part is Part => isMap(part) && part.button === action;
  let result = document;
  for (const [key, part] of Object.entries(mapOf(document.form)))
    if (isOne(part)) result = withValue(result, ['form', key], make(part));
  if (!Array.isArray(document.header) || !document.header.some(isOne)) return result;
  const header = document.header.flatMap((part: unknown) => (isOne(part) ? (make(part) ?? []) : [part]));
  return withValue(result, ['header'], header.length > 0 ? header : undefined);
}
