import { createContext, useContext } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import type { Action } from '../composer/writing.js';

export interface Deciding {
  openCase: Pick<OpenCase, 'proposal' | 'approver' | 'availableActions'>;
  /** Opens an action's form. */
  choose: (action: Action) => void;
  /** A form is open already. */
  busy: boolean;
}

/** What the card of a waiting reply can be answered with; null where no case is open. */
export const DecideContext = createContext<Deciding | null>(null);
export const useDeciding = (): Deciding | null => useContext(DecideContext);
