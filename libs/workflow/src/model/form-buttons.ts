import { shownFields } from './offered-fields.js';
import type { Workflow } from './workflow.js';

export interface ButtonPlace {
  /** Key of the action that the button performs. */
  action: string;
  /** Key of the shown field it stands below; null: above all of them. */
  below: string | null;
}

/** Where the buttons of a form stand on a case that holds these values, in order: a hidden field has nothing below it. */
export function buttonPlaces(
  { form, buttons = [] }: Pick<Workflow, 'form' | 'buttons'>,
  values: Readonly<Record<string, unknown>>,
): ButtonPlace[] {
  return buttons.map(({ action, fieldsAbove }) => ({
    action,
    below: shownFields(form.slice(0, fieldsAbove), values).at(-1)?.key ?? null,
  }));
}
