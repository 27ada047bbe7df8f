import { STATE_KINDS, type StateKind } from './workflow.js';

/** Who takes a case up again when its term comes: the agent who promised it, or whoever is free (WF-3). */
export const CALLBACK_KINDS = ['private', 'public'] as const;
export type CallbackKind = (typeof CALLBACK_KINDS)[number];

/** What has come of a case; cases without one were neither won nor lost, and reports leave them out of successes. */
export const OUTCOMES = ['success', 'success-to-confirm', 'success-cancelled'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a kind of state means to everything that asks: queues, counters, timers, time stamps, reports (WF-2). */
export interface KindMeaning {
  /** Somebody, we or the customer, still has something to do; a case that is not open stands in the archive. */
  open: boolean;
  /** The next word is the customer's: the queue *Waiting*. */
  waits: boolean;
  /** Needs a term, reminds when it comes, stands in the queue *Callbacks due* from then on. */
  callback: CallbackKind | null;
  outcome: Outcome | null;
  /** Nobody has begun to work on the case. */
  fresh: boolean;
  /** `#rrggbb` of a state that names none. */
  color: string;
}

const OPEN = { open: true, waits: false, callback: null, outcome: null, fresh: false } as const;
const CLOSED = { ...OPEN, open: false } as const;

/**
 * The one table of the ten kinds. A success to be confirmed is open: the order may still be withdrawn, and whoever waits
 * for it to be confirmed must not lose it in the archive; it is counted apart from successes.
 */
const MEANINGS: Record<StateKind, KindMeaning> = {
  unused: { ...OPEN, fresh: true, color: '#7b8591' },
  unqualified: { ...OPEN, fresh: true, color: '#2f7fd6' },
  'in-progress': { ...OPEN, color: '#6f6ae0' },
  waiting: { ...OPEN, waits: true, color: '#b07a10' },
  'private-callback': { ...OPEN, callback: 'private', color: '#b765c9' },
  'public-callback': { ...OPEN, callback: 'public', color: '#d0559b' },
  closed: { ...CLOSED, color: '#778088' },
  'closed-success': { ...CLOSED, outcome: 'success', color: '#2b8f52' },
  'success-to-confirm': { ...OPEN, outcome: 'success-to-confirm', color: '#12898f' },
  'success-cancelled': { ...CLOSED, outcome: 'success-cancelled', color: '#d4574a' },
};

export function meaningOf(kind: StateKind): KindMeaning {
  return MEANINGS[kind];
}

/** Kinds that mean this, in their order; for conditions in SQL, where kinds are names. */
export function kindsThat(hold: (meaning: KindMeaning) => boolean): StateKind[] {
  return STATE_KINDS.filter((kind) => hold(MEANINGS[kind]));
}

/** Whether somebody, we or the customer, still has something to do in a state of this kind (WF-2). */
export function isOpen(kind: StateKind): boolean {
  return MEANINGS[kind].open;
}

/** Colour of a state that names none: `#rrggbb`, at least 3:1 against both white and near-black (WCAG 1.4.11). */
export function kindColor(kind: StateKind): string {
  return MEANINGS[kind].color;
}
