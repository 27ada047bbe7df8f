import type { WorkflowDocument } from './workflow-document.js';

/** What was done, to be undone and done again. */
export interface History {
  past: readonly WorkflowDocument[];
  now: WorkflowDocument;
  future: readonly WorkflowDocument[];
  /** What the latest change was about: the letters of one word are one step. */
  mark: string | null;
}

const STEPS = 200;

export const begin = (now: WorkflowDocument): History => ({ past: [], now, future: [], mark: null });

/** @param mark of changes that follow each other and count as one, e.g. the place that is typed in */
export function change(history: History, next: WorkflowDocument, mark: string | null = null): History {
  if (next === history.now) return history;
  const goesOn = mark !== null && mark === history.mark;
  return {
    past: goesOn ? history.past : [...history.past, history.now].slice(-STEPS),
    now: next,
    future: [],
    mark,
  };
}

export function undo(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    past: history.past.slice(0, -1),
    now: before,
    future: [history.now, ...history.future],
    mark: null,
  };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.now], now: next, future, mark: null };
}
