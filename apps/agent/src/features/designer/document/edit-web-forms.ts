import { fieldKinds, type FieldKind } from './edit-fields.js';
import { keysAt } from './keyed.js';
import { makeKey } from './make-key.js';
import { mapOf, withValue, type WorkflowDocument } from './workflow-document.js';

export const FORMS_LIMIT = 20;

/** Nobody outside picks our agents or contacts, and every form takes files anyway. */
export const publicKinds: readonly FieldKind[] = fieldKinds.filter(
  (kind) => kind !== 'file' && kind !== 'user' && kind !== 'contact',
);

export const webFormsOf = (document: WorkflowDocument): { key: string; title: unknown }[] =>
  Object.entries(mapOf(document.webForms)).map(([key, form]) => ({ key, title: mapOf(form).title ?? key }));

/** A form that says the least a form must. @returns its key as well */
export function addWebForm(
  document: WorkflowDocument,
  name: string,
  texts: { title: unknown; intro: unknown; thanks: unknown },
): [WorkflowDocument, string] {
  const key = makeKey(name, keysAt(document, ['webForms']), 'form');
  return [withValue(document, ['webForms', key], texts), key];
}

/** The last form takes its place in the document with it. */
export function removeWebForm(document: WorkflowDocument, key: string): WorkflowDocument {
  const without = withValue(document, ['webForms', key], undefined);
  return keysAt(without, ['webForms']).length > 0 ? without : withValue(without, ['webForms'], undefined);
}
