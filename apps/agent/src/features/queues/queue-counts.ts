import type { QueueKey } from '../../gql/graphql.js';

/** Queues whose number is work that calls; the others' numbers are only said. */
const calling: ReadonlySet<QueueKey> = new Set(['TO_ASSIGN', 'MINE', 'TO_ACCEPT', 'UNREAD', 'CALLBACKS_DUE']);

export interface ShownCount {
  text: string;
  calls: boolean;
}

/** Zero is silence; beyond four digits the exact number helps nobody and would push the words away. */
export function shownCount(
  key: QueueKey,
  count: number | undefined,
  write: (value: number) => string,
): ShownCount | null {
  if (!count) return null;
  return { text: count >= 10_000 ? `${write(9_999)}+` : write(count), calls: calling.has(key) };
}
