import type { Action } from '../model/workflow.js';
import {
  CLOCK,
  CUSTOMER,
  EXPERT,
  action,
  facts,
  field,
  planned,
  staff,
  workflow,
} from '../testing/sample.js';
import { planAction } from './plan-action.js';
import type { CaseFacts, Performer } from './plan.js';
import { resetsForm } from './reset-form.js';

const reset = action('reset', { from: ['*'], to: 'new', writes: 'nothing' });
const go = action('go', { from: ['*'], to: 'work', writes: 'nothing' });
const flow = {
  ...workflow([reset, go]),
  form: [field('device', 'text'), field('warranty', 'checkbox'), field('photos', 'file')],
};
const filled = { device: 'Laptop', warranty: true, photos: ['f1'], wish: 'blue' };

const perform = (of: Action, before: Partial<CaseFacts>, by: Performer = EXPERT) =>
  planned(
    planAction(
      { ...flow, actions: [of] },
      facts(before),
      by,
      { actionKey: of.key, fields: {}, fileIds: [], cc: [] },
      staff(),
    ),
  );

describe('an action that sends a case back to where cases begin', () => {
  it.each<[string, Action, string, boolean]>([
    ['to the initial state', reset, 'work', true],
    ['to where it is already', reset, 'new', false],
    ['elsewhere', go, 'new', false],
    ['by the clock', { ...reset, trigger: { by: 'timer', afterMinutes: 5 } }, 'work', false],
    ['by the customer', { ...reset, trigger: { by: 'customer' } }, 'work', false],
  ])('%s: whether the form is emptied', (_where, of, from, empties) =>
    expect(resetsForm(flow, of, from)).toBe(empties),
  );

  it('takes the values of the form away and leaves each in the timeline; files and what else the customer said stay', () => {
    const plan = perform(reset, { stateKey: 'work', form: filled });
    expect(plan.set).toEqual({ fields: { photos: ['f1'], wish: 'blue' } });
    expect(plan.entries.slice(1)).toEqual([
      { kind: 'change', fields: {}, changes: [{ what: 'field', key: 'device', from: 'Laptop', to: null }] },
      { kind: 'change', fields: {}, changes: [{ what: 'field', key: 'warranty', from: 'true', to: null }] },
    ]);
  });

  it.each<[string, Action, Partial<CaseFacts>, Performer]>([
    ['whose form is empty', reset, { stateKey: 'work', form: { wish: 'blue' } }, EXPERT],
    ['that only moves on', go, { form: filled }, EXPERT],
    [
      'that a customer sends back',
      { ...reset, trigger: { by: 'customer' } },
      { stateKey: 'work', form: filled },
      CUSTOMER,
    ],
    [
      'that the clock sends back',
      { ...reset, trigger: { by: 'timer', afterMinutes: 1 } },
      { stateKey: 'work', form: filled },
      CLOCK,
    ],
  ])('takes nothing from a case %s', (_which, of, before, by) =>
    expect(perform(of, before, by).set).toBeUndefined(),
  );
});
