import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { IconDots, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../messages/index.js';
import { useViewsT } from '../../messages/views.js';
import { NamedIcon } from '../../pieces/NamedIcon.js';
import panel from '../queues/panel.module.css';
import { searchOfView, type SavedView } from './view-search.js';
import classes from './section.module.css';

/** The server counts no further. */
const counted = 100;
const dragged = 'application/x-sprawa-view';

interface Props {
  view: SavedView;
  folded: boolean;
  at: number;
  section: string;
  /** Null where counting took too long. */
  count: number | null | undefined;
  current: boolean;
  onMove: (from: number, to: number) => void;
  onChosen?: () => void;
  /** Items of its menu. */
  children: ReactNode;
}

/** One view in the panel: a link, its number, a menu; moved by dragging, by Alt and an arrow, or from the menu. */
export function ViewEntry({ view, folded, at, section, count, current, onMove, onChosen, children }: Props) {
  const t = useViewsT();
  const app = useT();
  const formats = useFormats();
  const [over, setOver] = useState(false);
  const number = !count ? null : count >= counted ? `${formats.number(counted - 1)}+` : formats.number(count);
  const hint = [
    folded && (number ? `${view.name} · ${number}` : view.name),
    !view.mine && t('sharedBy', { name: view.owner.name }),
    count === null && t('unknownCount'),
  ].filter(Boolean);
  return (
    <li
      className={`${panel.entry} ${classes.entry}`}
      draggable={!folded}
      data-over={over || undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragged, JSON.stringify([section, at]));
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragged)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const [from, place] = JSON.parse(event.dataTransfer.getData(dragged) || '[]') as [string?, number?];
        if (from !== section || place === undefined) return;
        event.preventDefault();
        onMove(place, at);
      }}
    >
      <Tooltip label={hint.join(' · ')} disabled={hint.length === 0} position="right">
        <Link
          to="/cases"
          search={searchOfView(view)}
          className={panel.link}
          data-folded={folded || undefined}
          data-current={current || undefined}
          aria-current={current ? 'page' : undefined}
          aria-label={
            folded
              ? number
                ? `${view.name}, ${app('shell.count', { count: count! })}`
                : view.name
              : undefined
          }
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          draggable={false}
          onClick={onChosen}
          onKeyDown={(event) => {
            if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            onMove(at, event.key === 'ArrowUp' ? at - 1 : at + 1);
          }}
        >
          <NamedIcon name={view.icon} />
          {!folded && <span className={panel.words}>{view.name}</span>}
          {!folded && view.mine && view.shared && (
            <IconUsers size={13} stroke={1.7} role="img" aria-label={t('shared')} className={classes.sign} />
          )}
          {!folded && number && <span className={`${panel.count} ${classes.count}`}>{number}</span>}
        </Link>
      </Tooltip>
      {!folded && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              size={24}
              className={classes.dots}
              aria-label={t('more', { name: view.name })}
              title={t('moveHint')}
            >
              <IconDots size={15} stroke={1.8} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>{children}</Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
