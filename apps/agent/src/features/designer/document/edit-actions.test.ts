import {
  addAction,
  moveAction,
  reconnect,
  removeFrom,
  renameAction,
  setFrom,
  setStarter,
} from './edit-actions.js';
import type { WorkflowDocument } from './workflow-document.js';

const document: WorkflowDocument = {
  states: { new: { see: ['group:team'] }, work: {}, closed: {} },
  actions: {
    close: { name: 'Close', from: ['new', 'work'], to: 'closed', perform: ['group:team'], tomorrow: 1 },
    note: { name: 'Note', from: '*', writes: 'note', perform: ['group:team'] },
  },
};
const action = (next: WorkflowDocument, key: string) => (next.actions as Record<string, unknown>)[key];

describe('a new action', () => {
  it('may be performed by those who see the state it begins in', () => {
    expect(
      action(addAction(document, { key: 'take', name: 'Take', from: ['new'], to: 'work' }), 'take'),
    ).toEqual({ name: 'Take', from: ['new'], to: 'work', perform: ['group:team'] });
  });

  it('of a timer or a customer needs no right', () => {
    expect(
      action(addAction(document, { key: 'a', name: 'A', from: ['new'], starter: 'timer' }), 'a'),
    ).toEqual({ name: 'A', from: ['new'], after: '14d' });
    expect(
      action(addAction(document, { key: 'a', name: 'A', from: ['*', 'new'], starter: 'customer' }), 'a'),
    ).toEqual({ name: 'A', from: '*', by: 'customer' });
  });
});

describe('a line of an action', () => {
  it('moves one of its beginnings and keeps the others, and what is not known here', () => {
    expect(action(reconnect(document, 'close', { from: ['new', 'closed'] }), 'close')).toEqual({
      name: 'Close',
      from: ['closed', 'work'],
      to: 'closed',
      perform: ['group:team'],
      tomorrow: 1,
    });
  });

  it('never begins in one state twice', () => {
    expect(action(reconnect(document, 'close', { from: ['new', 'work'] }), 'close')).toMatchObject({
      from: ['work'],
    });
  });

  it('leads all of them to another end', () => {
    expect(action(reconnect(document, 'close', { to: 'work' }), 'close')).toMatchObject({
      from: ['new', 'work'],
      to: 'work',
    });
  });

  it('goes alone, and the last one with its action', () => {
    const one = removeFrom(document, 'close', 'new');
    expect(action(one, 'close')).toMatchObject({ from: ['work'] });
    expect(Object.keys(removeFrom(one, 'close', 'work').actions as object)).toEqual(['note']);
  });
});

it('every state, or the ones that are named', () => {
  expect(action(setFrom(document, 'close', ['*', 'new']), 'close')).toMatchObject({ from: '*' });
  expect(action(setFrom(document, 'note', ['new', 'new']), 'note')).toMatchObject({ from: ['new'] });
});

describe('who starts an action', () => {
  it('takes away what only agents do', () => {
    const asked = {
      ...document,
      actions: { ask: { from: 'new', perform: ['a'], assign: 'ask', main: true } },
    };
    expect(action(setStarter(asked, 'ask', 'timer'), 'ask')).toEqual({ from: 'new', after: '14d' });
  });

  it('takes away what the other may not write', () => {
    expect(action(setStarter(document, 'note', 'customer'), 'note')).toEqual({
      name: 'Note',
      from: '*',
      by: 'customer',
    });
  });

  it('gives it back to agents', () => {
    const timed = { ...document, actions: { end: { from: 'new', after: '3d' } } };
    expect(action(setStarter(timed, 'end', 'agent'), 'end')).toEqual({
      from: 'new',
      perform: ['role:administrator', 'role:manager'],
    });
  });
});

it('another key and another place leave the rest in order', () => {
  expect(Object.keys(renameAction(document, 'close', 'end').actions as object)).toEqual(['end', 'note']);
  expect(Object.keys(moveAction(document, 'note', 0).actions as object)).toEqual(['note', 'close']);
});
