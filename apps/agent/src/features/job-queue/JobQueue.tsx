import { ErrorState, SkeletonLines } from '@sprawa/ui';
import { useOperateT } from '../../messages/operate.js';
import { DeadWork } from './DeadWork.js';
import { WorkChart } from './WorkChart.js';
import classes from './job-queue.module.css';
import { useWorkCounts } from './use-work-counts.js';

/** The outbox at a glance, for administrators (AD-7); it looks again while it is open. */
export function JobQueue() {
  const t = useOperateT();
  const counts = useWorkCounts();
  return (
    <>
      <p className={classes.lead}>{t('jobQueue.lead')}</p>
      {counts.status === 'pending' ? (
        <SkeletonLines widths={[90, 70, 80]} />
      ) : counts.status === 'error' ? (
        <ErrorState
          error={counts.error}
          onRetry={() => void counts.refetch()}
          retrying={counts.isRefetching}
        />
      ) : (
        <WorkChart counts={counts.data} at={counts.dataUpdatedAt} />
      )}
      <h2 className={classes.title}>{t('jobQueue.dead')}</h2>
      <DeadWork />
    </>
  );
}
