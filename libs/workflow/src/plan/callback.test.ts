import type { Action } from '../model/workflow.js';
import {
  action,
  CLOCK,
  CUSTOMER,
  EXPERT,
  facts,
  input,
  planned,
  refused,
  staff,
  state,
  workflow,
} from '../testing/sample.js';
import { planCallbackDue } from './callback-due.js';
import { asksTerm } from './callback.js';
import { planCustomerMessage } from './customer-message.js';
import { planAction } from './plan-action.js';

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-21T14:30:00.000Z';

const STATES = [
  state('new', { initial: true, kind: 'unused' }),
  state('work'),
  state('promised', { kind: 'private-callback' }),
  state('anyone', { kind: 'public-callback' }),
];
const flow = (...more: Action[]) =>
  workflow(
    [
      action('promise', { to: 'promised' }),
      action('offer', { to: 'anyone' }),
      action('called', { to: 'work' }),
      action('note'),
      ...more,
    ],
    STATES,
  );
const perform = (key: string, term: string | null, more = {}, before = facts({ stateKey: 'work' })) =>
  planAction(flow(), before, EXPERT, input(key, { term, now: NOW, ...more }), staff());

describe('the term of a callback', () => {
  it.each<[string, string | null, string]>([
    ['is asked for', null, 'required'],
    ['is not empty', ' ', 'required'],
    ['is a time, not a word', 'tomorrow', 'not-a-time'],
    ['is a time of the calendar', '2026-13-45T10:00:00Z', 'not-a-time'],
    ['names its zone', '2026-11-22T10:00:00', 'not-a-time'],
    ['has not passed', '2026-11-21T09:59:59Z', 'in-the-past'],
    ['is not this very moment', NOW, 'in-the-past'],
    ['is at most two years ahead', '2028-12-01T10:00:00Z', 'too-far'],
  ])('%s', (_, term, problem) => {
    expect(refused(perform('promise', term))).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'term', problem }],
    });
  });

  it.each([
    ['2026-11-21T14:30:00Z', LATER],
    ['2026-11-21T15:30:00+01:00', LATER],
    ['2028-11-20T10:00:00Z', '2028-11-20T10:00:00.000Z'],
  ])('%s is kept, in one zone for all', (term, at) => {
    const plan = planned(perform('promise', term));
    expect(plan.callback).toEqual({ at });
    expect(plan.entries).toContainEqual(
      expect.objectContaining({
        changes: expect.arrayContaining([{ what: 'callback', from: null, to: at }]),
      }),
    );
  });

  it('is refused where nobody asks for it', () => {
    expect(refused(perform('note', LATER)).problems).toEqual([{ path: 'term', problem: 'unknown' }]);
  });

  it('cannot be judged without a present', () => {
    expect(refused(perform('promise', LATER, { now: undefined })).problems).toEqual([
      { path: 'term', problem: 'in-the-past' },
    ]);
  });

  it('is asked of agents by actions that lead to a callback, and by no others', () => {
    const clock = action('late', { to: 'anyone', trigger: { by: 'timer', afterMinutes: 5 } });
    const all = flow(clock);
    expect(all.actions.filter((each) => asksTerm(all, each)).map(({ key }) => key)).toEqual([
      'promise',
      'offer',
    ]);
  });

  it('is the default of the action when the clock or a customer acts', () => {
    const clock = action('late', {
      to: 'anyone',
      trigger: { by: 'timer', afterMinutes: 5 },
      defaultTermMinutes: 30,
    });
    const wrote = action('wrote', {
      to: 'promised',
      trigger: { by: 'customer-message' },
      defaultTermMinutes: 60,
    });
    expect(
      planned(planAction(flow(clock), facts(), CLOCK, input('late', { now: NOW }), staff())).callback,
    ).toEqual({ at: '2026-11-21T10:30:00.000Z' });
    const message = { html: '<p>Hi</p>', text: 'Hi', fileIds: [], fromAutomaticMail: false, now: NOW };
    expect(planCustomerMessage(flow(wrote), facts(), 'contact-1', message, staff()).callback).toEqual({
      at: '2026-11-21T11:00:00.000Z',
    });
  });
});

describe('a callback agreed on', () => {
  const before = facts({ stateKey: 'promised', ownerId: 'agent-expert', callbackAt: LATER });

  it('is dropped by any action that leads elsewhere', () => {
    const plan = planned(perform('called', null, {}, before));
    expect(plan.callback).toBeNull();
    expect(plan.entries).toContainEqual(
      expect.objectContaining({
        changes: expect.arrayContaining([{ what: 'callback', from: LATER, to: null }]),
      }),
    );
  });

  it('is kept by actions that stay', () => {
    expect(planned(perform('note', null, {}, before))).not.toHaveProperty('callback');
  });

  it('is put off by agreeing on another', () => {
    expect(planned(perform('promise', '2026-11-23T09:00:00Z', {}, before)).callback).toEqual({
      at: '2026-11-23T09:00:00.000Z',
    });
  });

  it('becomes public with a term of its own', () => {
    expect(planned(perform('offer', LATER, {}, before)).state.to).toBe('anyone');
    expect(refused(perform('offer', null, {}, before)).problems).toEqual([
      { path: 'term', problem: 'required' },
    ]);
  });

  it.each([
    ['goes elsewhere when the workflow says so', 'work', null],
    ['stays agreed when the workflow says nothing of it', undefined, undefined],
  ])('%s and the customer writes', (_, to, callback) => {
    const wrote = action('wrote', { trigger: { by: 'customer-message' }, ...(to && { to }) });
    const message = { html: '<p>Hi</p>', text: 'Hi', fileIds: [], fromAutomaticMail: false, now: NOW };
    expect(planCustomerMessage(flow(wrote), before, 'contact-1', message, staff()).callback).toEqual(
      callback,
    );
  });
});

describe('the owner of a private callback', () => {
  it.each([
    ['nobody', null],
    ['a colleague', 'agent-trainee'],
  ])('is who promised it, when the case was %s’s before', (_, ownerId) => {
    expect(planned(perform('promise', LATER, {}, facts({ ownerId })))).toMatchObject({
      owner: { agentId: 'agent-expert', groupId: null },
    });
  });

  it('is who the action gives the case to', () => {
    const give = flow(action('give', { to: 'promised', assign: { to: 'ask' } }));
    const asked = (assignee: { agentId: string } | { groupId: string }) =>
      planAction(give, facts(), EXPERT, input('give', { term: LATER, now: NOW, assignee }), staff());
    expect(planned(asked({ agentId: 'agent-trainee' })).owner?.agentId).toBe('agent-trainee');
    expect(refused(asked({ groupId: 'group-team' })).problems).toEqual([
      { path: 'assignee', problem: 'not-a-user' },
    ]);
  });

  it('does not change with a public one', () => {
    expect(planned(perform('offer', LATER, {}, facts({ ownerId: 'agent-trainee' })))).not.toHaveProperty(
      'owner',
    );
  });
});

describe('a callback that is due', () => {
  const due = (stateKey: string, more = {}) =>
    planCallbackDue(flow(), facts({ stateKey, callbackAt: NOW, ...more }), NOW);

  it('stays with its owner when it is private, who is told by mail', () => {
    const plan = due('promised', { ownerId: 'agent-expert' });
    expect(plan).toMatchObject({
      callback: 'due',
      state: { from: 'promised', to: 'promised' },
      mails: [{ to: ['assignee'] }],
      entries: [{ kind: 'change', changes: [{ what: 'callback-due', from: null, to: NOW }] }],
    });
    expect(plan).not.toHaveProperty('owner');
  });

  it('speaks four languages to the owner', () => {
    const mail = due('promised', { ownerId: 'agent-expert' })?.mails[0];
    for (const text of [mail?.subject, mail?.body])
      expect(Object.keys(text ?? {})).toEqual(['en', 'pl', 'uk', 'ru']);
  });

  it('is let go by its owner when it is public, and nobody is written to', () => {
    expect(due('anyone', { ownerId: 'agent-expert' })).toMatchObject({
      owner: { agentId: null, groupId: null },
      mails: [],
      entries: [{ changes: [{ what: 'callback-due' }, { what: 'owner', from: 'agent-expert', to: null }] }],
    });
  });

  it('stays with the group of a public one', () => {
    expect(due('anyone', { groupId: 'group-team' })).not.toHaveProperty('owner');
  });

  it.each([
    ['before its time', 'promised', { callbackAt: LATER }],
    ['once it was dropped', 'promised', { callbackAt: null }],
    ['in a state that is no callback', 'work', {}],
  ])('is nothing %s', (_, stateKey, more) => expect(due(stateKey, more)).toBeNull());

  it('by the portal’s customer needs no term and asks for none', () => {
    const asks = flow(
      action('please', { to: 'anyone', trigger: { by: 'customer' }, defaultTermMinutes: 30 }),
    );
    const plan = planAction(asks, facts(), CUSTOMER, input('please', { term: LATER, now: NOW }), staff());
    expect(refused(plan).problems).toEqual([{ path: 'term', problem: 'unknown' }]);
  });
});
