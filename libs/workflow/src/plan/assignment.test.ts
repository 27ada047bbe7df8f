import type { Assignment } from '../model/workflow.js';
import {
  CLOCK,
  CUSTOMER,
  EXPERT,
  action,
  facts,
  input,
  member,
  planned,
  refused,
  staff,
  workflow,
} from '../testing/sample.js';
import { planAction } from './plan-action.js';
import type { ActionInput, CaseFacts, GroupMember, Performer, Staff } from './plan.js';

const OWNED: Partial<CaseFacts> = { ownerId: 'agent-old', groupId: null, previousOwnerId: 'agent-trainee' };

interface Situation {
  before?: Partial<CaseFacts>;
  people?: Staff;
  assignee?: ActionInput['assignee'];
  performer?: Performer;
}

function perform(
  assign: Assignment | undefined,
  { before = OWNED, people = staff(), assignee, performer = EXPERT }: Situation = {},
) {
  const trigger =
    performer.kind === 'agent'
      ? { by: 'agent' as const }
      : performer.kind === 'contact'
        ? { by: 'customer' as const }
        : { by: 'timer' as const, afterMinutes: 5 };
  const flow = workflow([action('act', { trigger, ...(assign && { assign }) })]);
  return planAction(flow, facts(before), performer, input('act', { assignee }), people);
}

describe('an assignment rule', () => {
  it.each<[string, Assignment | undefined, Situation, unknown]>([
    ['unset keeps the owner', undefined, {}, undefined],
    [
      'asked for an agent',
      { to: 'ask' },
      { assignee: { agentId: 'agent-trainee' } },
      { agentId: 'agent-trainee', groupId: null },
    ],
    [
      'asked for a group, which clears the owner',
      { to: 'ask' },
      { assignee: { groupId: 'group-team' } },
      { agentId: null, groupId: 'group-team' },
    ],
    [
      'to a fixed agent',
      { to: 'agent', agent: 'expert@demo.test' },
      {},
      { agentId: 'agent-expert', groupId: null },
    ],
    [
      'to a group clears the owner',
      { to: 'group', group: 'team' },
      { people: staff([member('a')]) },
      { agentId: null, groupId: 'group-team' },
    ],
    [
      'to the performer clears the group',
      { to: 'performer' },
      { before: { groupId: 'group-team' } },
      { agentId: 'agent-expert', groupId: null },
    ],
    [
      'to the performer who owns it already changes nothing',
      { to: 'performer' },
      { before: { ownerId: 'agent-expert' } },
      undefined,
    ],
    ['to the previous owner', { to: 'previous-owner' }, {}, { agentId: 'agent-trainee', groupId: null }],
    [
      'to a previous owner there never was keeps the owner',
      { to: 'previous-owner' },
      { before: { ownerId: 'agent-old' } },
      undefined,
    ],
    [
      'to a previous owner who has left keeps the owner',
      { to: 'previous-owner' },
      { before: { ownerId: 'agent-old', previousOwnerId: 'agent-gone' } },
      undefined,
    ],
    ['to nobody', { to: 'nobody' }, {}, { agentId: null, groupId: null }],
    ['to nobody of a case nobody has', { to: 'nobody' }, { before: {} }, undefined],
    [
      'to the performer when that is the clock keeps the owner',
      { to: 'performer' },
      { performer: CLOCK },
      undefined,
    ],
  ])('%s', (_, rule, situation, owner) => {
    expect(planned(perform(rule, situation)).owner).toEqual(owner);
  });

  it.each<[string, GroupMember[], string]>([
    ['the one with fewest open cases', [member('a', 3), member('b', 1), member('c', 2)], 'b'],
    [
      'of equals the one assigned longest ago',
      [member('a', 1, '2026-03-02T00:00:00Z'), member('b', 1, '2026-03-01T00:00:00Z')],
      'b',
    ],
    ['of equals the one never assigned', [member('a', 1, '2026-03-02T00:00:00Z'), member('b', 1, null)], 'b'],
    ['of all equals the first by id', [member('b', 1), member('a', 1)], 'a'],
  ])('least busy takes %s', (_, members, agentId) => {
    const owner = { agentId, groupId: null, inTurnOf: 'group-team' };
    expect(planned(perform({ to: 'least-busy', group: 'team' }, { people: staff(members) })).owner).toEqual(
      owner,
    );
  });

  it.each<[string, GroupMember[], string]>([
    [
      'the one assigned longest ago, however busy',
      [member('a', 0, '2026-03-02T00:00:00Z'), member('b', 9, '2026-03-01T00:00:00Z')],
      'b',
    ],
    ['the one never assigned', [member('a', 0, '2020-01-01T00:00:00Z'), member('b', 0, null)], 'b'],
    [
      'times as times whatever their offset',
      [member('a', 0, '2026-03-01T00:30:00Z'), member('b', 0, '2026-03-01T01:00:00+02:00')],
      'b',
    ],
    [
      'of several never assigned the first by id',
      [member('c'), member('b'), member('a', 0, '2020-01-01T00:00:00Z')],
      'b',
    ],
  ])('next in turn takes %s', (_, members, agentId) => {
    const owner = { agentId, groupId: null, inTurnOf: 'group-team' };
    expect(planned(perform({ to: 'next-in-turn', group: 'team' }, { people: staff(members) })).owner).toEqual(
      owner,
    );
  });

  it.each<[string, Assignment]>([
    ['least busy of an empty group', { to: 'least-busy', group: 'team' }],
    ['next in turn of an empty group', { to: 'next-in-turn', group: 'team' }],
    ['an empty group', { to: 'group', group: 'team' }],
    ['a group that is not there', { to: 'group', group: 'ghosts' }],
    ['a group named like a property of every object', { to: 'group', group: 'constructor' }],
    ['an agent who is not there', { to: 'agent', agent: 'ghost@demo.test' }],
  ])('finds nobody: %s', (_, rule) => {
    expect(refused(perform(rule)).code).toBe('NOBODY_TO_ASSIGN');
    for (const performer of [CUSTOMER, CLOCK])
      expect(planned(perform(rule, { performer })).owner).toBeUndefined();
  });

  it.each<[string, Assignment | undefined, ActionInput['assignee'], string]>([
    ['is wanted by a rule that asks', { to: 'ask' }, undefined, 'required'],
    ['may not be nobody', { to: 'ask' }, null, 'required'],
    ['must be an assignable agent', { to: 'ask' }, { agentId: 'agent-stranger' }, 'not-a-user'],
    ['must be an assignable group', { to: 'ask' }, { groupId: 'group-other' }, 'not-a-user'],
    ['may not pass a group for an agent', { to: 'ask' }, { agentId: 'group-team' }, 'not-a-user'],
    ['is out of place where nobody asks', { to: 'performer' }, { agentId: 'agent-trainee' }, 'unknown'],
    ['is out of place where nothing is assigned', undefined, { agentId: 'agent-trainee' }, 'unknown'],
  ])('an assignee %s', (_, rule, assignee, problem) => {
    expect(refused(perform(rule, { assignee })).problems).toEqual([{ path: 'assignee', problem }]);
  });
});
