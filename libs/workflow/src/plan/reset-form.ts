import { findState } from '../model/states.js';
import type { Action, Workflow } from '../model/workflow.js';
import { changeEntry } from './change-entry.js';
import { written } from './edit-fields.js';
import type { CaseFacts, Performer, PlannedEntry } from './plan.js';

/**
 * Whether an agent's action sends a case back to where cases begin: to the initial state, or to one of kind `unused`.
 * There the form is empty, so its values are taken away (CS-11); each stays readable in the timeline. Never by a
 * customer's word or the clock, who cannot be warned.
 */
export function resetsForm(workflow: Workflow, action: Action, fromState: string): boolean {
  if (action.trigger.by !== 'agent' || !action.to || action.to === fromState) return false;
  const to = findState(workflow, action.to);
  return to?.initial === true || to?.kind === 'unused';
}

/** Keys of the form's fields that have a value; files stay, they came with words. */
export function filledIn(workflow: Workflow, values: Readonly<Record<string, unknown>>): string[] {
  return workflow.form
    .filter(({ key, kind }) => kind !== 'file' && written(values[key]) !== null)
    .map(({ key }) => key);
}

/** What resetting writes, and the values that are left: those the customer filled in beside the form. Null: nothing. */
export function planReset(
  workflow: Workflow,
  action: Action,
  facts: CaseFacts,
  performer: Performer,
): { entries: PlannedEntry[]; fields: Record<string, unknown> } | null {
  if (performer.kind !== 'agent' || !resetsForm(workflow, action, facts.stateKey)) return null;
  const form = facts.form ?? {};
  const keys = filledIn(workflow, form);
  if (keys.length === 0) return null;
  return {
    entries: keys.flatMap((key) => changeEntry([{ what: 'field', key, from: written(form[key]), to: null }])),
    fields: Object.fromEntries(Object.entries(form).filter(([key]) => !keys.includes(key))),
  };
}
