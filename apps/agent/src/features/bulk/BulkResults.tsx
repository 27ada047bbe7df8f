import { Button, Group, Modal, Progress, SegmentedControl, Text } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { ErrorState, SkeletonLines } from '@sprawa/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../client.js';
import type { BulkOutcome } from '../../gql/graphql.js';
import { useBulkT } from '../../messages/bulk.js';
import { BulkResultsQuery } from './bulk.operations.js';
import { useJobWords } from './job-words.js';
import { useBulkDeeds, type BulkJob } from './use-bulk-jobs.js';
import classes from './bulk.module.css';

const failures: BulkOutcome[] = ['REFUSED', 'CONFLICT'];

/** What became of each case of a job, with the way to it and the reason where nothing was done. */
export function BulkResults({ job, onClose }: { job: BulkJob; onClose: () => void }) {
  const t = useBulkT();
  const common = useCommonT();
  const words = useJobWords(job);
  const deeds = useBulkDeeds();
  const [wanted, setWanted] = useState<'all' | 'failed'>(job.refused + job.conflicts > 0 ? 'failed' : 'all');
  const running = job.state === 'RUNNING';
  const query = useInfiniteQuery({
    // While it runs the first page fills; what stands there does not change any more.
    queryKey: ['bulkResults', job.id, wanted, running ? Math.min(job.reached, 50) : 'ended'],
    queryFn: ({ pageParam }) =>
      client.request(BulkResultsQuery, {
        id: job.id,
        outcomes: wanted === 'failed' ? failures : null,
        after: pageParam,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ bulkJob }) =>
      bulkJob?.results.more ? bulkJob.results.results.at(-1)!.position : null,
    placeholderData: (before) => before,
  });
  const results = query.data?.pages.flatMap(({ bulkJob }) => bulkJob?.results.results ?? []) ?? [];
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title}
      size="lg"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <div className={classes.results}>
        <Progress size={6} value={(100 * job.reached) / Math.max(1, job.total)} aria-label={words.title} />
        <Group justify="space-between">
          <Text size="sm" role="status">
            {words.progress}
          </Text>
          <Group gap="xs">
            {running && (
              <Button size="xs" variant="default" onClick={() => void deeds.cancel(job.id)}>
                {t('cancel')}
              </Button>
            )}
            {job.mayUndo && (
              <Button size="xs" variant="default" onClick={() => void deeds.undo(job.id)}>
                {t('undo')}
              </Button>
            )}
          </Group>
        </Group>
        <SegmentedControl
          size="xs"
          aria-label={t('show')}
          value={wanted}
          onChange={(value) => setWanted(value as 'all' | 'failed')}
          data={[
            { value: 'all', label: t('showAll') },
            { value: 'failed', label: t('showFailed') },
          ]}
        />
        {query.status === 'pending' ? (
          <SkeletonLines widths={[80, 60, 90]} height={18} />
        ) : query.status === 'error' ? (
          <ErrorState
            error={query.error}
            onRetry={() => void query.refetch()}
            retrying={query.isRefetching}
          />
        ) : results.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t(wanted === 'failed' ? 'noneFailed' : 'noneYet')}
          </Text>
        ) : (
          <ul className={classes.resultList}>
            {results.map(({ position, number, subject, outcome, message }) => (
              <li key={position} data-outcome={outcome}>
                {subject === null ? (
                  <span>{number}</span>
                ) : (
                  <Link to="/cases/$number" params={{ number }} search={{}} onClick={onClose}>
                    {number} {subject}
                  </Link>
                )}
                <span>{message ?? t(`outcome.${outcome}`)}</span>
              </li>
            ))}
          </ul>
        )}
        {query.hasNextPage && (
          <Button
            variant="subtle"
            size="xs"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('more')}
          </Button>
        )}
      </div>
    </Modal>
  );
}
