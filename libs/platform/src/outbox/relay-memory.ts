import type { DueRow } from './outbox-rows.js';

/** Milliseconds after which a row that is still due is brought to the queue again: it may have forgotten it. */
export const FORGET_AFTER_MS = 3_000;

/** One name per row and try: a queue that knows the name already leaves the second one out. */
export const jobIdOf = ({ id, attempt }: DueRow): string => `${id}.${attempt}`;

/** What was brought to the queue a moment ago, so that each look at the outbox brings only what is new. */
export class RelayMemory {
  private readonly brought = new Map<string, number>();

  /** Those of `due` to bring now (milliseconds since the epoch); noted as brought. */
  unseen(due: readonly DueRow[], now: number): DueRow[] {
    for (const [name, at] of this.brought) if (now - at >= FORGET_AFTER_MS) this.brought.delete(name);
    const fresh = due.filter((row) => !this.brought.has(jobIdOf(row)));
    for (const row of fresh) this.brought.set(jobIdOf(row), now);
    return fresh;
  }

  /** After a queue that could not be reached: everything is brought again. */
  clear(): void {
    this.brought.clear();
  }
}
