import { useVirtualizer } from '@tanstack/react-virtual';
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { stringifySearch, type CaseSearch } from '../../data/case-search.js';
import { useT } from '../../messages/index.js';
import { withWords } from '../../messages/together.js';
import type { CaseRow } from '../../data/case-rows.js';
import { CaseRowItem, type RowLook } from './CaseRowItem.js';
import { useSelection } from '../bulk/selection.js';
import { Hits, noHits } from '../search/hits.js';
import { rowHeights } from './row-heights.js';
import { useArrivals } from './use-arrivals.js';
import type { CaseList } from './use-cases.js';
import { useListKeyboard } from './use-list-keyboard.js';
import { useRowActions } from './use-row-actions.js';
import classes from './case-list.module.css';

interface Props {
  list: CaseList;
  search: CaseSearch;
  look: RowLook;
  openNumber: string | undefined;
  onOpen: (number: string) => void;
  end: ReactNode;
}

/** Rows kept ready beyond the edges, and how near the end the next page is asked for. */
const overscan = 8;
const nearEnd = 15;

const FindHits = lazy(() => import('../search/FindHits.js').then((module) => ({ default: module.FindHits })));
const ListPresence = lazy(() =>
  withWords(import('../presence/RowFaces.js')).then((module) => ({ default: module.ListPresence })),
);

/** Draws the rows on the screen and no others, however long the list. */
export function VirtualRows({ list, search, look, openNumber, onOpen, end }: Props) {
  const t = useT();
  const { rows, more, loadMore } = list;
  const scroll = useRef<HTMLDivElement>(null);
  const [stand, setStand] = useState<string | undefined>(openNumber);
  const [focusWanted, setFocusWanted] = useState<string | null>(null);
  const [hits, setHits] = useState(noHits);
  const [priorityFor, setPriorityFor] = useState<string | null>(null);
  const actions = useRowActions(setPriorityFor);
  const selection = useSelection();
  const picking = useRef({ selection, rows });
  useEffect(() => {
    picking.current = { selection, rows };
  });
  const onPick = useCallback(
    (row: CaseRow, range: boolean) => picking.current.selection.toggle(row, picking.current.rows, range),
    [],
  );
  const fresh = useArrivals(stringifySearch({ ...search }), rows, list.pages);
  const active = rows.find((row) => row.number === stand) ?? rows[0];
  // The virtualizer is a mutable object by design; its component opts out of memoization.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeights[look],
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => virtualizer.measure(), [virtualizer, look]);
  // Beside a case that was opened by its address, the list begins where that case stands.
  useEffect(() => {
    const at = rows.findIndex((row) => row.number === openNumber);
    if (at > 0) virtualizer.scrollToIndex(at, { align: 'auto' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when another case is opened, not when rows move
  }, [openNumber]);
  useEffect(() => {
    if (more === 'there' && last >= rows.length - nearEnd) loadMore();
  }, [last, rows.length, more, loadMore]);

  const onActive = useCallback((number: string) => {
    setStand(number);
    setFocusWanted(null);
  }, []);
  useListKeyboard({
    rows,
    active,
    beside: openNumber !== undefined,
    actions,
    holdsFocus: () => scroll.current?.contains(document.activeElement) ?? false,
    moveTo: (row) => {
      setStand(row.number);
      setFocusWanted(row.number);
      virtualizer.scrollToIndex(rows.indexOf(row));
    },
    open: (row) => onOpen(row.number),
  });

  return (
    <Hits.Provider value={hits}>
      <div ref={scroll} className={classes.scroll}>
        {search.q && (
          <Suspense>
            <FindHits text={search.q} rows={rows} onFound={setHits} />
          </Suspense>
        )}
        <Suspense>
          <ListPresence numbers={rows.map((row) => row.number)} first={items[0]?.index ?? 0} last={last} />
        </Suspense>
        <div
          className={classes.inner}
          role="list"
          aria-label={t('list.title')}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {items.map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <div
                key={item.key}
                role="listitem"
                aria-setsize={list.total ?? -1}
                aria-posinset={item.index + 1}
                className={classes.slot}
                style={{ height: item.size, transform: `translateY(${item.start}px)` }}
              >
                <CaseRowItem
                  row={row}
                  look={look}
                  search={search}
                  active={active?.number === row.number}
                  focusWanted={focusWanted === row.number}
                  open={openNumber === row.number}
                  fresh={fresh.has(row.number)}
                  priorityOpen={priorityFor === row.number}
                  picked={selection.offered ? selection.has(row.number) : null}
                  picking={selection.picking}
                  actions={actions}
                  onPick={onPick}
                  onActive={onActive}
                />
              </div>
            );
          })}
        </div>
        {end}
      </div>
    </Hits.Provider>
  );
}
