import { createContext, useContext } from 'react';

export interface DeskPlace {
  /** Opens the panel of queues where it is a drawer. */
  openMenu: () => void;
  onPhone: boolean;
}

export const DeskContext = createContext<DeskPlace>({ openMenu: () => undefined, onPhone: false });

export const useDesk = () => useContext(DeskContext);
