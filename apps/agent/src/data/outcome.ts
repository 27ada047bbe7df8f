import { notifications } from '@mantine/notifications';
import type { OutcomePartsFragment, WrittenOutcomePartsFragment } from '../gql/graphql.js';

export type Outcome = OutcomePartsFragment;
/** Somebody else changed the case first, with what they did. */
export type Conflict = Extract<WrittenOutcomePartsFragment, { __typename: 'VersionConflict' }>;

/** A short notice of something that went well. */
export function tellGood(message: string): void {
  notifications.show({ color: 'good', message });
}

/** A notice of a refusal; it stays long enough to be read twice. */
export function tellBad(message: string, title?: string): void {
  notifications.show({ color: 'bad', message, title, autoClose: 9000 });
}
