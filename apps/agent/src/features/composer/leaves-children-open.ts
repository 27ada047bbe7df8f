import type { OpenCase } from '../../data/open-case.js';
import type { Action } from './writing.js';

type Closing = Pick<Action, 'available' | 'leadsTo'>;

/** Whether one of the actions would close a case of which parts are open; one that is closed already closes no more. */
export function leavesChildrenOpen(
  {
    openChildren,
    state,
  }: { openChildren: Pick<OpenCase['openChildren'], 'count'>; state: { open: boolean } },
  actions: readonly Closing[],
): boolean {
  if (openChildren.count === 0 || !state.open) return false;
  return actions.some(({ available, leadsTo }) => available && leadsTo?.open === false);
}
