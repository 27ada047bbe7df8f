import { action, state, workflow } from '../testing/sample.js';
import { isOpen, kindColor } from './state-kind.js';
import { initialState, nextTimer } from './states.js';
import { STATE_KINDS } from './workflow.js';

describe('the initial state', () => {
  it('is the one marked so, wherever it stands', () => {
    expect(initialState(workflow([], [state('a'), state('b', { initial: true })])).key).toBe('b');
  });

  it('is missed aloud', () => {
    expect(() => initialState(workflow([], [state('a')]))).toThrow('no initial state');
  });
});

describe('the next timer of a state', () => {
  const timer = (key: string, afterMinutes: number, from: string[]) =>
    action(key, { trigger: { by: 'timer', afterMinutes }, from, perform: [] });
  const flow = workflow([
    timer('late', 60, ['work']),
    timer('soon', 5, ['work']),
    timer('ever', 30, ['*']),
    action('manual'),
  ]);

  it.each([
    ['work', { actionKey: 'soon', afterMinutes: 5 }],
    ['new', { actionKey: 'ever', afterMinutes: 30 }],
  ])('in %s is the earliest', (key, next) => {
    expect(nextTimer(flow, key)).toEqual(next);
  });

  it('is none where no timer stands', () => {
    expect(nextTimer(workflow([action('manual')]), 'new')).toBeNull();
  });
});

describe('a kind of state', () => {
  it('is closed when nobody has anything left to do', () => {
    expect(STATE_KINDS.filter((kind) => !isOpen(kind))).toEqual([
      'closed',
      'closed-success',
      'success-cancelled',
    ]);
  });

  it.each(STATE_KINDS)('%s has a colour readable on light and on dark', (kind) => {
    expect(contrast(kindColor(kind), '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(kindColor(kind), '#1a1b1e')).toBeGreaterThanOrEqual(3);
  });

  it('has a colour of its own', () => {
    expect(new Set(STATE_KINDS.map(kindColor)).size).toBe(STATE_KINDS.length);
  });
});

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
