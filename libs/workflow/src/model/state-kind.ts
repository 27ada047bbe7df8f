import { CLOSED_KINDS, type StateKind } from './workflow.js';

/** Whether somebody, we or the customer, still has something to do in a state of this kind (WF-2). */
export function isOpen(kind: StateKind): boolean {
  return !CLOSED_KINDS.includes(kind);
}

const COLORS: Record<StateKind, string> = {
  unused: '#7b8591',
  unqualified: '#2f7fd6',
  'in-progress': '#6f6ae0',
  waiting: '#b07a10',
  'private-callback': '#b765c9',
  'public-callback': '#d0559b',
  closed: '#778088',
  'closed-success': '#2b8f52',
  'success-to-confirm': '#12898f',
  'success-cancelled': '#d4574a',
};

/** Colour of a state that names none: `#rrggbb`, at least 3:1 against both white and near-black (WCAG 1.4.11). */
export function kindColor(kind: StateKind): string {
  return COLORS[kind];
}
