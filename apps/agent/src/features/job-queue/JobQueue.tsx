import { ErrorState, SkeletonLines } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../client.js';
import { useOperateT } from '../../messages/operate.js';
import { DeadWork } from './DeadWork.js';
import { WorkChart } from './WorkChart.js';
import classes from './job-queue.module.css';
import { WorkCountsQuery } from './job-queue.operations.js';

const LOOK_AGAIN_MS = 10_000;

/** The outbox at a glance, for administrators (AD-7); it looks again while it is open. */
export function JobQueue() {
  const t = useOperateT();
  const counts = useQuery({
    queryKey: ['work', 'counts'],
    queryFn: async () => (await client.request(WorkCountsQuery)).workCounts,
    refetchInterval: LOOK_AGAIN_MS,
  });
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
