import { createContext, useContext, useMemo, useState } from 'react';
import type { CaseRow } from '../../data/case-rows.js';
import { stringifySearch, type CaseSearch } from '../../data/case-search.js';

/** Number and the version on the screen when it was ticked. */
type Ticked = ReadonlyMap<string, number>;
type Row = Pick<CaseRow, 'number' | 'version'>;

export interface Selection {
  /** Whether one may choose here at all. */
  offered: boolean;
  /** Boxes are shown in every row. */
  picking: boolean;
  /** Everything the list matches, drawn or not. */
  all: boolean;
  ticked: Ticked;
  has(number: string): boolean;
  /** @param range all from the one ticked before */
  toggle(row: Row, rows: readonly Row[], range: boolean): void;
  tick(rows: readonly Row[], on: boolean): void;
  startPicking(): void;
  chooseAll(): void;
  clear(): void;
}

interface State {
  picking: boolean;
  all: boolean;
  ticked: Ticked;
  last: string | null;
}

const NOTHING: State = { picking: false, all: false, ticked: new Map(), last: null };
/** Of the list that was shown last: who looks at a case and comes back finds the ticks. */
let kept: { list: string; state: State } = { list: '', state: NOTHING };

/** The rows one has ticked in a list; another list begins without any. */
export function useSelectionOf(search: CaseSearch, offered: boolean): Selection {
  // Another page, order or look of the same list keeps its ticks.
  const list = stringifySearch({
    ...search,
    ...{ after: undefined, mode: undefined, size: undefined, columns: undefined, sort: undefined },
  });
  const [held, setHeld] = useState(kept);
  const state = held.list === list ? held.state : NOTHING;
  return useMemo(() => {
    const set = (next: Partial<State>) => {
      kept = { list, state: { ...state, ...next } };
      setHeld(kept);
    };
    const tick = (rows: readonly Row[], on: boolean, last: string | null) => {
      const ticked = new Map(state.ticked);
      for (const { number, version } of rows) {
        if (on) ticked.set(number, version);
        else ticked.delete(number);
      }
      set({ ticked, last, all: false, picking: state.picking || on });
    };
    return {
      offered,
      picking: offered && (state.picking || state.all || state.ticked.size > 0),
      all: state.all,
      ticked: state.ticked,
      has: (number) => state.all || state.ticked.has(number),
      toggle(row, rows, range) {
        if (state.all) {
          // One that is taken out of everything leaves those that are drawn.
          const others = rows.filter(({ number }) => number !== row.number);
          return tick(others, true, row.number);
        }
        const from = range ? rows.findIndex(({ number }) => number === state.last) : -1;
        const to = rows.findIndex(({ number }) => number === row.number);
        const those = from < 0 || to < 0 ? [row] : rows.slice(Math.min(from, to), Math.max(from, to) + 1);
        tick(those, from >= 0 || !state.ticked.has(row.number), row.number);
      },
      tick: (rows, on) => tick(rows, on, null),
      startPicking: () => set({ picking: true }),
      chooseAll: () => set({ all: true, picking: true }),
      clear: () => set(NOTHING),
    };
  }, [list, state, offered]);
}

const NOBODYS: Selection = {
  ...{ offered: false, picking: false, all: false, ticked: new Map(), has: () => false },
  ...{ toggle: () => undefined, tick: () => undefined, startPicking: () => undefined },
  ...{ chooseAll: () => undefined, clear: () => undefined },
};

export const SelectionContext = createContext<Selection>(NOBODYS);
export const useSelection = (): Selection => useContext(SelectionContext);
