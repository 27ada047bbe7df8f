import { ActionIcon } from '@mantine/core';
import { EmptyState, PageTitle } from '@sprawa/ui';
import { IconArrowLeft, IconMoodEmpty } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMe } from '../data/use-me.js';
import { JobQueue } from '../features/job-queue/JobQueue.js';
import { useT } from '../messages/index.js';
import { useOperateT } from '../messages/operate.js';
import classes from './new-case.module.css';

export function JobQueuePage() {
  const t = useT();
  const tOperate = useOperateT();
  const { rights } = useMe();
  return (
    <main className={classes.page} id="content" tabIndex={-1}>
      <header className={classes.head}>
        <ActionIcon component={Link} to="/cases" aria-label={t('case.backToList')}>
          <IconArrowLeft size={18} stroke={1.7} />
        </ActionIcon>
        <PageTitle title={t('shell.jobQueue')} />
      </header>
      <div className={classes.body}>
        {rights.includes('operate.queue') ? (
          <JobQueue />
        ) : (
          <EmptyState
            icon={<IconMoodEmpty size={26} stroke={1.6} />}
            title={t('shell.jobQueue')}
            text={tOperate('jobQueue.noRight')}
          />
        )}
      </div>
    </main>
  );
}
