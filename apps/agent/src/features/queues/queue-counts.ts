import type { QueueKey } from '../../gql/graphql.js';

/** Queues whose number is work that calls; the others' numbers are only said. */
const calling: ReadonlySet<QueueKey> = new Set(['TO_ASSIGN', 'MINE', 'TO_ACCEPT', 'UNREAD', 'CALLBACKS_DUE']);

export interface ShownCount {
  text: string;
  calls: boolean;
}

/** Of what each agent has read and follows, the server counts no further than this. */
const counted: Partial<Record<QueueKey, number>> = {
  UNREAD: 100,
  FOLLOWED: 100,
  CALLBACKS_DUE: 100,
  SNOOZED: 100,
};

/** From here on a queue's number only says that there are more. */
export const countLimit = (key: QueueKey | undefined): number => (key && counted[key]) ?? 10_000;

/** Zero is silence; beyond four digits the exact number helps nobody and would push the words away. */
export function shownCount(
  key: QueueKey,
  count: number | undefined,
  write: (value: number) => string,
): ShownCount | null {
  if (!count) return null;
  const limit = countLimit(key);
  return { text: count >= limit ? `${write(limit - 1)}+` : write(count), calls: calling.has(key) };
}
