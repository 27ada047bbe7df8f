import { graphOf } from '../document/graph.js';
import { placesOf } from './arrange.js';

const document = {
  states: { new: {}, work: {}, closed: {} },
  actions: {
    take: { from: 'new', to: 'work' },
    close: { from: 'work', to: 'closed' },
    again: { from: 'closed', to: 'new', by: 'customer-message' },
  },
};
const drawn = (layout?: object) => {
  const all = layout ? { ...document, layout } : document;
  return placesOf(all, graphOf(all));
};

it('states stand from left to right as cases go', () => {
  const { new: first, work, closed } = drawn();
  expect(first![0]).toBeLessThan(work![0]);
  expect(work![0]).toBeLessThan(closed![0]);
});

it('what was put somewhere stays there, and what was not stands below', () => {
  const places = drawn({ new: [10, 20], work: [300, 40] });
  expect(places).toMatchObject({ new: [10, 20], work: [300, 40] });
  expect(places.closed![1]).toBeGreaterThan(100);
});

it('a place that makes no sense is none', () => {
  expect(drawn({ new: 'left', work: [1], closed: [5, 5] })).toMatchObject({ closed: [5, 5] });
});
