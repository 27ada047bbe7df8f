import type { Field, FieldKind } from '../model/workflow.js';
import type { WorkflowProblem } from './check-workflow.js';
import { fieldsDocument, type DocumentPart } from './document-of.js';
import { DocumentSource } from './document-source.js';
import { FileValue } from './file-value.js';
import type { ProblemSource } from './problem-source.js';
import { readPlainFields } from './read-fields.js';
import { readPrincipals } from './read-principals.js';
import type { FileProblem } from './workflow-file.js';
import { YamlSource } from './yaml-source.js';

/** What a contact's own fields may be. A file, an agent or another contact belongs to a case, not to a card. */
export const CONTACT_FIELD_KINDS = [
  'text',
  'long-text',
  'number',
  'amount',
  'date',
  'choice',
  'multiple-choice',
  'checkbox',
] as const satisfies readonly FieldKind[];

/**
 * `edit`: who may fill it in; unset: whoever may edit contacts. What is hidden, the field or some of its options, is asked
 * for no more; what was chosen before stays and is read as ever.
 */
export interface ContactField extends Field {
  hiddenOptions?: string[];
  hidden?: boolean;
}

export type ContactFieldsResult = { fields: ContactField[] } | { problems: FileProblem[] };

/**
 * Reads the fields an organisation adds to its contacts (CT-1) from YAML of at most a million characters: at most 50
 * under `fields`, written as in workflow files. Either all are sound, or all that is wrong is named with file, line and
 * column, in the order of the file.
 */
export function readContactFields(text: string, fileName: string): ContactFieldsResult {
  const source = new YamlSource(text, fileName);
  if (source.problems.length > 0) return { problems: source.problems };
  const fields = readAll(source, source.value() ?? {});
  if (source.problems.length === 0) return { fields };
  return { problems: source.problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

/** The same of a plain value, as the screen for them keeps it: what is wrong is named by its path. */
export function readContactFieldsDocument(
  document: unknown,
): { fields: ContactField[] } | { problems: WorkflowProblem[] } {
  const source = new DocumentSource();
  const fields = readAll(source, document ?? {});
  return source.problems.length === 0 ? { fields } : { problems: source.problems };
}

/** Fields by their keys, as a document that reads as just these. */
export function contactFieldsDocument(fields: readonly ContactField[]): DocumentPart {
  const document = fieldsDocument(fields) as Record<string, DocumentPart>;
  return Object.fromEntries(
    fields.map(({ key, hiddenOptions, hidden }) => {
      const { currency, edit, ...part } = document[key]!;
      const beside = { ...part, hiddenOptions, currency, hidden, edit };
      return [key, Object.fromEntries(Object.entries(beside).filter(([, value]) => value !== undefined))];
    }),
  );
}

/** Whoever fills a field in may choose: what is hidden only where it was chosen before. */
export function offeredContactField(field: ContactField, chosen: unknown): ContactField {
  const { options, hiddenOptions = [] } = field;
  if (!options) return field;
  const held: unknown[] = Array.isArray(chosen) ? chosen : [chosen];
  return {
    ...field,
    options: options.filter(({ key }) => !hiddenOptions.includes(key) || held.includes(key)),
  };
}

function readAll(source: ProblemSource, document: unknown): ContactField[] {
  const { plain, beside } = split(document);
  const fields: ContactField[] = readPlainFields(
    new FileValue(source, [], plain).parts('fields').fields,
    CONTACT_FIELD_KINDS,
  );
  for (const field of fields) {
    const at = (part: string) =>
      new FileValue(source, ['fields', field.key, part], beside.get(field.key)?.[part]);
    const principals = readPrincipals(at('edit'));
    if (principals.length > 0) field.edit = principals;
    if (at('hidden').flag()) field.hidden = true;
    const hidden = readHidden(at('hiddenOptions'), field);
    if (hidden.length > 0) field.hiddenOptions = hidden;
  }
  return fields;
}

function readHidden(value: FileValue, { kind, options }: ContactField): string[] {
  if (value.isSet && !options) value.problem(`A field of kind ${kind} has no options`);
  if (!value.isSet || !options) return [];
  const keys = value.list().map((item) => {
    const key = item.text(60);
    if (key && !options.some((option) => option.key === key)) item.problem(`There is no option "${key}"`);
    return key;
  });
  if (options.length > 0 && options.every(({ key }) => keys.includes(key)))
    value.problem('Not all options can be hidden; hide the field instead');
  return keys;
}

const BESIDE = ['edit', 'hidden', 'hiddenOptions'];

/** What fields of contacts may say beyond what the fields of an action may, apart from the rest. */
function split(document: unknown): { plain: unknown; beside: Map<string, Record<string, unknown>> } {
  const beside = new Map<string, Record<string, unknown>>();
  if (!isMap(document) || !isMap(document.fields)) return { plain: document, beside };
  const fields = Object.entries(document.fields).map(([key, field]): [string, unknown] => {
    if (!isMap(field)) return [key, field];
    const part = (own: boolean) =>
      Object.fromEntries(Object.entries(field).filter(([name]) => BESIDE.includes(name) === own));
    beside.set(key, part(true));
    return [key, part(false)];
  });
  return { plain: { ...document, fields: Object.fromEntries(fields) }, beside };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
