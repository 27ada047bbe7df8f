import { graphOf } from './graph.js';

const graph = graphOf({
  states: {
    new: { name: { en: 'New' }, kind: 'unused', initial: true },
    work: { name: 'Work', kind: 'in-progress', color: '#123456' },
    closed: { kind: 'closed' },
  },
  actions: {
    take: { name: 'Take', from: 'new', to: 'work' },
    close: { name: 'Close', from: ['new', 'work'], to: 'closed' },
    note: { name: 'Note', from: '*' },
    end: { name: 'End', from: '*', to: 'closed' },
    talk: { name: 'Talk', from: ['work'] },
    idle: { name: 'Idle', from: ['work'], to: 'closed', after: '14d' },
    wrote: { name: 'Wrote', from: ['closed'], to: 'work', by: 'customer-message' },
    lost: { name: 'Lost', from: ['work'], to: 'nowhere' },
  },
});

describe('a drawn workflow', () => {
  it('has a node for each state, with what leaves the case there', () => {
    expect(graph.nodes.map(({ key, color, initial }) => [key, color, initial])).toEqual([
      ['new', '#7b8591', true],
      ['work', '#123456', false],
      ['closed', '#778088', false],
    ]);
    expect(graph.nodes[1]!.staying.map(({ key }) => key)).toEqual(['talk']);
  });

  it('has a line for each state an action begins in, all with its one identity', () => {
    const lines = graph.edges.filter(({ action }) => action.key === 'close');
    expect(lines.map(({ source, target }) => [source, target])).toEqual([
      ['new', 'closed'],
      ['work', 'closed'],
    ]);
    expect(new Set(lines.map(({ action }) => action)).size).toBe(1);
  });

  it('knows the place of each among those that join the same states', () => {
    const lines = graph.edges.filter(({ source, target }) => source === 'work' && target === 'closed');
    expect(lines.map(({ action, place, of }) => [action.key, place, of])).toEqual([
      ['close', 0, 2],
      ['idle', 1, 2],
    ]);
  });

  it('shows apart what every state offers', () => {
    expect(graph.everywhere.map(({ key }) => key)).toEqual(['note']);
    expect(graph.edges.find(({ action }) => action.key === 'end')).toMatchObject({ source: '*' });
  });

  it('tells timers and customers from agents', () => {
    const starters = Object.fromEntries(graph.edges.map(({ action }) => [action.key, action.starter]));
    expect(starters).toMatchObject({ take: 'agent', idle: 'timer', wrote: 'customer-message' });
  });

  it('leaves out what leads to a state that does not exist', () => {
    expect(graph.edges.some(({ action }) => action.key === 'lost')).toBe(false);
  });

  it('can be made of anything', () => {
    expect(graphOf({})).toEqual({ nodes: [], edges: [], everywhere: [] });
    expect(graphOf({ states: { a: null }, actions: { b: 3, c: { from: [7], to: {} } } }).nodes).toHaveLength(
      1,
    );
  });
});
