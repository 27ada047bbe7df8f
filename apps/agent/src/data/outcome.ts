import { notifications } from '@mantine/notifications';
import type { OutcomePartsFragment, WrittenOutcomePartsFragment } from '../gql/graphql.js';

export type Outcome = OutcomePartsFragment;
/** Somebody else changed the case first, with what they did. */
export type Conflict = Extract<WrittenOutcomePartsFragment, { __typename: 'VersionConflict' }>;

/** Over the list's end: a notice hides neither the actions of a case nor, on a phone, the thumb's reach. */
export function noticePlace() {
  return window.matchMedia('(max-width: 47.99em)').matches ? 'top-center' : 'bottom-left';
}

/** A short notice of something that went well. */
export function tellGood(message: string): void {
  notifications.show({ color: 'good', message, position: noticePlace() });
}

/** A notice of a refusal; it stays long enough to be read twice. */
export function tellBad(message: string, title?: string): void {
  notifications.show({ color: 'bad', message, title, autoClose: 9000, position: noticePlace() });
}
