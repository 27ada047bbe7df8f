import { isOpen } from '../model/state-kind.js';
import { offeredField } from '../model/offered-fields.js';
import { findState } from '../model/states.js';
import type { Field, Workflow } from '../model/workflow.js';
import { builtInPlan } from './built-in.js';
import { changeEntry } from './change-entry.js';
import { checkFieldValues } from './field-values.js';
import { refusal } from './plan-action.js';
import type { CaseFacts, FieldProblem, PlanResult, Staff } from './plan.js';
import { holdsOneOf } from './rights.js';

/** Who edits: what stands for them in workflows, and whether their role lets them edit cases at all. */
export interface FieldEditor {
  principals: readonly string[];
  mayEditCases: boolean;
}

/** Why a field of the form stays as it is: for this person, in this state, or because it is hidden, or files come with words only. */
export type FieldObstacle = 'not-allowed' | 'read-only' | 'hidden' | 'files';

/** What keeps somebody from changing a field of a case in a state (WF-10); null: nothing does. */
export function fieldObstacle(
  workflow: Workflow,
  field: Field,
  stateKey: string,
  editor: FieldEditor,
): FieldObstacle | null {
  const allowed = field.edit ? holdsOneOf(editor.principals, field.edit) : editor.mayEditCases;
  if (!allowed) return 'not-allowed';
  if (field.hidden) return 'hidden';
  if (field.kind === 'file') return 'files';
  const kind = findState(workflow, stateKey)?.kind ?? 'in-progress';
  const fixed = field.readOnlyIn ? field.readOnlyIn.includes(stateKey) : !isOpen(kind);
  return fixed ? 'read-only' : null;
}

/**
 * Changes values of the case's form (WF-10), those named only; null or empty takes one away. They are checked as when
 * the case was opened; of fields not named, required ones that are empty are asked for too, when the editor could fill
 * them in. Each field that changes leaves a line of its own. Paths of problems: `fields.<key>`.
 * @param staff a user must be among its `assignable`
 * @param contacts ids among the new values that are contacts
 */
export function planFields(
  workflow: Workflow,
  facts: CaseFacts,
  editor: FieldEditor,
  input: { version?: number; from: Record<string, unknown>; to: Record<string, unknown> },
  staff: Pick<Staff, 'assignable'>,
  contacts: ReadonlySet<string> = new Set(),
): PlanResult {
  const { from, to } = input;
  const obstacleOf = (field: Field) => fieldObstacle(workflow, field, facts.stateKey, editor);
  const named = workflow.form.filter(({ key }) => Object.hasOwn(to, key));
  const forbidden = named.filter((field) => obstacleOf(field) === 'not-allowed');
  if (forbidden.length > 0)
    return refusal(
      'NOT_ALLOWED',
      forbidden.map(({ key }) => ({ path: `fields.${key}`, problem: 'not-allowed' })),
    );
  const fixed = named.filter((field) => obstacleOf(field) !== null);
  const lacking = workflow.form.filter(
    (field) => field.required && isUnset(from[field.key]) && obstacleOf(field) === null,
  );
  const asked = workflow.form.filter(
    (field) => !fixed.includes(field) && (named.includes(field) || lacking.includes(field)),
  );
  const given = Object.fromEntries(
    Object.entries(to).filter(([key]) => !fixed.some((field) => field.key === key)),
  );
  const offered = asked.map((field) => offeredField(field, from[field.key]));
  const { values, problems } = checkFieldValues(offered, given, [], staff);
  const strangers = asked.filter(
    ({ key, kind }) => kind === 'contact' && Object.hasOwn(values, key) && !contacts.has(String(values[key])),
  );
  const all: FieldProblem[] = [
    ...fixed.map(({ key }) => ({ path: `fields.${key}`, problem: 'read-only' as const })),
    ...problems,
    ...strangers.map(({ key }) => ({ path: `fields.${key}`, problem: 'not-a-contact' as const })),
  ];
  return builtInPlan(workflow, facts, 'fields', input.version, all, () => {
    const untouched = Object.entries(from).filter(([key]) => !Object.hasOwn(to, key));
    const fields = { ...Object.fromEntries(untouched), ...values };
    const changed = named.filter(({ key }) => written(from[key]) !== written(fields[key]));
    return {
      entries: changed.flatMap(({ key }) =>
        changeEntry([{ what: 'field', key, from: written(from[key]), to: written(fields[key]) }]),
      ),
      ...(changed.length > 0 && { set: { fields } }),
    };
  });
}

/** An unticked box counts as empty, as everywhere. */
const isUnset = (value: unknown): boolean => value === undefined || value === null || value === false;

/** A value as a change keeps it. */
export function written(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The value a change kept, back from its text. */
export function changedValue(field: Pick<Field, 'kind'>, text: string | null): unknown {
  if (text === null || !['number', 'amount', 'checkbox', 'multiple-choice'].includes(field.kind)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The field was of another kind when this was written.
    return text;
  }
}
