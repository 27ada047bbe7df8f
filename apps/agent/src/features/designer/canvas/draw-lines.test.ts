import { graphOf } from '../document/graph.js';
import { drawLines, type Box } from './draw-lines.js';

const box = (x: number, y: number): Box => ({ x, y, width: 200, height: 60 });
const { edges } = graphOf({
  states: { a: {}, b: {}, c: {} },
  actions: {
    skip: { from: 'a', to: 'c' },
    back: { from: 'c', to: 'a', by: 'customer' },
    one: { from: 'a', to: 'b' },
    two: { from: 'a', to: 'b' },
  },
});
const boxes = new Map([
  ['a', box(0, 0)],
  ['b', box(400, 0)],
  ['c', box(800, 0)],
]);
const lines = drawLines(boxes, edges);

it('every edge has a line', () => {
  expect([...lines.keys()].sort()).toEqual(['back:c', 'one:a', 'skip:a', 'two:a']);
});

it('a label never lies on a state, nor on another label', () => {
  const places = [...lines.values()];
  for (const [index, { x, y }] of places.entries()) {
    for (const state of boxes.values())
      expect(Math.abs(state.x + 100 - x) < 166 && Math.abs(state.y + 30 - y) < 45).toBe(false);
    for (const other of places.slice(index + 1))
      expect(Math.abs(other.x - x) < 132 && Math.abs(other.y - y) < 30).toBe(false);
  }
});

it('a line past a state goes round it', () => {
  expect(Math.abs(lines.get('skip:a')!.y - 30)).toBeGreaterThan(40);
});

it('states that stand above each other are joined from top to bottom', () => {
  const above = drawLines(
    new Map([
      ['a', box(0, 0)],
      ['b', box(20, 300)],
    ]),
    edges,
  );
  expect(above.get('one:a')).toMatchObject({
    from: 'bottom',
    to: 'top',
    path: expect.stringMatching(/^M \d+ 60 C/),
  });
});
