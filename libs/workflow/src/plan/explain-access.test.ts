import fc from 'fast-check';
import type { Action, Approval, Principal, State } from '../model/workflow.js';
import { action, facts, state, workflow } from '../testing/sample.js';
import { explainAccess } from './explain-access.js';
import { offeredActions } from './offered-actions.js';
import type { Performer } from './plan.js';
import { visibleStateKeys } from './rights.js';

const PRINCIPALS: Principal[] = [
  'role:expert',
  'role:trainee',
  'group:desk',
  'group:lab',
  'agent:ann@firm.test',
];
const some = fc.subarray(PRINCIPALS);
const STATES = ['new', 'work', 'review', 'closed'];

const anyState = (key: string): fc.Arbitrary<State> => some.map((see) => state(key, { see }));
const anyAction = (key: string): fc.Arbitrary<Action> =>
  fc
    .record({
      perform: some,
      from: fc.oneof(fc.constant<string[]>(['*']), fc.subarray(STATES)),
      by: fc.constantFrom<Action['trigger']>(
        { by: 'agent' },
        { by: 'customer' },
        { by: 'timer', afterMinutes: 5 },
      ),
      writes: fc.constantFrom<Action['writes']>('nothing', 'message', 'note'),
      approval: fc.option(
        fc.record({
          of: fc.oneof(fc.constant<Approval['of']>('everybody'), some),
          except: some,
          mails: fc.constant<Approval['mails']>([]),
        }),
        { nil: undefined },
      ),
    })
    .map(({ by, approval, ...more }) =>
      action(key, { ...more, trigger: by, ...(approval && more.writes === 'message' && { approval }) }),
    );
const anyWorkflow = fc
  .tuple(fc.tuple(...STATES.map(anyState)), fc.tuple(...['one', 'two', 'three', 'four'].map(anyAction)))
  .map(([states, actions]) => workflow(actions, states));
const agent = (principals: string[]): Extract<Performer, { kind: 'agent' }> => ({
  ...{ kind: 'agent', agentId: 'agent-ann', principals },
});

describe('what an agent can see and do in a stream, explained', () => {
  it('agrees with what they see and are offered, whatever the workflow and whoever they are', () => {
    fc.assert(
      fc.property(anyWorkflow, some, some, (flow, members, principals) => {
        const performer = agent(principals);
        const explained = explainAccess(flow, members, performer);
        const works = members.some((member) => principals.includes(member));
        expect(explained.worksBy.length > 0).toBe(works);
        const seen = explained.states.filter(({ seenBy }) => seenBy.length > 0);
        expect(seen.map(({ state: { key } }) => key)).toEqual(
          works ? visibleStateKeys(flow, principals) : [],
        );
        for (const { state: at, actions } of seen) {
          const offered = offeredActions(flow, facts({ stateKey: at.key }), performer);
          expect(actions.map(({ action: each, waits }) => [each.key, waits])).toEqual(
            offered.map(({ action: each, needsApproval }) => [each.key, needsApproval ?? false]),
          );
        }
      }),
    );
  });

  it('gives a reason for everything, and only what the agent holds and the workflow wants', () => {
    fc.assert(
      fc.property(anyWorkflow, some, some, (flow, members, principals) => {
        const { worksBy, states } = explainAccess(flow, members, agent(principals));
        const reasons = [
          ...worksBy.map((by) => [by, members] as const),
          ...states.flatMap(({ state: at, seenBy, actions }) => [
            ...seenBy.map((by) => [by, at.see] as const),
            ...actions.flatMap(({ action: each, by }) => by.map((one) => [one, each.perform] as const)),
          ]),
        ];
        for (const [by, wanted] of reasons) {
          expect(principals).toContain(by);
          expect(wanted).toContain(by);
        }
        expect(states.flatMap(({ actions }) => actions).every(({ by }) => by.length > 0)).toBe(true);
      }),
    );
  });

  it('says nothing of states to who does not work there, though a state would show itself to them', () => {
    const { worksBy, states } = explainAccess(
      workflow([action('close')]),
      ['group:desk'],
      agent(['role:expert']),
    );
    expect(worksBy).toEqual([]);
    expect(states.every(({ seenBy, actions }) => seenBy.length + actions.length === 0)).toBe(true);
  });
});
