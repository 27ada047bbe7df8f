import {
  Avatar,
  ChannelIcon,
  ErrorState,
  LabelChips,
  PriorityIcon,
  RelativeTime,
  SkeletonLines,
} from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { client } from '../../client.js';
import { toFilter, type CaseSearch } from '../../data/case-search.js';
import type { CaseRow } from '../../data/case-rows.js';
import { keys } from '../../data/keys.js';
import { useT } from '../../messages/index.js';
import { useViewsT } from '../../messages/views.js';
import { useListKeyboard } from '../case-list/use-list-keyboard.js';
import { useRowActions } from '../case-list/use-row-actions.js';
import { PickBox } from '../bulk/PickBox.js';
import { useSelection } from '../bulk/selection.js';
import type { ModeProps } from './TableView.js';
import { CaseBoardQuery } from './views.operations.js';
import classes from './cards.module.css';

/** The list as columns of cards by state; keys walk down each column and on to the next (CS-8). */
export function CardsView({ search, onOpen, onTotal, nothing }: ModeProps) {
  const t = useViewsT();
  const filter = useMemo(() => toFilter(search), [search]);
  const query = useQuery({
    queryKey: keys.board(filter),
    queryFn: async () => (await client.request(CaseBoardQuery, { filter })).caseBoard,
    placeholderData: (before) => before,
  });
  const columns = useMemo(() => query.data ?? [], [query.data]);
  const rows = useMemo(() => columns.flatMap(({ cases }) => cases), [columns]);
  const whole = query.data && !columns.some(({ hasMore }) => hasMore) ? rows.length : undefined;
  useEffect(() => onTotal(whole), [whole, onTotal]);

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

  if (query.status === 'pending') return <SkeletonLines widths={[40, 90, 75, 60, 85]} height={20} />;
  if (query.status === 'error')
    return (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} retrying={query.isRefetching} />
    );
  if (rows.length === 0) return nothing;
  const several = new Set(columns.map(({ stream }) => stream.id)).size > 1;
  // Of many streams, columns of states nobody stands in would hide the others.
  const shown = several ? columns.filter(({ cases }) => cases.length > 0) : columns;
  return (
    <div ref={scroll} className={classes.board} role="group" aria-label={t('cards.label')} tabIndex={-1}>
      {shown.map(({ stream, state, cases, hasMore }) => (
        <section key={state.id} className={classes.column} aria-label={`${state.name}, ${stream.name}`}>
          <header className={classes.head}>
            <span className={classes.dot} style={{ background: state.color }} aria-hidden="true" />
            <h2 title={state.name}>{state.name}</h2>
            <span className={classes.count}>
              {hasMore ? t('cards.count', { count: cases.length }) : cases.length}
            </span>
            {several && <span className={classes.stream}>{stream.name}</span>}
          </header>
          <ul className={classes.cards} tabIndex={cases.length > 3 ? 0 : undefined} aria-label={state.name}>
            {cases.map((row) => (
              <Card key={row.id} {...{ row, rows, search }} active={row === active} onActive={setStand} />
            ))}
            {cases.length === 0 && <li className={classes.none}>{t('cards.empty')}</li>}
            {hasMore && <li className={classes.none}>{t('cards.more', { count: cases.length })}</li>}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface CardProps {
  row: CaseRow;
  rows: readonly CaseRow[];
  search: CaseSearch;
  active: boolean;
  onActive: (number: string) => void;
}

function Card({ row, rows, search, active, onActive }: CardProps) {
  const t = useT();
  const selection = useSelection();
  const picked = selection.has(row.number);
  return (
    <li
      className={classes.card}
      data-unread={row.unread || undefined}
      data-picking={selection.picking || undefined}
      data-picked={picked || undefined}
      onFocus={() => onActive(row.number)}
    >
      {selection.offered && (
        <PickBox
          label={t('list.pick', { number: row.number })}
          checked={picked}
          shown={selection.picking}
          tabIndex={active ? 0 : -1}
          className={classes.pick}
          onPick={(range) => selection.toggle(row, rows, range)}
        />
      )}
      <Link
        to="/cases/$number"
        params={{ number: row.number }}
        search={search}
        className={classes.subject}
        tabIndex={active ? 0 : -1}
        data-case-link={row.number}
      >
        {row.subject}
      </Link>
      <span className={classes.contact}>{row.contact.name}</span>
      <LabelChips labels={row.labels} most={3} />
      <span className={classes.marks}>
        <ChannelIcon channel={row.channel} />
        <span className={classes.number}>{row.number}</span>
        {row.priority !== 'NONE' && <PriorityIcon priority={row.priority} />}
        <span className={classes.end}>
          <RelativeTime iso={row.lastActivityAt} short />
          {row.owner ? (
            <Avatar {...row.owner} size={20} />
          ) : (
            <span className={classes.nobody}>{row.group?.name ?? t('list.nobody')}</span>
          )}
        </span>
      </span>
    </li>
  );
}
