import { Avatar, ChannelIcon, LabelChips, PriorityIcon, RelativeTime, StateChip } from '@sprawa/ui';
import { Tooltip } from '@mantine/core';
import { IconEye, IconPaperclip, IconShieldQuestion, IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, memo, Suspense, useEffect, useRef } from 'react';
import type { CaseRow } from '../../data/case-rows.js';
import type { CaseSearch } from '../../data/case-search.js';
import { useT } from '../../messages/index.js';
import { withWords } from '../../messages/together.js';
import { CallbackMark } from '../../pieces/CallbackMark.js';
import { PickBox } from '../bulk/PickBox.js';
import { Marked } from '../search/Marked.js';
import { useHit } from '../search/hits.js';
import { QuickActions, type RowActions } from './QuickActions.js';
import classes from './case-row.module.css';

// Who is where is known only after the list is drawn.
const RowFaces = lazy(() =>
  withWords(import('../presence/RowFaces.js')).then((module) => ({ default: module.RowFaces })),
);

export type RowLook = 'dense' | 'comfortable' | 'narrow';

interface Props {
  row: CaseRow;
  look: RowLook;
  search: CaseSearch;
  /** The row the keyboard stands on; the only one the Tab key stops at. */
  active: boolean;
  /** Takes the focus as soon as it is drawn. */
  focusWanted: boolean;
  open: boolean;
  fresh: boolean;
  priorityOpen: boolean;
  /** Null where nothing can be ticked. */
  picked: boolean | null;
  picking: boolean;
  actions: RowActions;
  onActive: (number: string) => void;
  onPick: (row: CaseRow, range: boolean) => void;
}

export const CaseRowItem = memo(function CaseRowItem({
  row,
  look,
  search,
  active,
  focusWanted,
  open,
  fresh,
  priorityOpen,
  picked,
  picking,
  actions,
  onActive,
  onPick,
}: Props) {
  const t = useT();
  const hit = useHit(row.number);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (focusWanted) link.current?.focus({ preventScroll: true });
  }, [focusWanted]);

  const labels = row.labels.length > 0 && (
    <span className={classes.labels}>
      <span className={classes.hidden}>{t('case.labels')}: </span>
      <LabelChips labels={row.labels} most={2} />
    </span>
  );
  return (
    <div
      className={classes.row}
      data-look={look}
      data-unread={row.unread || undefined}
      data-open={open || undefined}
      data-active={active || undefined}
      data-fresh={fresh || undefined}
      data-busy={priorityOpen || undefined}
      data-pickable={picked !== null || undefined}
      data-picking={picking || undefined}
      data-picked={picked || undefined}
      onFocus={() => onActive(row.number)}
    >
      <span className={classes.dot} aria-hidden="true" />
      <span className={classes.channel}>
        <ChannelIcon channel={row.channel} />
      </span>
      {picked !== null && (
        <PickBox
          label={t('list.pick', { number: row.number })}
          checked={picked}
          shown={picking}
          tabIndex={active ? 0 : -1}
          className={classes.pick}
          onPick={(range) => onPick(row, range)}
        />
      )}
      <span className={classes.number}>{row.number}</span>
      <span className={classes.words}>
        <Link
          ref={link}
          to="/cases/$number"
          params={{ number: row.number }}
          search={search}
          className={classes.subject}
          tabIndex={active ? 0 : -1}
          data-case-link={row.number}
          aria-current={open ? 'true' : undefined}
        >
          {row.unread && <span className={classes.hidden}>{t('list.unread')}: </span>}
          <span className={classes.hidden}>{row.number} </span>
          {hit ? <Marked parts={hit.subject} /> : row.subject}
        </Link>
        {look !== 'narrow' && labels}
        <span className={classes.preview}>{hit?.snippet ? <Marked parts={hit.snippet} /> : row.preview}</span>
      </span>
      <span className={classes.marks}>
        <Suspense>
          <RowFaces number={row.number} />
        </Suspense>
        <CallbackMark of={row} />
        {row.approvalPending && (
          <Mark label={t('list.approval')} Icon={IconShieldQuestion} color="var(--sp-warn-text)" />
        )}
        {row.followed && <Mark label={t('queue.FOLLOWED')} Icon={IconEye} />}
        {row.attachmentCount > 0 && (
          <Mark label={t('list.files', { count: row.attachmentCount })} Icon={IconPaperclip} />
        )}
      </span>
      <span className={classes.contact}>{hit ? <Marked parts={hit.contact} /> : row.contact.name}</span>
      <span className={classes.state}>
        <StateChip name={row.state.name} color={row.state.color} />
        {look === 'narrow' && labels}
      </span>
      <span className={classes.priority}>
        {row.priority !== 'NONE' && <PriorityIcon priority={row.priority} />}
      </span>
      <span className={classes.owner}>
        {row.owner ? (
          <Avatar {...row.owner} size={22} />
        ) : row.group ? (
          <Mark label={row.group.name} Icon={IconUsersGroup} size={18} />
        ) : (
          <span className={classes.nobody} aria-label={t('list.nobody')} role="img" />
        )}
      </span>
      <span className={classes.age}>
        <RelativeTime iso={row.lastActivityAt} short />
      </span>
      <QuickActions row={row} reachable={active} priorityOpen={priorityOpen} actions={actions} />
    </div>
  );
});

function Mark({
  label,
  Icon,
  color = 'var(--sp-text-faint)',
  size = 16,
}: {
  label: string;
  Icon: typeof IconEye;
  color?: string;
  size?: number;
}) {
  return (
    <Tooltip label={label}>
      <Icon size={size} stroke={1.7} color={color} role="img" aria-label={label} />
    </Tooltip>
  );
}
