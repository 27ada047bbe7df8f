import type { Passage } from './letters.js';
import type { Thread } from './use-threads.js';

export interface ShownThread {
  thread: Thread;
  /** Where its words are in the text it is shown beside. */
  passage: Passage;
}

/** Threads of an entry of the timeline. */
export function threadsOfEntry(threads: readonly Thread[], entryId: string): ShownThread[] {
  return threads
    .filter((thread) => thread.entryId === entryId)
    .map((thread) => ({ thread, passage: thread.passage }));
}

/**
 * Threads of what somebody writes: those of the draft itself, and what is still open of the proposal it goes on from.
 * @param fresh the proposal whose very words the editor began with, before anything of it was kept as a draft
 */
export function threadsOfDraft(
  threads: readonly Thread[],
  writer: string,
  fresh: string | null,
): ShownThread[] {
  return threads.flatMap((thread) => {
    if (thread.draftOf?.id === writer) return [{ thread, passage: thread.passage }];
    if (thread.resolvedAt || !thread.entryId) return [];
    if (thread.inDraft) return [{ thread, passage: thread.inDraft }];
    return thread.entryId === fresh ? [{ thread, passage: thread.passage }] : [];
  });
}

/** In the order of the text; those whose words are gone stand last, the oldest first. */
export function inOrder(
  shown: readonly ShownThread[],
  now: Readonly<Record<string, Passage>>,
): (ShownThread & { gone: boolean })[] {
  const placed = shown.map(({ thread, passage }) => {
    const at = now[thread.id] ?? passage;
    return { thread, passage: at, gone: at.start === at.end };
  });
  return placed.sort(
    (a, b) => Number(a.gone) - Number(b.gone) || (a.gone ? 0 : a.passage.start - b.passage.start),
  );
}
