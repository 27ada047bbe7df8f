import { beside, stepToShow, type Step } from './steps.js';

describe('the step that is shown', () => {
  it.each<[Step | undefined, boolean, Step, Step]>([
    [undefined, false, 'workflows', 'language'],
    ['organisation', false, 'workflows', 'organisation'],
    ['mailbox', false, 'workflows', 'language'],
    [undefined, true, 'mailbox', 'mailbox'],
    ['administrator', true, 'workflows', 'workflows'],
    ['team', true, 'mailbox', 'team'],
    ['end', true, 'team', 'end'],
  ])('for %s, with an account: %s, next %s, is %s', (wanted, hasAccount, next, shown) => {
    expect(stepToShow(wanted, hasAccount, next)).toBe(shown);
  });
});

describe('going back and forth', () => {
  it('does not lead past the making of the account', () => {
    expect(beside('language', -1)).toBeNull();
    expect(beside('organisation', -1)).toBe('language');
    expect(beside('administrator', 1)).toBeNull();
    expect(beside('workflows', -1)).toBeNull();
    expect(beside('mailbox', -1)).toBe('workflows');
    expect(beside('end', 1)).toBeNull();
  });
});
