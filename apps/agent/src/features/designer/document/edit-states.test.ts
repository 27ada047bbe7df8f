import { addState, makeInitial, moveState, placeState, removeState, renameState } from './edit-states.js';
import { withValue, type WorkflowDocument } from './workflow-document.js';

const document: WorkflowDocument = {
  key: 'wishes',
  somethingNewer: { kept: true },
  approval: { of: 'everybody', to: 'asked' },
  form: { area: { label: 'Area', readOnlyIn: ['asked', 'closed'] } },
  states: {
    new: { name: 'New', kind: 'unused', initial: true, see: ['role:expert'] },
    asked: { name: 'Asked', kind: 'waiting', colour: 'of tomorrow' },
    closed: { name: 'Closed', kind: 'closed' },
  },
  actions: {
    ask: { name: 'Ask', from: ['new'], to: 'asked', approval: { to: 'asked' } },
    remind: { name: 'Remind', from: 'asked' },
    close: { name: 'Close', from: ['new', 'asked'], to: 'closed' },
    note: { name: 'Note', from: '*' },
  },
  layout: { new: [0, 0], asked: [200, 0] },
};

describe('a new state', () => {
  it('is seen by those who see the others, and stands where it was put', () => {
    const next = addState(document, { key: 'planned', name: 'Planned', kind: 'in-progress', at: [9.6, 1.2] });
    expect(next.states).toMatchObject({
      planned: { name: 'Planned', kind: 'in-progress', see: ['role:expert'] },
    });
    expect(next.layout).toMatchObject({ planned: [10, 1] });
    expect(next.somethingNewer).toBe(document.somethingNewer);
  });

  it('is where cases begin when it is the first', () => {
    expect(
      addState({ members: { groups: ['team'] } }, { key: 'new', name: 'New', kind: 'unused' }).states,
    ).toEqual({
      new: {
        name: 'New',
        kind: 'unused',
        initial: true,
        see: ['role:administrator', 'role:manager', 'group:team'],
      },
    });
  });
});

describe('a state that is renamed', () => {
  const next = renameState(document, 'asked', 'waiting');

  it('is the same one in everything that names it', () => {
    expect(JSON.stringify(next)).not.toContain('"asked"');
    expect(next).toMatchObject({
      approval: { to: 'waiting' },
      form: { area: { readOnlyIn: ['waiting', 'closed'] } },
      actions: {
        ask: { to: 'waiting', approval: { to: 'waiting' } },
        remind: { from: 'waiting' },
        close: { from: ['new', 'waiting'] },
        note: { from: '*' },
      },
      layout: { waiting: [200, 0] },
    });
  });

  it('keeps its place and what this page does not know of it', () => {
    expect(Object.keys(next.states as object)).toEqual(['new', 'waiting', 'closed']);
    expect(next.states).toMatchObject({ waiting: { colour: 'of tomorrow' } });
  });

  it('never takes the key of another', () => {
    expect(renameState(document, 'asked', 'closed')).toBe(document);
  });
});

describe('a state that is removed', () => {
  const { document: next, ledThere, goneWithIt } = removeState(document, 'asked');

  it('names the actions that led there, which keep saying so until somebody decides', () => {
    expect(ledThere).toEqual(['ask']);
    expect(next.actions).toMatchObject({ ask: { to: 'asked' } });
  });

  it('takes with it what was offered there only, and leaves the lists of others', () => {
    expect(goneWithIt).toEqual(['remind']);
    expect(next.actions).not.toHaveProperty('remind');
    expect(next).toMatchObject({
      actions: { close: { from: ['new'] } },
      form: { area: { readOnlyIn: ['closed'] } },
    });
    expect(next.layout).toEqual({ new: [0, 0] });
  });

  it('adds nothing to a document that has no drawing', () => {
    const undrawn = withValue(document, ['layout'], undefined);
    expect(removeState(undrawn, 'closed').document).not.toHaveProperty('layout');
  });
});

it('exactly one state is the first', () => {
  expect(makeInitial(document, 'closed').states).toEqual({
    new: { name: 'New', kind: 'unused', see: ['role:expert'] },
    asked: { name: 'Asked', kind: 'waiting', colour: 'of tomorrow' },
    closed: { name: 'Closed', kind: 'closed', initial: true },
  });
});

it('states change places, and stop at the ends', () => {
  expect(Object.keys(moveState(document, 'closed', 0).states as object)).toEqual(['closed', 'new', 'asked']);
  expect(Object.keys(moveState(document, 'new', 9).states as object)).toEqual(['asked', 'closed', 'new']);
});

it('places are whole numbers', () => {
  expect(placeState({}, 'new', [1.5, -2.4]).layout).toEqual({ new: [2, -2] });
});
