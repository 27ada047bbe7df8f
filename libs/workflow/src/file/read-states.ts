import { STATE_KINDS, type State } from '../model/workflow.js';
import type { FileValue } from './file-value.js';
import { readLocalized } from './localized-text.js';
import { readPrincipals } from './read-principals.js';

/** States as a map from key to state; exactly one is the initial one (WF-1). */
export function readStates(value: FileValue): State[] {
  const items = value.keyed(100);
  if (items.length === 0) value.problem('A workflow needs states');
  const states = items.map(([key, item]) => readState(key, item));
  const initial = items.filter((_, index) => states[index]?.initial);
  if (items.length > 0 && initial.length === 0)
    value.problem('No state is the initial one: give one of them "initial: true"');
  for (const [key, item] of initial.slice(1))
    item.at('initial').problem(`"${key}" is a second initial state; the first is "${initial[0]?.[0]}"`);
  return states;
}

function readState(key: string, item: FileValue): State {
  const parts = item.parts('name', 'customerName', 'customerHint', 'kind', 'color', 'initial', 'see');
  const state: State = {
    key,
    name: readLocalized(parts.name, 60),
    kind: parts.kind.oneOf(STATE_KINDS, 'in-progress'),
    see: readPrincipals(parts.see),
  };
  if (!parts.kind.isSet) item.problem(`"kind" is missing: one of ${STATE_KINDS.join(', ')}`);
  if (parts.customerName.isSet) state.customerName = readLocalized(parts.customerName, 60);
  if (parts.customerHint.isSet) state.customerHint = readLocalized(parts.customerHint, 500);
  if (parts.color.isSet) state.color = readColor(parts.color);
  if (parts.initial.flag()) state.initial = true;
  return state;
}

export function readColor(value: FileValue): string {
  const color = value.text();
  if (!/^#[0-9a-fA-F]{6}$/.test(color)) value.problem('A colour is written "#rrggbb", in quotes');
  return color.toLowerCase();
}
