import { PROPOSAL, action, facts, member, planned, staff, workflow } from '../testing/sample.js';
import { planCustomerMessage, type CustomerMessage } from './customer-message.js';
import type { CaseFacts, Staff } from './plan.js';

const flow = workflow([
  action('wrote', {
    trigger: { by: 'customer-message' },
    writes: 'message',
    from: ['closed', 'to-accept'],
    to: 'work',
    assign: { to: 'least-busy', group: 'team' },
    perform: [],
    mails: [{ to: ['assignee'], subject: { en: 's' }, body: { en: 'b' } }],
  }),
  action('wrote-later', {
    trigger: { by: 'customer-message' },
    writes: 'message',
    from: ['closed'],
    to: 'new',
    perform: [],
  }),
]);

const HELLO: CustomerMessage = {
  html: '<p>Hello</p>',
  text: 'Hello',
  fileIds: ['f1'],
  fromAutomaticMail: false,
};
const write = (
  before: Partial<CaseFacts>,
  message: Partial<CustomerMessage> = {},
  people: Staff = staff([member('a')]),
) => planned(planCustomerMessage(flow, facts(before), 'contact-1', { ...HELLO, ...message }, people));

const said = {
  kind: 'message',
  direction: 'in',
  html: '<p>Hello</p>',
  text: 'Hello',
  fileIds: ['f1'],
  cc: [],
};

describe("a customer's message", () => {
  it('performs the first action the state offers for it', () => {
    const plan = write({ stateKey: 'closed' });
    expect(plan.actionKey).toBe('wrote');
    expect(plan.owner).toEqual({ agentId: 'a', groupId: null, inTurnOf: 'group-team' });
    expect(plan.mails).toHaveLength(1);
    expect(plan.entries).toEqual([
      said,
      {
        kind: 'change',
        changes: [
          { what: 'state', from: 'closed', to: 'work' },
          { what: 'owner', from: null, to: 'a' },
        ],
        fields: {},
      },
    ]);
  });

  it('is appended where no action waits for it, and the case stays', () => {
    const plan = write({ stateKey: 'payment' });
    expect(plan.actionKey).toBe('customer-message');
    expect(plan.state).toEqual({ from: 'payment', to: 'payment', kind: 'waiting' });
    expect(plan.entries).toEqual([said]);
    expect(plan.mails).toEqual([]);
  });

  it.each<[string, Partial<CustomerMessage>]>([
    ['an empty mail', { html: '', text: '', fileIds: [] }],
    ['a very long mail', { html: 'a'.repeat(600_000) }],
    ['many files', { fileIds: Array.from({ length: 50 }, (_, index) => `f${index}`) }],
  ])('is kept whatever it is: %s', (_, message) => {
    const plan = write({ stateKey: 'closed' }, message);
    expect(plan.entries[0]).toEqual(expect.objectContaining({ kind: 'message', direction: 'in' }));
    expect(plan.state.to).toBe('work');
  });

  it('is kept in a state the workflow no longer has', () => {
    expect(write({ stateKey: 'gone' }).entries).toEqual([said]);
  });

  it('is kept when nobody can be assigned', () => {
    const plan = write({ stateKey: 'closed', ownerId: 'agent-old' }, {}, staff());
    expect(plan.owner).toBeUndefined();
    expect(plan.state.to).toBe('work');
  });

  it.each(['to-accept', 'payment'])(
    'ends a proposal that waits in %s, which was written without it',
    (stateKey) => {
      const plan = write({ stateKey, proposal: PROPOSAL });
      expect(plan.proposal).toBeNull();
      expect(plan.proposalAuthorId).toBe('agent-trainee');
      expect(plan.entries.slice(0, 2)).toEqual([
        said,
        { kind: 'decision', proposalEntryId: 'entry-1', verdict: 'voided' },
      ]);
    },
  );
});

describe('an out-of-office notice', () => {
  it('is appended and moves, answers and ends nothing', () => {
    const plan = write({ stateKey: 'to-accept', proposal: PROPOSAL }, { fromAutomaticMail: true });
    expect(plan.entries).toEqual([said]);
    expect(plan.state).toEqual({ from: 'to-accept', to: 'to-accept', kind: 'in-progress' });
    expect(plan.mails).toEqual([]);
    expect(plan.owner).toBeUndefined();
    expect(plan.proposal).toBeUndefined();
  });
});
