import type { Action } from '../model/workflow.js';
import {
  CUSTOMER,
  EXPERT,
  TRAINEE,
  action,
  facts,
  input,
  planned,
  refused,
  sampleStates,
  staff,
  state,
  workflow,
} from '../testing/sample.js';
import { offersAssignToMe } from './assign-to-me.js';
import { planAction } from './plan-action.js';
import type { CaseFacts, Performer } from './plan.js';
import { REVISION } from './revise-proposal.js';

const states = [
  ...sampleStates(),
  state('call', { kind: 'private-callback' }),
  state('call-any', { kind: 'public-callback' }),
];
const writes = (more: Partial<Action>): Action => action('reply', { writes: 'message', ...more });
const flowOf = (more: Partial<Action> = {}) => workflow([writes(more)], states);

const mayAssign = (performer: Performer): Performer =>
  performer.kind === 'agent' ? { ...performer, mayAssign: true } : performer;
const assigning = mayAssign(EXPERT);
const perform = (
  more: Partial<Action> = {},
  before: Partial<CaseFacts> = {},
  performer: Performer = assigning,
  assignToMe = true,
) =>
  planAction(
    flowOf(more),
    facts(before),
    performer,
    input('reply', { html: '<p>Yes</p>', text: 'Yes', assignToMe }),
    staff(),
  );

describe('a reply with which the case may become one’s own', () => {
  it.each<[string, Partial<Action>, boolean]>([
    ['a message that rules on no owner', {}, true],
    ['a message that moves the case', { to: 'closed' }, true],
    ['a reply for approval', { writes: 'proposal' }, true],
    ['one that asks for an owner', { assign: { to: 'ask' } }, false],
    ['one that sets an owner', { assign: { to: 'group', group: 'team' } }, false],
    ['one that frees the case', { assign: { to: 'nobody' } }, false],
    ['one that agrees on a callback of one’s own', { to: 'call' }, false],
    ['one that agrees on a callback of anybody', { to: 'call-any' }, false],
    ['an approval of another’s reply', { writes: 'accept' }, false],
    ['a return of another’s reply', { writes: 'reject' }, false],
    ['a passing on', { writes: 'pass' }, false],
    ['a note', { writes: 'note' }, false],
    ['a bare change', { writes: 'nothing' }, false],
    ['one that deletes the case', { deletes: true }, false],
    ['what a customer writes', { trigger: { by: 'customer-message' } }, false],
    ['what the clock does', { trigger: { by: 'timer', afterMinutes: 5 } }, false],
  ])('%s', (_, more, offered) => {
    expect(offersAssignToMe(flowOf(more), writes(more))).toBe(offered);
  });
});

describe('a reply that takes the case', () => {
  it.each<[string, Partial<CaseFacts>, object[]]>([
    ['nobody has', {}, [{ what: 'owner', from: null, to: 'agent-expert' }]],
    ['a colleague has', { ownerId: 'agent-old' }, [{ what: 'owner', from: 'agent-old', to: 'agent-expert' }]],
    [
      'a group has',
      { groupId: 'group-team' },
      [
        { what: 'owner', from: null, to: 'agent-expert' },
        { what: 'group', from: 'group-team', to: null },
      ],
    ],
  ])('%s, in the very entry of its state', (_, before, changes) => {
    const plan = planned(perform({ to: 'work' }, before));
    expect(plan.owner).toEqual({ agentId: 'agent-expert', groupId: null });
    expect(plan.entries).toMatchObject([
      { kind: 'message', direction: 'out' },
      { kind: 'change', changes: [{ what: 'state', from: 'new', to: 'work' }, ...changes] },
    ]);
  });

  it('one has already changes no owner', () => {
    const plan = planned(perform({}, { ownerId: 'agent-expert' }));
    expect(plan.owner).toBeUndefined();
    expect(plan.entries).toMatchObject([{ kind: 'message' }]);
  });

  it('does so at once when it waits for approval', () => {
    const approval = { of: 'everybody' as const, except: [], mails: [] };
    const plan = planned(perform({ approval, perform: ['role:trainee'] }, {}, mayAssign(TRAINEE)));
    expect(plan).toMatchObject({ proposal: 'this', owner: { agentId: 'agent-trainee', groupId: null } });
  });
});

describe('a wish to take the case', () => {
  it('is refused to who has no right to assign, by name', () => {
    expect(refused(perform({}, {}, EXPERT))).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'assignToMe', problem: 'not-allowed' }],
    });
  });

  it.each<[string, Partial<Action>]>([
    ['the action rules on the owner', { assign: { to: 'performer' } }],
    ['the action writes a note', { writes: 'note' }],
  ])('is out of place where %s', (_, more) => {
    expect(refused(perform(more))).toMatchObject({
      problems: [{ path: 'assignToMe', problem: 'unknown' }],
    });
  });

  it('is out of place where the approved action will rule on the owner', () => {
    const approval = { of: 'everybody' as const, except: [], mails: [] };
    expect(refused(perform({ approval, assign: { to: 'nobody' } }))).toMatchObject({
      problems: [{ path: 'assignToMe' }],
    });
  });

  it('is out of place in a new round of a proposal', () => {
    const proposal = { entryId: 'e', authorId: 'agent-expert', html: '<p>Old</p>', cc: [], fileIds: [] };
    const again = input(REVISION.key, { html: '<p>New</p>', text: 'New', assignToMe: true });
    expect(refused(planAction(flowOf(), facts({ proposal }), assigning, again, staff()))).toMatchObject({
      problems: [{ path: 'assignToMe', problem: 'unknown' }],
    });
  });

  it('of a customer takes nothing', () => {
    const trigger = { by: 'customer' as const };
    expect(refused(perform({ trigger }, {}, CUSTOMER)).code).toBe('INVALID_INPUT');
  });

  it('that is none leaves the owner', () => {
    expect(planned(perform({}, { ownerId: 'agent-old' }, assigning, false)).owner).toBeUndefined();
  });
});
