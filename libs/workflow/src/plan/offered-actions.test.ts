import {
  ACCOUNTANT,
  CLOCK,
  CUSTOMER,
  EXPERT,
  PROPOSAL,
  STRANGER,
  TRAINEE,
  action,
  facts,
  sampleStates,
  workflow,
} from '../testing/sample.js';
import { offeredActions } from './offered-actions.js';
import { visibleStateKeys } from './rights.js';
import type { CaseFacts, Performer } from './plan.js';

const flow = workflow([
  action('start', { from: ['new'], perform: ['role:expert'] }),
  action('accept', { writes: 'accept', from: ['to-accept'], perform: ['role:expert', 'role:trainee'] }),
  action('reject', { writes: 'reject', from: ['to-accept'], perform: ['role:expert', 'role:trainee'] }),
  action('note', { writes: 'note', perform: ['role:expert', 'role:trainee', 'group:accountants'] }),
  action('wrote', { trigger: { by: 'customer-message' }, perform: [] }),
  action('withdraw', { trigger: { by: 'customer' }, from: ['new'], perform: [] }),
  action('expire', { trigger: { by: 'timer', afterMinutes: 1 }, perform: [] }),
]);

const offered = (performer: Performer, before: Partial<CaseFacts> = {}) =>
  offeredActions(flow, facts(before), performer).map(({ action: { key }, available, reason }) =>
    available ? key : `${key} (${reason})`,
  );

describe('the buttons of a case', () => {
  it.each<[string, Performer, Partial<CaseFacts>, string[]]>([
    ['what an expert may, in the order of the workflow', EXPERT, {}, ['start', 'note']],
    ['less for a trainee', TRAINEE, {}, ['note']],
    ['nothing in a state the agent does not see', ACCOUNTANT, {}, []],
    ['what a group may in the state it sees', ACCOUNTANT, { stateKey: 'payment' }, ['note']],
    ['nothing for someone without rights', STRANGER, {}, []],
    ['the portal buttons for the customer', CUSTOMER, {}, ['withdraw']],
    ['none for the customer elsewhere', CUSTOMER, { stateKey: 'closed' }, []],
    ['none for the clock', CLOCK, {}, []],
    [
      'why nothing can be accepted',
      EXPERT,
      { stateKey: 'to-accept' },
      ['accept (NO_PROPOSAL)', 'reject (NO_PROPOSAL)', 'note'],
    ],
    [
      'what can be accepted',
      EXPERT,
      { stateKey: 'to-accept', proposal: PROPOSAL },
      ['accept', 'reject', 'note'],
    ],
    [
      "why one's own cannot be accepted, and that it can be edited",
      TRAINEE,
      { stateKey: 'to-accept', proposal: PROPOSAL },
      ['accept (OWN_PROPOSAL)', 'reject', 'note', 'revise-proposal'],
    ],
  ])('show %s', (_, performer, before, keys) => {
    expect(offered(performer, before)).toEqual(keys);
  });
});

describe('the states someone sees', () => {
  it.each([
    ['an expert', ['role:expert'], ['new', 'work', 'to-accept', 'payment', 'closed']],
    ['an accountant', ['group:accountants'], ['payment']],
    ['someone with a right of another kind but the same name', ['role:accountants'], []],
    ['nobody in particular', [], []],
  ])('%s', (_, principals, keys) => {
    expect(visibleStateKeys(workflow([], sampleStates()), principals)).toEqual(keys);
  });
});
