import { ActionIcon, NativeSelect, Tooltip } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { ErrorState } from '@sprawa/ui';
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
} from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { client } from '../../client.js';
import {
  defaultPageSize,
  defaultSort,
  firstPage,
  pageSizes,
  parseCaseSearch,
  toFilter,
  type CaseSearch,
} from '../../data/case-search.js';
import { keys } from '../../data/keys.js';
import { useT } from '../../messages/index.js';
import { useViewsT } from '../../messages/views.js';
import { useListKeyboard } from '../case-list/use-list-keyboard.js';
import { useRowActions } from '../case-list/use-row-actions.js';
import { PickBox } from '../bulk/PickBox.js';
import { useSelection } from '../bulk/selection.js';
import { columnSorts, directionOf, ownFieldOf, useCells, useColumnNames, type TableRow } from './columns.js';
import { usualColumns } from './view-search.js';
import { TableCasesQuery } from './views.operations.js';
import classes from './table.module.css';

export interface ModeProps {
  search: CaseSearch;
  /** `replace`: the address before leads nowhere else. */
  onSearch: (search: CaseSearch, how?: { replace: boolean }) => void;
  onOpen: (number: string) => void;
  /** Told what the list's head says; undefined until known. */
  onTotal: (total: number | undefined) => void;
  /** In the place of rows, when there are none. */
  nothing: ReactNode;
}

/** The list as a table: chosen columns, ordered by those an index orders, page by page (CS-9). */
export function TableView({ search, onSearch, onOpen, onTotal, nothing }: ModeProps) {
  const t = useViewsT();
  const app = useT();
  const selection = useSelection();
  const { nameOf } = useColumnNames();
  const cell = useCells();
  const filter = useMemo(() => toFilter(search), [search]);
  const sort = search.sort ?? defaultSort;
  const size = search.size ?? defaultPageSize;
  const columns = search.columns ?? usualColumns;
  const withFields = columns.some((column) => column.startsWith('field:'));
  const withOwn = columns.some((column) => ownFieldOf(column) !== null);
  const place = { after: search.after ?? null, before: search.before ?? null };
  const query = useInfiniteQuery({
    queryKey: keys.table(filter, sort, size, withFields, { ...place, withOwn }),
    queryFn: () =>
      client.request(TableCasesQuery, { filter, sort, first: size, ...place, withFields, withOwn }),
    initialPageParam: null,
    // A page is a page here; the next one has an address of its own.
    getNextPageParam: () => undefined,
    placeholderData: (before) => before,
  });
  const page = query.data?.pages[0]?.cases;
  const rows: TableRow[] = useMemo(() => page?.edges.map(({ node }) => node) ?? [], [page]);
  const total = page?.totalCount;
  // Before the first page there is none: one that reaches the beginning is the first, whole.
  const atStart = search.before && !query.isPlaceholderData && page && !page.pageInfo.hasPreviousPage;
  useEffect(() => {
    if (atStart) onSearch(parseCaseSearch({ ...search, ...firstPage }), { replace: true });
  }, [atStart, onSearch, search]);
  useEffect(() => onTotal(total), [total, onTotal]);

  const scroll = useRef<HTMLDivElement>(null);
  const [stand, setStand] = useState<string>();
  const active = rows.find(({ number }) => number === stand) ?? rows[0];
  const actions = useRowActions(() => undefined);
  useListKeyboard({
    rows,
    active,
    beside: false,
    actions,
    holdsFocus: () => scroll.current?.contains(document.activeElement) ?? false,
    moveTo: ({ number }) => {
      setStand(number);
      scroll.current?.querySelector<HTMLElement>(`[data-case-link="${number}"]`)?.focus();
    },
    open: ({ number }) => onOpen(number),
  });

  if (query.status === 'error')
    return (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} retrying={query.isRefetching} />
    );
  if (query.status === 'success' && rows.length === 0 && !search.after && !search.before) return nothing;
  const onPage = rows.filter(({ number }) => selection.has(number)).length;
  const order = (column: string) => {
    const those = columnSorts[column];
    if (!those) return;
    const next = those[(those.indexOf(sort) + 1) % those.length]!;
    onSearch(parseCaseSearch({ ...search, sort: next, ...firstPage }));
  };
  return (
    <div className={classes.pane} aria-busy={query.status === 'pending' || query.isPlaceholderData}>
      <div ref={scroll} className={classes.scroll} tabIndex={-1}>
        <table className={classes.table} aria-label={t('table.label')}>
          <thead>
            <tr>
              {selection.offered && (
                <th scope="col" data-pick>
                  <PickBox
                    label={app('list.pickPage')}
                    checked={onPage === rows.length && onPage > 0 ? true : onPage > 0 ? 'mixed' : false}
                    shown
                    onPick={() => selection.tick(rows, onPage < rows.length)}
                  />
                </th>
              )}
              {columns.map((column) => {
                const sorted = columnSorts[column]?.includes(sort);
                return (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={sorted ? directionOf(sort) : undefined}
                    data-column={column}
                  >
                    {columnSorts[column] ? (
                      <button
                        type="button"
                        className={classes.sort}
                        title={t('table.sortBy', { name: nameOf(column) })}
                        onClick={() => order(column)}
                      >
                        {nameOf(column)}
                        {sorted &&
                          (directionOf(sort) === 'ascending' ? (
                            <IconArrowUp size={13} aria-hidden="true" />
                          ) : (
                            <IconArrowDown size={13} aria-hidden="true" />
                          ))}
                      </button>
                    ) : (
                      nameOf(column)
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {query.status === 'pending'
              ? Array.from({ length: 12 }, (_, at) => (
                  <tr key={at}>
                    <td colSpan={columns.length + Number(selection.offered)}>
                      <span className={classes.ghost} />
                    </td>
                  </tr>
                ))
              : rows.map((row) => (
                  <tr
                    key={row.id}
                    data-unread={row.unread || undefined}
                    data-active={row === active || undefined}
                    data-picked={selection.has(row.number) || undefined}
                    onFocus={() => setStand(row.number)}
                    onClick={() => onOpen(row.number)}
                  >
                    {selection.offered && (
                      <td data-pick>
                        <PickBox
                          label={app('list.pick', { number: row.number })}
                          checked={selection.has(row.number)}
                          shown
                          tabIndex={row === active ? 0 : -1}
                          onPick={(range) => selection.toggle(row, rows, range)}
                        />
                      </td>
                    )}
                    {columns.map((column, at) => (
                      <td key={column} data-column={column}>
                        {column === 'subject' || (at === 0 && !columns.includes('subject')) ? (
                          <Link
                            to="/cases/$number"
                            params={{ number: row.number }}
                            search={search}
                            className={classes.link}
                            tabIndex={row === active ? 0 : -1}
                            data-case-link={row.number}
                            onClick={(event) => event.stopPropagation()}
                          >
                            {cell(row, column)}
                          </Link>
                        ) : (
                          cell(row, column)
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
          </tbody>
        </table>
      </div>
      <Pages
        {...{ search, onSearch, size, total }}
        shown={rows.length}
        previous={page?.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null}
        next={page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null}
      />
    </div>
  );
}

interface PagesProps {
  search: CaseSearch;
  onSearch: (search: CaseSearch) => void;
  size: number;
  total: number | undefined;
  shown: number;
  previous: string | null;
  next: string | null;
}

function Pages({ search, onSearch, size, total, shown, previous, next }: PagesProps) {
  const t = useViewsT();
  const formats = useFormats();
  const later = Boolean(search.after ?? search.before);
  const go = (more: Partial<CaseSearch>) => onSearch(parseCaseSearch({ ...search, ...firstPage, ...more }));
  const numbers = { from: formats.number(1), to: formats.number(shown), total: formats.number(total ?? 0) };
  return (
    <footer className={classes.foot}>
      <span role="status">
        {total === undefined
          ? ''
          : later
            ? t('table.later')
            : t(total >= 10_000 ? 'table.pageOfMany' : 'table.page', numbers)}
      </span>
      <NativeSelect
        size="xs"
        aria-label={t('table.size')}
        title={t('table.size')}
        value={size}
        data={pageSizes.map((each) => ({ value: String(each), label: formats.number(each) }))}
        onChange={(event) => go({ size: Number(event.currentTarget.value) })}
      />
      <Tooltip label={t('table.first')}>
        <ActionIcon aria-label={t('table.first')} disabled={!later} onClick={() => go({})}>
          <IconChevronsLeft size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('table.previous')}>
        <ActionIcon
          aria-label={t('table.previous')}
          disabled={!previous}
          onClick={() => previous && go({ before: previous })}
        >
          <IconChevronLeft size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('table.next')}>
        <ActionIcon aria-label={t('table.next')} disabled={!next} onClick={() => next && go({ after: next })}>
          <IconChevronRight size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </footer>
  );
}
