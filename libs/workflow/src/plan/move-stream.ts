import { meaningOf } from '../model/state-kind.js';
import { findState, initialState } from '../model/states.js';
import type { Field, State, Workflow } from '../model/workflow.js';
import { mayBeAssigned, type Owner } from './assignment.js';
import { builtInPlan } from './built-in.js';
import { changedOwner, changeEntry, changeOf, ownerChanges } from './change-entry.js';
import { written } from './edit-fields.js';
import { checkFieldValues } from './field-values.js';
import { voided } from './merge.js';
import { refusal } from './plan-action.js';
import { isRefusal, type CaseFacts, type Change, type PlanResult, type Staff } from './plan.js';

/** A value that fitted no field of a stream the case went to; readable by the field it was given to. */
export interface EarlierValue {
  id: string;
  field: Field;
  value: unknown;
}

/** Values of a case and the fields they stand in, before and after it moves to another stream. */
export interface MovedForm {
  from: readonly Field[];
  to: readonly Field[];
  values: Readonly<Record<string, unknown>>;
  /** What was put aside before, in the order in which it is tried. */
  earlier: readonly EarlierValue[];
}

/** Whether a value given to one field may stand in another: same key, same kind, and nothing about it forbidden there. */
export function fitsField(from: Field, to: Field, value: unknown, staff: Pick<Staff, 'assignable'>): boolean {
  if (from.key !== to.key || from.kind !== to.kind || from.currency !== to.currency) return false;
  // Files of a case are not brought again: that they are its own was asked when they came.
  const files = to.kind === 'file' && Array.isArray(value) ? (value as string[]) : [];
  const asked = { ...to, required: false };
  return checkFieldValues([asked], { [to.key]: value }, files, staff).problems.length === 0;
}

/** Whether whatever may stand in one field may stand in another, as far as can be told without looking at values. */
export function takesAll(from: Field, to: Field): boolean {
  const options = new Set(to.options?.map(({ key }) => key));
  return (
    from.key === to.key &&
    from.kind === to.kind &&
    from.currency === to.currency &&
    (from.options ?? []).every(({ key }) => options.has(key))
  );
}

/** What of a case's values stays in the other stream's form, what is put aside, and what comes back (WF-11). */
export function sortValues(
  { from, to, values, earlier }: MovedForm,
  staff: Pick<Staff, 'assignable'>,
): {
  fields: Record<string, unknown>;
  kept: { field: Field; value: unknown }[];
  aside: { field: Field; value: unknown }[];
  broughtBack: EarlierValue[];
} {
  const fields: Record<string, unknown> = {};
  const kept: { field: Field; value: unknown }[] = [];
  const aside: { field: Field; value: unknown }[] = [];
  for (const [key, value] of Object.entries(values)) {
    if (written(value) === null) continue;
    // A value whose field is gone from the workflow stays readable under its key.
    const was = from.find((field) => field.key === key) ?? unknownField(key, value);
    const is = to.find((field) => field.key === key);
    if (is && fitsField(was, is, value, staff)) {
      fields[key] = value;
      kept.push({ field: is, value });
    } else aside.push({ field: was, value });
  }
  const broughtBack: EarlierValue[] = [];
  for (const each of earlier) {
    const is = to.find(({ key }) => key === each.field.key);
    if (!is || Object.hasOwn(fields, is.key) || !fitsField(each.field, is, each.value, staff)) continue;
    fields[is.key] = each.value;
    broughtBack.push({ ...each, field: is });
  }
  return { fields, kept, aside, broughtBack };
}

const unknownField = (key: string, value: unknown): Field => ({
  key,
  label: { en: key },
  kind: typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'checkbox' : 'text',
});

/** Where a case may stand in another stream. */
export interface StateChoices {
  states: State[];
  /** Where cases begin, if that is among them; the first of them otherwise. */
  byDefault: string | null;
  /** One that means the same as the present state, where that is another than the default. */
  alike: string | null;
}

/**
 * States of the other stream a case may enter when it moves there: those the performer sees. Nothing is closed or
 * called back by a move: closed states are for closed cases, a callback's for the same kind of callback whose term is
 * agreed, and a private one for its owner's. Where replies wait for approval none would wait.
 */
export function stateChoices(
  stream: Workflow,
  target: Workflow,
  facts: Pick<CaseFacts, 'stateKey' | 'callbackAt'>,
  { visible, owner }: { visible: ReadonlySet<string>; owner: Owner },
): StateChoices {
  const kind = findState(stream, facts.stateKey)?.kind ?? 'in-progress';
  const now = meaningOf(kind);
  const states = target.states.filter((state) => {
    const then = meaningOf(state.kind);
    if (!visible.has(state.key) || waitsForApproval(target, state.key)) return false;
    if (!then.open && now.open) return false;
    if (!then.callback) return true;
    const agreed = then.callback === now.callback && (facts.callbackAt ?? null) !== null;
    return agreed && (then.callback === 'public' || owner.agentId !== null);
  });
  const initial = initialState(target).key;
  const byDefault = (states.find(({ key }) => key === initial) ?? states[0])?.key ?? null;
  const alike = states.find((state) => state.kind === kind)?.key ?? null;
  return { states, byDefault, alike: alike === byDefault ? null : alike };
}

const waitsForApproval = (workflow: Workflow, key: string): boolean =>
  workflow.actions.some(
    ({ writes, to, approval }) => (writes === 'proposal' && to === key) || approval?.to === key,
  );

/** Who has the case in the other stream: as before where they work there, nobody where not. */
export function ownerThere(facts: Pick<CaseFacts, 'ownerId' | 'groupId'>, staff: Staff): Owner {
  const stays = {
    agentId: facts.ownerId && mayBeAssigned({ agentId: facts.ownerId }, staff) ? facts.ownerId : null,
    groupId: facts.groupId && mayBeAssigned({ groupId: facts.groupId }, staff) ? facts.groupId : null,
  };
  return stays;
}

interface Streams {
  /** Ids, for the timeline. */
  fromId: string;
  toId: string;
  stream: Workflow;
  target: Workflow;
}

/**
 * Moves a case to another stream (WF-11). A waiting reply falls, for who decides and what it leads to are the old
 * stream's; a term is kept only by a state of the same callback; the clock of the new state begins. That the performer
 * may and works there is the caller's to check. Path of its problem: `state`.
 * @param input.state unset: where cases of the other stream begin
 * @param staff people of the other stream
 */
export function planMoveStream(
  streams: Streams,
  facts: CaseFacts,
  input: { version?: number; state?: string | null; form: MovedForm; visible: ReadonlySet<string> },
  staff: Staff,
): PlanResult {
  const { stream, target } = streams;
  if (input.version !== undefined && input.version !== facts.version) return refusal('STALE_VERSION');
  const owner = ownerThere(facts, staff);
  const choices = stateChoices(stream, target, facts, { visible: input.visible, owner });
  const key = input.state ?? choices.byDefault;
  const state = choices.states.find((each) => each.key === key);
  if (!state) return refusal('INVALID_INPUT', [{ path: 'state', problem: 'not-an-option' }]);
  const keepsTerm = meaningOf(state.kind).callback !== null;
  return moved(streams, facts, 'move-stream', state, input.form, staff, {
    owner: changedOwner(facts, owner),
    term: keepsTerm ? undefined : null,
  });
}

/**
 * Moves a case back as it stood before its latest move: state, owner and term; values return to the form. That nothing
 * happened since is the caller's to check by the version it names.
 */
export function planUndoMoveStream(
  streams: Streams,
  facts: CaseFacts,
  input: {
    version?: number;
    was: { state: string; ownerId: string | null; groupId: string | null; callbackAt: string | null };
    form: MovedForm;
  },
  staff: Staff,
): PlanResult {
  if (input.version !== undefined && input.version !== facts.version) return refusal('STALE_VERSION');
  const state = findState(streams.target, input.was.state);
  if (!state) return refusal('INVALID_INPUT', [{ path: 'state', problem: 'not-an-option' }]);
  const plan = moved(streams, facts, 'undo-move-stream', state, input.form, staff, {
    owner: changedOwner(facts, ownerThere(input.was, staff)),
    term: input.was.callbackAt,
  });
  return isRefusal(plan) ? plan : { ...plan, moves: { ...plan.moves!, undoes: true } };
}

function moved(
  { fromId, toId, stream }: Streams,
  facts: CaseFacts,
  key: 'move-stream' | 'undo-move-stream',
  state: State,
  form: MovedForm,
  staff: Staff,
  { owner, term }: { owner: Owner | undefined; term: string | null | undefined },
): PlanResult {
  const { fields, aside, broughtBack } = sortValues(form, staff);
  const change = (field: Field, from: unknown, to: unknown): Change => ({
    what: 'field',
    key: field.key,
    from: written(from),
    to: written(to),
  });
  const falls = voided(facts);
  const before = facts.callbackAt ?? null;
  const plan = builtInPlan(stream, facts, key, undefined, [], () => ({
    entries: [
      ...falls.entries,
      ...changeEntry([
        ...changeOf('stream', fromId, toId),
        // Two streams may call different states alike: it is told even where the keys are the same.
        { what: 'state', from: facts.stateKey, to: state.key },
        ...ownerChanges(facts, owner),
        ...(term === undefined ? [] : changeOf('callback', before, term)),
        ...aside.map(({ field, value }) => change(field, value, null)),
        ...broughtBack.map(({ field, value }) => change(field, null, value)),
      ]),
    ],
    ...falls.decided,
    ...(owner && { owner }),
    ...(term !== undefined && term !== before && { callback: term === null ? null : { at: term } }),
    set: { fields },
    moves: { streamId: toId, aside, broughtBack: broughtBack.map(({ id }) => id) },
  }));
  return isRefusal(plan)
    ? plan
    : { ...plan, state: { from: facts.stateKey, to: state.key, kind: state.kind } };
}
