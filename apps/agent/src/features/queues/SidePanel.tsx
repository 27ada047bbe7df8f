import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { LogoMark } from '@sprawa/ui';
import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import type { CaseSearch } from '../../data/case-search.js';
import { useT } from '../../messages/index.js';
import { BulkJobs } from '../bulk/parts.js';
import { NoticeBell } from '../notices/NoticeBell.js';
import { ViewsSection } from '../views/parts.js';
import { QueueList } from './QueueList.js';
import { SearchBox } from './SearchBox.js';
import { StreamList } from './StreamList.js';
import classes from './panel.module.css';

/** Seen by whoever may go on with the set-up, until it is done or waved off. */
const FinishSetUp = lazy(async () => {
  await (await import('../../messages/first-start.js')).learnFirstStart();
  return { default: (await import('../first-start/FinishSetUp.js')).FinishSetUp };
});

interface Props {
  organisation: string;
  search: CaseSearch | null;
  mayOpenCases: boolean;
  folded: boolean;
  /** Left out where the panel cannot fold: in the drawer of a phone. */
  onFold?: (folded: boolean) => void;
  onSearch: (text: string) => void;
  searchWanted: number;
  onSearchWanted: () => void;
  onChosen?: () => void;
  /** What one has going with many cases stands here, but in the drawer of a phone, which is mostly closed. */
  withJobs: boolean;
  maySetUp: boolean;
  footer: ReactNode;
}

export function SidePanel({
  organisation,
  search,
  mayOpenCases,
  folded,
  onFold,
  onSearch,
  searchWanted,
  onSearchWanted,
  onChosen,
  withJobs,
  maySetUp,
  footer,
}: Props) {
  const t = useT();
  return (
    <aside className={classes.panel} data-folded={folded || undefined} aria-label={t('shell.menu')}>
      <div className={classes.head}>
        {!folded && (
          <>
            <LogoMark size={24} />
            <span className={classes.organisation} title={organisation}>
              {organisation}
            </span>
          </>
        )}
        {!folded && <NoticeBell folded={false} onChosen={onChosen} />}
        {onFold && (
          <Tooltip label={folded ? t('shell.expand') : t('shell.collapse')} position="right">
            <ActionIcon
              aria-label={folded ? t('shell.expand') : t('shell.collapse')}
              aria-expanded={!folded}
              onClick={() => onFold(!folded)}
            >
              {folded ? (
                <IconLayoutSidebarLeftExpand size={18} stroke={1.6} />
              ) : (
                <IconLayoutSidebarLeftCollapse size={18} stroke={1.6} />
              )}
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <div className={classes.tools}>
        {folded && <NoticeBell folded onChosen={onChosen} />}
        {mayOpenCases &&
          (folded ? (
            <Tooltip label={t('shell.newCase')} position="right">
              <ActionIcon
                component={Link}
                to="/cases/new"
                variant="filled"
                color="accent"
                size="lg"
                aria-label={t('shell.newCase')}
                onClick={onChosen}
              >
                <IconPlus size={18} />
              </ActionIcon>
            </Tooltip>
          ) : (
            <Button
              component={Link}
              to="/cases/new"
              fullWidth
              leftSection={<IconPlus size={16} aria-hidden="true" />}
              onClick={onChosen}
            >
              {t('shell.newCase')}
            </Button>
          ))}
        {folded ? (
          <Tooltip label={`${t('shell.search')} · /`} position="right">
            <ActionIcon size="lg" aria-label={t('shell.search')} onClick={onSearchWanted}>
              <IconSearch size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        ) : (
          <SearchBox text={search?.q ?? ''} onSearch={onSearch} wanted={searchWanted} />
        )}
      </div>
      <nav className={classes.nav} aria-label={t('shell.navigation')}>
        <QueueList folded={folded} search={search} onChosen={onChosen} />
        <Suspense>
          <ViewsSection folded={folded} search={search} onChosen={onChosen} />
        </Suspense>
        <StreamList folded={folded} search={search} onChosen={onChosen} />
      </nav>
      <div className={classes.foot}>
        {maySetUp && !folded && (
          <Suspense>
            <FinishSetUp />
          </Suspense>
        )}
        {withJobs && (
          <Suspense>
            <BulkJobs folded={folded} />
          </Suspense>
        )}
        {footer}
      </div>
    </aside>
  );
}
