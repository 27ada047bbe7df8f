import { Graph, layout } from '@dagrejs/dagre';
import type { Graph as Drawing } from '../document/graph.js';
import { EVERYWHERE } from '../document/read-document.js';
import { mapOf, type WorkflowDocument } from '../document/workflow-document.js';

export type Places = Record<string, readonly [number, number]>;

export const NODE_WIDTH = 208;

/** About as high as a state is drawn: its name and kind, and a line for each action that stays in it. */
export const heightOf = (staying: number): number => 62 + staying * 31;

/** Places found by looking at what leads where, from left to right. */
export function arrange({ nodes, edges }: Drawing): Places {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 48, ranksep: 36, edgesep: 20 });
  for (const { key, staying } of nodes)
    graph.setNode(key, { width: NODE_WIDTH, height: heightOf(staying.length) });
  for (const { source, target, of, place, action } of edges) {
    // Those that join the same states share one line, with their names above each other.
    if (source === EVERYWHERE || place > 0) continue;
    // What customers and clocks do mostly leads back, and is no reason for a state to stand further on.
    const weight = action.starter === 'agent' ? 2 : 1;
    graph.setEdge(source, target, { width: 132, height: 32 * of, labelpos: 'c', weight });
  }
  layout(graph);
  return Object.fromEntries(
    nodes.map(({ key, staying }) => {
      const { x, y } = graph.node(key) as { x: number; y: number };
      return [key, [Math.round(x - NODE_WIDTH / 2), Math.round(y - heightOf(staying.length) / 2)]];
    }),
  );
}

/** Where each state stands: where it was put, else where it would be arranged, else below all others. */
export function placesOf(document: WorkflowDocument, drawing: Drawing): Places {
  const kept = Object.entries(mapOf(document.layout)).filter(
    (entry): entry is [string, [number, number]] =>
      Array.isArray(entry[1]) && entry[1].length === 2 && entry[1].every((each) => Number.isFinite(each)),
  );
  const put: Places = Object.fromEntries(kept);
  const missing = drawing.nodes.filter(({ key }) => !put[key]);
  if (missing.length === 0) return put;
  if (missing.length === drawing.nodes.length) return arrange(drawing);
  const corner = freeCorner(put);
  return {
    ...put,
    ...Object.fromEntries(
      missing.map(({ key }, at) => [key, [corner[0] + at * (NODE_WIDTH + 60), corner[1]] as const]),
    ),
  };
}

/** A place nothing stands in. */
export function freeCorner(places: Places): readonly [number, number] {
  const all = Object.values(places);
  if (all.length === 0) return [0, 0];
  return [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([, y]) => y)) + 170];
}
