import { Button } from '@mantine/core';
import { EmptyState, ErrorState, RelativeTime, SkeletonLines, useErrorText } from '@sprawa/ui';
import { IconMoodSmile } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { tellBad, tellGood } from '../../data/outcome.js';
import { useOperateT } from '../../messages/operate.js';
import { DeadWorkQuery, RetryDeadWorkMutation, RetryWorkMutation } from './job-queue.operations.js';
import { RetryAll } from './RetryAll.js';
import classes from './job-queue.module.css';
import { topicName } from './topic-name.js';

/** What was given up, of one kind or all, with the reason and a way to try it again. */
export function DeadWork() {
  const t = useOperateT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const [topic, setTopic] = useState<string | null>(null);
  const dead = useInfiniteQuery({
    queryKey: ['work', 'dead', topic],
    queryFn: async ({ pageParam }) =>
      (await client.request(DeadWorkQuery, { topic, after: pageParam })).workRows,
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    getNextPageParam: ({ endCursor }) => endCursor ?? undefined,
  });
  const retry = useMutation({
    mutationFn: async (what: { id: string } | { topic: string | null }) =>
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
  if (rows.length === 0 && topic === null)
    return (
      <EmptyState
        icon={<IconMoodSmile size={26} stroke={1.6} />}
        title={t('jobQueue.none')}
        text={t('jobQueue.noneText')}
      />
    );
  return (
    <>
      <RetryAll
        topic={topic}
        onTopic={setTopic}
        onRetry={() => retry.mutate({ topic })}
        busy={retry.isPending}
      />
      {rows.length === 0 && <p className={classes.quiet}>{t('jobQueue.none')}</p>}
      <ul className={classes.rows}>
        {rows.map(({ id, topic: kind, attempts, lastError, createdAt }) => (
          <li key={id} className={classes.row}>
            <div className={classes.what}>
              <span className={classes.facts}>
                <strong>{topicName(t, kind)}</strong>
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
