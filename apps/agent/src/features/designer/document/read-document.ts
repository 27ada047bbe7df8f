import { kindColour, type StateKind, stateKinds } from './state-kinds.js';
import { isMap, mapOf, textsOf, type WorkflowDocument } from './workflow-document.js';

export const EVERYWHERE = '*';

export interface DrawnState {
  key: string;
  /** A text in one or more languages, as it stands in the document. */
  name: unknown;
  kind: StateKind;
  /** `#rrggbb`, the kind's own when the state has none. */
  color: string;
  initial: boolean;
}

export const starters = ['agent', 'customer-message', 'customer', 'timer'] as const;
export type Starter = (typeof starters)[number];

export interface DrawnAction {
  key: string;
  name: unknown;
  from: string[];
  /** Unset: the case stays where it is. */
  to: string | undefined;
  starter: Starter;
  icon: string;
  /** Of a timer, e.g. `14d`. */
  after: string;
}

export function statesOf(document: WorkflowDocument): DrawnState[] {
  return Object.entries(mapOf(document.states)).map(([key, value]) => {
    const state = mapOf(value);
    const kind = stateKinds.find((each) => each === state.kind) ?? 'in-progress';
    const color = typeof state.color === 'string' && /^#[0-9a-f]{6}$/i.test(state.color) ? state.color : null;
    return {
      key,
      name: state.name ?? key,
      kind,
      color: color ?? kindColour(kind),
      initial: state.initial === true,
    };
  });
}

export function actionsOf(document: WorkflowDocument): DrawnAction[] {
  return Object.entries(mapOf(document.actions)).map(([key, value]) => {
    const action = mapOf(value);
    return {
      key,
      name: action.name ?? key,
      from: textsOf(action.from),
      to: typeof action.to === 'string' ? action.to : undefined,
      starter: starterOf(action),
      icon: typeof action.icon === 'string' ? action.icon : '',
      after: typeof action.after === 'string' ? action.after : '',
    };
  });
}

export function starterOf(action: unknown): Starter {
  if (!isMap(action)) return 'agent';
  if (action.after !== undefined) return 'timer';
  return starters.find((each) => each === action.by) ?? 'agent';
}
