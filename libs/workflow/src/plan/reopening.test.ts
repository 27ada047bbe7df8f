import { action, facts, staff, state, workflow } from '../testing/sample.js';
import { opensFollowUp, planCustomerMessage } from './customer-message.js';

const flow = workflow(
  [
    action('wrote', {
      from: ['closed', 'work'],
      to: 'work',
      trigger: { by: 'customer-message' },
      reopenWithinMinutes: 14 * 1_440,
    }),
  ],
  [state('work', { initial: true }), state('closed', { kind: 'closed' }), state('gone', { kind: 'closed' })],
);
const CLOSED_AT = '2026-11-01T12:00:00.000Z';
const message = { html: '<p>Thanks</p>', text: 'Thanks', fileIds: [], fromAutomaticMail: false };

describe('a message to a closed case', () => {
  it.each([
    ['within the grace period moves it', '2026-11-15T12:00:00.000Z', 'work', false],
    ['after it joins without a change', '2026-11-15T12:00:01.000Z', 'closed', true],
  ])('%s', (_, now, to, followUp) => {
    const before = facts({ stateKey: 'closed', closedAt: CLOSED_AT });
    expect(planCustomerMessage(flow, before, 'contact-1', { ...message, now }, staff()).state.to).toBe(to);
    expect(opensFollowUp(flow, before, { ...message, now })).toBe(followUp);
  });

  it.each([
    ['an automatic mail', { stateKey: 'closed', closedAt: CLOSED_AT }, true],
    ['a message to an open case', { stateKey: 'work', closedAt: null }, false],
    ['a message where the workflow knows no grace', { stateKey: 'gone', closedAt: CLOSED_AT }, false],
  ])('is no follow-up when it is %s', (_, before, fromAutomaticMail) => {
    const now = '2030-01-01T00:00:00.000Z';
    expect(opensFollowUp(flow, facts(before), { fromAutomaticMail, now })).toBe(false);
  });
});
