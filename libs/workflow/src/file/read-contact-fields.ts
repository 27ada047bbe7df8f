import type { Field, FieldKind } from '../model/workflow.js';
import { FileValue } from './file-value.js';
import { readPlainFields } from './read-fields.js';
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

export type ContactFieldsResult = { fields: Field[] } | { problems: FileProblem[] };

/**
 * Reads the fields an organisation adds to its contacts (CT-1) from YAML of at most a million characters: at most 50
 * under `fields`, written as in workflow files. Either all are sound, or all that is wrong is named with file, line and
 * column, in the order of the file.
 */
export function readContactFields(text: string, fileName: string): ContactFieldsResult {
  const source = new YamlSource(text, fileName);
  if (source.problems.length > 0) return { problems: source.problems };
  const root = new FileValue(source, [], source.value() ?? {});
  const fields = readPlainFields(root.parts('fields').fields, CONTACT_FIELD_KINDS);
  if (source.problems.length === 0) return { fields };
  return { problems: source.problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}
