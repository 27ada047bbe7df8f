import { keysAt } from './keyed.js';
import { makeKey } from './make-key.js';
import { mapOf, valueAt, withValue, type Path, type WorkflowDocument } from './workflow-document.js';

export const fieldKinds = [
  'text',
  'long-text',
  'number',
  'amount',
  'date',
  'choice',
  'multiple-choice',
  'checkbox',
  'file',
  'user',
  'contact',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

export const kindOf = (field: unknown): FieldKind =>
  fieldKinds.find((each) => each === mapOf(field).kind) ?? 'text';

export const hasOptions = (kind: FieldKind): boolean => kind === 'choice' || kind === 'multiple-choice';

/** Adds a field below the others, known by its first name. @returns its key as well */
export function addField(
  document: WorkflowDocument,
  path: Path,
  name: string,
  label: unknown,
): [WorkflowDocument, string] {
  const key = makeKey(name, keysAt(document, path), 'field');
  return [withValue(document, [...path, key], { label, kind: 'text' }), key];
}

/** Another kind; a choice begins with one option, and what only the former kind had leaves with it. */
export function setKind(
  document: WorkflowDocument,
  path: Path,
  kind: FieldKind,
  firstOption: unknown,
): WorkflowDocument {
  const { options, hiddenOptions, currency, ...field } = mapOf(valueAt(document, path));
  return withValue(document, path, {
    ...field,
    kind,
    ...(hasOptions(kind) && { options: options ?? { 'option-1': firstOption } }),
    ...(hasOptions(kind) && hiddenOptions !== undefined && { hiddenOptions }),
    ...(kind === 'amount' && { currency: currency ?? 'EUR' }),
  });
}

export function addOption(
  document: WorkflowDocument,
  path: Path,
  name: string,
  label: unknown,
): WorkflowDocument {
  const key = makeKey(name, keysAt(document, path), 'option');
  return withValue(document, [...path, key], label);
}

/** Takes a field out of the form and out of the header, which may show only what there is. */
export function removeFormField(document: WorkflowDocument, key: string): WorkflowDocument {
  const without = withValue(document, ['form', key], undefined);
  return Array.isArray(without.header)
    ? withValue(
        without,
        ['header'],
        without.header.filter((item) => mapOf(item).field !== key),
      )
    : without;
}
