import { Button } from '@mantine/core';
import { EmptyState, ErrorState, RelativeTime, SkeletonLines, useErrorText } from '@sprawa/ui';
import { IconMoodSmile } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { tellBad, tellGood } from '../../data/outcome.js';
import { useOperateT } from '../../messages/operate.js';
import { DeadWorkQuery, RetryDeadWorkMutation, RetryWorkMutation } from './job-queue.operations.js';
import classes from './job-queue.module.css';
import { topicName } from './topic-name.js';

/** What was given up, with the reason and a way to try it again. */
export function DeadWork() {
  const t = useOperateT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const dead = useInfiniteQuery({
    queryKey: ['work', 'dead'],
    queryFn: async ({ pageParam }) => (await client.request(DeadWorkQuery, { after: pageParam })).workRows,
    initialPageParam: null as string | null,
    getNextPageParam: ({ endCursor }) => endCursor ?? undefined,
  });
  const retry = useMutation({
    mutationFn: async (what: { id: string } | { topic: string }) =>
      'id' in what
        ? Number((await client.request(RetryWorkMutation, what)).retryWork)
        : (await client.request(RetryDeadWorkMutation, what)).retryDeadWork,
    onSuccess: (count) => tellGood(count > 0 ? t('jobQueue.tried', { count }) : t('jobQueue.triedNone')),
    onError: (error) => tellBad(words(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['work'] }),
  });
  if (dead.status === 'pending') return <SkeletonLines widths={[90, 70, 80]} />;
  if (dead.status === 'error')
    return <ErrorState error={dead.error} onRetry={() => void dead.refetch()} retrying={dead.isRefetching} />;
  const rows = dead.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0)
    return (
      <EmptyState
        icon={<IconMoodSmile size={26} stroke={1.6} />}
        title={t('jobQueue.none')}
        text={t('jobQueue.noneText')}
      />
    );
  const topics = [...new Set(rows.map(({ topic }) => topic))];
  return (
    <>
      <div className={classes.all}>
        {topics.map((topic) => (
          <Button
            key={topic}
            variant="default"
            size="compact-sm"
            disabled={retry.isPending}
            onClick={() => retry.mutate({ topic })}
          >
            {t('jobQueue.againAll', { topic: topicName(t, topic) })}
          </Button>
        ))}
      </div>
      <ul className={classes.rows}>
        {rows.map(({ id, topic, attempts, lastError, createdAt }) => (
          <li key={id} className={classes.row}>
            <div className={classes.what}>
              <span className={classes.facts}>
                <strong>{topicName(t, topic)}</strong>
                <RelativeTime iso={createdAt} />
                <span>{t('jobQueue.tries', { count: attempts })}</span>
              </span>
              <span className={classes.error}>{lastError}</span>
            </div>
            <Button
              variant="default"
              size="compact-sm"
              disabled={retry.isPending}
              onClick={() => retry.mutate({ id })}
            >
              {t('jobQueue.again')}
            </Button>
          </li>
        ))}
      </ul>
      {dead.hasNextPage && (
        <Button variant="subtle" loading={dead.isFetchingNextPage} onClick={() => void dead.fetchNextPage()}>
          {t('jobQueue.more')}
        </Button>
      )}
    </>
  );
}
