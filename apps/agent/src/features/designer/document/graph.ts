import { actionsOf, EVERYWHERE, statesOf, type DrawnAction, type DrawnState } from './read-document.js';
import type { WorkflowDocument } from './workflow-document.js';

export interface DrawnNode extends DrawnState {
  /** Actions that leave the case where it is: written on the state, not drawn as lines. */
  staying: DrawnAction[];
}

/** One line of an action, which has as many as states that offer it. */
export interface DrawnEdge {
  id: string;
  action: DrawnAction;
  source: string;
  target: string;
  /** Its place among those that join the same two states in this direction, and how many these are. */
  place: number;
  of: number;
}

export interface Graph {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  /** Actions every state offers and that lead nowhere; those that lead somewhere are lines from `EVERYWHERE`. */
  everywhere: DrawnAction[];
}

/** A workflow as it is drawn. Lines to or from states that do not exist are left out; the problems name them. */
export function graphOf(document: WorkflowDocument): Graph {
  const states = statesOf(document);
  const actions = actionsOf(document);
  const known = new Set(states.map(({ key }) => key));
  const pairs = new Map<string, DrawnEdge[]>();
  for (const action of actions) {
    if (action.to === undefined || !known.has(action.to)) continue;
    for (const source of new Set(action.from)) {
      if (source !== EVERYWHERE && !known.has(source)) continue;
      const pair = `${source} ${action.to}`;
      const edge = { id: edgeId(action.key, source), action, source, target: action.to, place: 0, of: 1 };
      pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
    }
  }
  const stays = (action: DrawnAction, state: string) =>
    action.from.includes(state) && (action.to === undefined || action.to === state);
  return {
    nodes: states.map((state) => ({ ...state, staying: actions.filter((each) => stays(each, state.key)) })),
    edges: [...pairs.values()]
      .flatMap((edges) => edges.map((edge, place) => ({ ...edge, place, of: edges.length })))
      .filter(({ source, target }) => source !== target),
    everywhere: actions.filter(({ from, to }) => from.includes(EVERYWHERE) && to === undefined),
  };
}

export const edgeId = (action: string, source: string): string => `${action}:${source}`;
