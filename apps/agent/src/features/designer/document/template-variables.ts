import { mapOf, valueAt, type Path, type WorkflowDocument } from './workflow-document.js';

export type TemplateUse = 'BODY' | 'SUBJECT' | 'START' | 'CONFIRMATION';

/** What templates may name, as the server says it: its checker goes by the same list. */
export interface Variable {
  /** `fields` stands for each field of the action. */
  name: string;
  label: string;
  uses: readonly TemplateUse[];
}

export interface Offered {
  name: string;
  label: string;
}

/** What may be put into the template at a place: of an action its fields as they are drawn, with what they ask. */
export function variablesAt(
  document: WorkflowDocument,
  path: Path,
  use: TemplateUse,
  variables: readonly Variable[],
  say: (text: unknown) => string,
): Offered[] {
  const fields = path[0] === 'actions' ? mapOf(valueAt(document, [...path.slice(0, 2), 'fields'])) : {};
  return variables
    .filter(({ uses }) => uses.includes(use))
    .flatMap(({ name, label }) =>
      name === 'fields'
        ? Object.entries(fields).map(([key, field]) => ({
            name: `fields.${key}`,
            label: say(mapOf(field).label) || key,
          }))
        : [{ name, label }],
    );
}
