import {
  ACCOUNTANT,
  CLOCK,
  CUSTOMER,
  EXPERT,
  STRANGER,
  TRAINEE,
  action,
  facts,
  field,
  input,
  kinds,
  planned,
  refused,
  staff,
  state,
  workflow,
} from '../testing/sample.js';
import { planAction } from './plan-action.js';
import type { Performer } from './plan.js';

const flow = workflow([
  action('start', { from: ['new'], to: 'work' }),
  action('paid', { from: ['payment'], to: 'work', perform: ['group:accountants'] }),
  action('anywhere', { perform: ['role:expert', 'role:trainee', 'group:accountants'] }),
  action('personal', { perform: ['agent:expert@demo.test'] }),
  action('orphan', { perform: [] }),
  action('wrote', { trigger: { by: 'customer-message' }, writes: 'message', to: 'work', perform: [] }),
  action('withdraw', { trigger: { by: 'customer' }, to: 'closed', perform: ['role:expert'] }),
  action('expire', { trigger: { by: 'timer', afterMinutes: 60 }, from: ['work'], to: 'closed', perform: [] }),
  action('bin', { deletes: true }),
  action('note', { writes: 'note' }),
  action('describe', {
    writes: 'note',
    textOptional: true,
    to: 'work',
    assign: { to: 'performer' },
    fields: [field('reason', 'text')],
  }),
]);

const attempt = (performer: Performer, key: string, stateKey = 'new') =>
  planAction(
    flow,
    facts({ stateKey }),
    performer,
    input(key, { text: key === 'wrote' || key === 'note' ? 'Hi' : undefined }),
    staff(),
  );

describe('who may perform an action', () => {
  it.each([
    ['an agent with the right', EXPERT, 'start', 'new'],
    ['an agent named by address', EXPERT, 'personal', 'new'],
    ['a group in the state it sees', ACCOUNTANT, 'paid', 'payment'],
    ['an action offered everywhere', ACCOUNTANT, 'anywhere', 'payment'],
    ['the customer who writes', CUSTOMER, 'wrote', 'new'],
    ['the customer who presses a button', CUSTOMER, 'withdraw', 'new'],
    ['the clock', CLOCK, 'expire', 'work'],
  ])('%s may', (_, performer, key, stateKey) => {
    expect(planned(attempt(performer, key, stateKey)).actionKey).toBe(key);
  });

  it.each([
    ['an agent without the right', TRAINEE, 'start', 'new'],
    ['an agent with the right who does not see the state', ACCOUNTANT, 'anywhere', 'work'],
    ['an agent without any principal', STRANGER, 'anywhere', 'new'],
    ['anybody when nobody holds the action', EXPERT, 'orphan', 'new'],
    ['an agent in place of the customer', EXPERT, 'withdraw', 'new'],
    ['an agent in place of the clock', EXPERT, 'expire', 'work'],
    ['the customer in place of an agent', CUSTOMER, 'start', 'new'],
    ['the customer in place of the clock', CUSTOMER, 'expire', 'work'],
    ['the clock in place of an agent', CLOCK, 'start', 'new'],
    ['the clock in place of the customer', CLOCK, 'wrote', 'new'],
    ['an agent in a state the workflow no longer has', EXPERT, 'anywhere', 'gone'],
  ])('%s may not', (_, performer, key, stateKey) => {
    expect(refused(attempt(performer, key, stateKey))).toEqual({
      refused: true,
      code: 'NOT_ALLOWED',
      problems: [],
    });
  });

  it('tells who may not nothing of state, version or input', () => {
    const probe = input('paid', { version: 1, fields: { nonsense: 1 }, cc: ['x'] });
    expect(refused(planAction(flow, facts({ stateKey: 'work' }), ACCOUNTANT, probe, staff()))).toEqual({
      refused: true,
      code: 'NOT_ALLOWED',
      problems: [],
    });
  });
});

describe('an action out of place', () => {
  it('is unknown when the workflow has none of that key', () => {
    expect(refused(attempt(EXPERT, 'dance')).code).toBe('ACTION_UNKNOWN');
  });

  it('is not offered in another state', () => {
    expect(refused(attempt(EXPERT, 'start', 'work')).code).toBe('ACTION_NOT_OFFERED');
    expect(refused(attempt(CLOCK, 'expire', 'new')).code).toBe('ACTION_NOT_OFFERED');
  });
});

describe('the version the performer saw', () => {
  it.each([
    ['the present one', 7, 'start', 'new', undefined],
    ['none, as of mail and timers', undefined, 'start', 'new', undefined],
    ['an older one', 6, 'start', 'new', 'STALE_VERSION'],
    ['one from the future', 8, 'start', 'new', 'STALE_VERSION'],
    ['an older one of a case that has moved on', 6, 'start', 'work', 'STALE_VERSION'],
  ])('%s', (_, version, key, stateKey, code) => {
    const result = planAction(flow, facts({ stateKey }), EXPERT, input(key, { version }), staff());
    if (code) expect(refused(result).code).toBe(code);
    else expect(planned(result).state.to).toBe('work');
  });
});

describe('what an action writes down', () => {
  it('puts text first and every change into one last entry', () => {
    const plan = planned(
      planAction(
        flow,
        facts({ groupId: 'group-team' }),
        EXPERT,
        input('describe', { text: 'Why', fields: { reason: 'Because' } }),
        staff(),
      ),
    );
    expect(plan.state).toEqual({ from: 'new', to: 'work', kind: 'in-progress' });
    expect(plan.owner).toEqual({ agentId: 'agent-expert', groupId: null });
    expect(plan.entries).toEqual([
      { kind: 'note', html: '<p>Why</p>', text: 'Why', fileIds: [] },
      {
        kind: 'change',
        changes: [
          { what: 'state', from: 'new', to: 'work' },
          { what: 'owner', from: null, to: 'agent-expert' },
          { what: 'group', from: 'group-team', to: null },
        ],
        fields: { reason: 'Because' },
      },
    ]);
  });

  it('leaves no change entry when nothing changed', () => {
    const before = facts({ stateKey: 'work', ownerId: 'agent-expert' });
    const plan = planned(
      planAction(flow, before, EXPERT, input('describe', { text: 'Still here' }), staff()),
    );
    expect(kinds(plan)).toEqual(['note']);
    expect(plan.owner).toBeUndefined();
  });

  it('keeps fields even when nothing else changed', () => {
    const before = facts({ stateKey: 'work', ownerId: 'agent-expert' });
    const plan = planned(
      planAction(flow, before, EXPERT, input('describe', { fields: { reason: 'x' } }), staff()),
    );
    expect(plan.entries).toEqual([{ kind: 'change', changes: [], fields: { reason: 'x' } }]);
  });

  it('stays in the state when the action leads nowhere', () => {
    const plan = planned(attempt(EXPERT, 'note', 'payment'));
    expect(plan.state).toEqual({ from: 'payment', to: 'payment', kind: 'waiting' });
    expect(plan.deletes).toBe(false);
  });

  it('marks a deletion', () => {
    const plan = planned(attempt(EXPERT, 'bin'));
    expect(plan.deletes).toBe(true);
    expect(plan.entries).toEqual([
      { kind: 'change', changes: [{ what: 'deleted', from: null, to: 'true' }], fields: {} },
    ]);
  });

  it.each([
    ['out of an agent', EXPERT, { by: 'agent' }, 'out'],
    ['in from a customer', CUSTOMER, { by: 'customer' }, 'in'],
  ] as const)('directs a message %s', (_, performer, trigger, direction) => {
    const talk = workflow([action('talk', { trigger, writes: 'message' })]);
    const plan = planned(planAction(talk, facts(), performer, input('talk', { html: '<p>Hi</p>' }), staff()));
    expect(plan.entries).toEqual([
      { kind: 'message', direction, html: '<p>Hi</p>', text: 'Hi', fileIds: [], cc: [] },
    ]);
  });

  it('hands the mails of the action on', () => {
    const mails = [{ to: ['customer' as const], subject: { en: 's' }, body: { en: 'b' } }];
    expect(
      planned(planAction(workflow([action('tell', { mails })]), facts(), EXPERT, input('tell'), staff()))
        .mails,
    ).toBe(mails);
  });

  it('does not let an unseen destination stop who may go there', () => {
    const hidden = workflow(
      [action('away', { to: 'secret' })],
      [state('new', { initial: true }), state('secret', { see: ['role:manager'] })],
    );
    expect(planned(planAction(hidden, facts(), EXPERT, input('away'), staff())).state.to).toBe('secret');
  });
});
