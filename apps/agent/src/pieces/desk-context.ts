import { createContext, useContext } from 'react';

/** One's own matters, each in a sheet over whatever is shown. */
export interface OwnMatters {
  noticeMails: () => void;
  timeZone: () => void;
  sessions: () => void;
  help: () => void;
}

const nothing = () => undefined;

export interface DeskPlace {
  own: OwnMatters;
  /** Opens the panel of queues where it is a drawer. */
  openMenu: () => void;
  onPhone: boolean;
}

export const DeskContext = createContext<DeskPlace>({
  own: { noticeMails: nothing, timeZone: nothing, sessions: nothing, help: nothing },
  openMenu: nothing,
  onPhone: false,
});

export const useDesk = () => useContext(DeskContext);
