import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { IconBell } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../messages/index.js';
import type { Notice } from './notice-words.js';
import { useUnreadNotices } from './use-unread-notices.js';
import classes from './notices.module.css';
import { withAsideWords } from '../../messages/aside.js';

const NoticeList = lazy(() =>
  withAsideWords(import('./NoticeList.js')).then((module) => ({ default: module.NoticeList })),
);

/** The server counts no further. */
const most = 100;

interface Props {
  folded: boolean;
  /** The menu it stands in goes away, so that what was opened is seen. */
  onChosen?: () => void;
}

/** What one was told, and how much of it is unread. */
export function NoticeBell({ folded, onChosen }: Props) {
  const t = useT();
  const formats = useFormats();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  function open({ kind, number }: Pick<Notice, 'kind' | 'number'>) {
    setOpened(false);
    onChosen?.();
    if (number) void navigate({ to: '/cases/$number', params: { number }, search: {} });
    else if (kind === 'ASSIGNED') void navigate({ to: '/cases', search: { queue: 'MINE' } });
  }
  const unread = useUnreadNotices(open);
  const name = unread > 0 ? t('shell.noticesUnread', { count: unread }) : t('shell.notices');
  const shown = unread >= most ? `${formats.number(most - 1)}+` : formats.number(unread);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position={folded ? 'right-start' : 'bottom-end'}
      width="min(380px, calc(100vw - 24px))"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Tooltip label={name} disabled={opened} position="right">
          <ActionIcon
            className={classes.bell}
            aria-label={name}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            <IconBell size={18} stroke={1.6} />
            {unread > 0 && (
              <span className={classes.badge} aria-hidden="true">
                {shown}
              </span>
            )}
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('shell.notices')}>
        <Suspense fallback={<div className={classes.waiting} />}>
          {opened && <NoticeList unread={unread} onOpen={open} />}
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
