import type { DrawnEdge } from '../document/graph.js';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
type Point = readonly [x: number, y: number];
export type Side = 'left' | 'right' | 'top' | 'bottom';
export interface Line {
  /** Of an SVG path. */
  path: string;
  /** The sides of the states it joins. */
  from: Side;
  to: Side;
  /** The middle of the label. */
  x: number;
  y: number;
}

const LABEL: Omit<Box, 'x' | 'y'> = { width: 132, height: 30 };
/** Lines there and back between two states keep beside each other. */
const LANE = 12;
const BENDS = [0, -110, 110, -210, 210];
const PLACES = [0.5, 0.38, 0.62, 0.28, 0.72];
const SAMPLES = [0.15, 0.25, 0.35, 0.45, 0.5, 0.55, 0.65, 0.75, 0.85];

/**
 * The curve of every edge and the place of its label. Each is bent, and its label moved along it, so that it crosses no
 * state and covers no label that was placed before it, as far as a few tries find a way.
 */
export function drawLines(boxes: ReadonlyMap<string, Box>, edges: readonly DrawnEdge[]): Map<string, Line> {
  const lines = new Map<string, Line>();
  const labels: Box[] = [];
  for (const edge of edges) {
    const source = boxes.get(edge.source);
    const target = boxes.get(edge.target);
    if (!source || !target) continue;
    const others = [...boxes].flatMap(([key, box]) =>
      key === edge.source || key === edge.target ? [] : [box],
    );
    const shift = (edge.place - (edge.of - 1) / 2) * (LABEL.height + 2);
    const sides = sidesBetween(source, target);
    let best: { line: Line; cost: number } | null = null;
    for (const bend of BENDS) {
      const curve = curveBetween(source, target, bend);
      const crossed = SAMPLES.filter((at) => others.some((box) => holds(box, pointOn(curve, at)))).length;
      for (const [rank, at] of PLACES.entries()) {
        const [x, y] = pointOn(curve, at);
        const label = { ...LABEL, x: x - LABEL.width / 2, y: y + shift - LABEL.height / 2 };
        const covered = [...boxes.values(), ...labels].filter((box) => meet(box, label)).length;
        const cost = crossed * 8 + covered * 12 + Math.abs(bend) / 60 + rank;
        if (!best || cost < best.cost)
          best = { line: { ...sides, path: pathOf(curve), x, y: y + shift }, cost };
      }
      if (best && best.cost === 0) break;
    }
    const { line } = best!;
    lines.set(edge.id, line);
    labels.push({ ...LABEL, x: line.x - LABEL.width / 2, y: line.y - LABEL.height / 2 });
  }
  return lines;
}

/** Room enough between them for a line from side to side. */
const GAP = 24;
const areBeside = (a: Box, b: Box): boolean => b.x > a.x + a.width + GAP || b.x + b.width < a.x - GAP;

function sidesBetween(a: Box, b: Box): { from: Side; to: Side } {
  if (areBeside(a, b)) return b.x > a.x ? { from: 'right', to: 'left' } : { from: 'left', to: 'right' };
  const below = b.y + b.height / 2 > a.y + a.height / 2;
  return below ? { from: 'bottom', to: 'top' } : { from: 'top', to: 'bottom' };
}

type Curve = readonly [Point, Point, Point, Point];

/** From the side of one state to the near side of the other. */
function curveBetween(a: Box, b: Box, bend: number): Curve {
  const [ax, ay] = [a.x + a.width / 2, a.y + a.height / 2];
  const [bx, by] = [b.x + b.width / 2, b.y + b.height / 2];
  if (areBeside(a, b)) {
    const way = bx > ax ? 1 : -1;
    const from: Point = [ax + (way * a.width) / 2, ay - way * LANE];
    const to: Point = [bx - (way * b.width) / 2, by - way * LANE];
    const reach = Math.max(50, Math.abs(to[0] - from[0]) / 2) * way;
    return [from, [from[0] + reach, from[1] + bend], [to[0] - reach, to[1] + bend], to];
  }
  const way = by > ay ? 1 : -1;
  const from: Point = [ax + way * LANE * 3, ay + (way * a.height) / 2];
  const to: Point = [bx + way * LANE * 3, by - (way * b.height) / 2];
  const reach = Math.max(40, Math.abs(to[1] - from[1]) / 2) * way;
  return [from, [from[0] + bend, from[1] + reach], [to[0] + bend, to[1] - reach], to];
}

function pointOn([p, q, r, s]: Curve, at: number): Point {
  const rest = 1 - at;
  const part = (axis: 0 | 1) =>
    rest ** 3 * p[axis] + 3 * rest ** 2 * at * q[axis] + 3 * rest * at ** 2 * r[axis] + at ** 3 * s[axis];
  return [part(0), part(1)];
}

const pathOf = ([p, q, r, s]: Curve): string =>
  `M ${p.join(' ')} C ${q.join(' ')}, ${r.join(' ')}, ${s.join(' ')}`;

const holds = (box: Box, [x, y]: Point): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
