import type { Workflow } from '../model/workflow.js';
import { facts, planned, refused, workflow } from '../testing/sample.js';
import type { CaseFacts } from './plan.js';
import { isTakenByOpening, planTakeByOpening } from './take-by-opening.js';

const taking: Workflow = { ...workflow([]), openingTakes: true };
const by = { agentId: 'agent-expert', groupIds: ['group-team'] };
const plan = (before: Partial<CaseFacts> = {}, flow = taking) => planTakeByOpening(flow, facts(before), by);

describe('opening a case in a stream where opening takes', () => {
  it('makes the opener its owner, and says so in an entry', () => {
    expect(planned(plan())).toMatchObject({
      owner: { agentId: 'agent-expert', groupId: null },
      entries: [{ kind: 'change', changes: [{ what: 'owner', from: null, to: 'agent-expert' }] }],
      mails: [],
    });
  });

  it('takes it out of a group one is in', () => {
    expect(planned(plan({ groupId: 'group-team' })).entries[0]).toMatchObject({
      changes: [
        { what: 'owner', to: 'agent-expert' },
        { what: 'group', from: 'group-team', to: null },
      ],
    });
  });

  it.each<[string, Partial<CaseFacts>]>([
    ['somebody has it', { ownerId: 'agent-other' }],
    ['one has it already', { ownerId: 'agent-expert' }],
    ['a group one is not in has it', { groupId: 'group-others' }],
    ['it is closed', { stateKey: 'closed' }],
    ['its state is gone from the workflow', { stateKey: 'gone' }],
  ])('does nothing when %s', (_when, before) => {
    expect(isTakenByOpening(taking, facts(before), by)).toBe(false);
    expect(refused(plan(before))).toMatchObject({ code: 'ACTION_NOT_OFFERED' });
  });

  it('does nothing in a stream that does not say so', () => {
    expect(refused(plan({}, workflow([])))).toMatchObject({ code: 'ACTION_NOT_OFFERED' });
  });
});
