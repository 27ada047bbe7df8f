/** What is left to do once there is an administrator, in the order of the screen (AD-8). */
export const SET_UP_STEPS = ['workflows', 'mailbox', 'team'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** What was said at the first start, and how far it came since. */
export interface SetUpProgress {
  /** Of mails of streams that are made by it. */
  senderName: string;
  /** IANA; '' where none was chosen. */
  timeZone: string;
  /** `later`: put off, and not done. */
  settled: Partial<Record<SetUpStep, 'done' | 'later'>>;
  /** Nobody wants to be reminded of it. */
  dismissed: boolean;
}

/** The first step that was neither done nor put off; null when there is none. */
export function nextStep({ settled }: SetUpProgress): SetUpStep | null {
  return SET_UP_STEPS.find((step) => !settled[step]) ?? null;
}

/** What is not done, put off or not. */
export function openSteps({ settled }: SetUpProgress): SetUpStep[] {
  return SET_UP_STEPS.filter((step) => settled[step] !== 'done');
}

/** A step that was done stays so, also when somebody passes it by afterwards. */
export function settle(progress: SetUpProgress, step: SetUpStep, later: boolean): SetUpProgress {
  const as = later && progress.settled[step] !== 'done' ? 'later' : 'done';
  return { ...progress, settled: { ...progress.settled, [step]: as } };
}

/** Whether administrators are reminded of it. */
export function isReminded(progress: SetUpProgress): boolean {
  return !progress.dismissed && openSteps(progress).length > 0;
}
