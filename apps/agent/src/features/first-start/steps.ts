/** The set-up, step by step (AD-8). */
export const STEPS = [
  'language',
  'organisation',
  'administrator',
  'workflows',
  'mailbox',
  'team',
  'end',
] as const;
export type Step = (typeof STEPS)[number];

/** Nobody is signed in before the first administrator is made. */
export const BEFORE_ACCOUNT: readonly Step[] = ['language', 'organisation', 'administrator'];

export const isStep = (value: unknown): value is Step => STEPS.includes(value as Step);
export const isBeforeAccount = (step: Step): boolean => BEFORE_ACCOUNT.includes(step);

/** The step an address leads to: what comes before the account cannot be done after it, nor the other way round. */
export function stepToShow(wanted: Step | undefined, hasAccount: boolean, next: Step): Step {
  if (!hasAccount) return wanted && isBeforeAccount(wanted) ? wanted : 'language';
  return wanted && !isBeforeAccount(wanted) ? wanted : next;
}

/** The step beside one; null at either end of what can be gone through. */
export function beside(step: Step, by: 1 | -1): Step | null {
  const other = STEPS[STEPS.indexOf(step) + by];
  return other && isBeforeAccount(other) === isBeforeAccount(step) ? other : null;
}
