import { ActionIcon, Skeleton } from '@mantine/core';
import { EmptyState, ErrorState, PageTitle } from '@sprawa/ui';
import { IconArrowLeft, IconMoodEmpty } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { refreshLists } from '../data/case-cache.js';
import { streamsOptions } from '../data/directory.js';
import { tellGood } from '../data/outcome.js';
import { useMe } from '../data/use-me.js';
import { NewCaseForm } from '../features/new-case/NewCaseForm.js';
import { useWritingT } from '../messages/writing.js';
import classes from './new-case.module.css';

export function NewCasePage() {
  const t = useWritingT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { rights } = useMe();
  const { data: streams, status, error, refetch, isRefetching } = useQuery(streamsOptions);
  const mayOpen = rights.includes('case.create');
  const onOpened = useCallback(
    (number: string) => {
      tellGood(t('newCase.opened', { number }));
      refreshLists(queryClient);
      void navigate({ to: '/cases/$number', params: { number }, search: {} });
    },
    [navigate, queryClient, t],
  );

  return (
    <main className={classes.page} id="content" tabIndex={-1}>
      <header className={classes.head}>
        <ActionIcon component={Link} to="/cases" aria-label={t('case.backToList')}>
          <IconArrowLeft size={18} stroke={1.7} />
        </ActionIcon>
        <PageTitle title={t('newCase.title')} />
      </header>
      <div className={classes.body}>
        {!mayOpen || streams?.length === 0 ? (
          <EmptyState
            icon={<IconMoodEmpty size={26} stroke={1.6} />}
            title={t('newCase.title')}
            text={mayOpen ? t('newCase.noStreams') : t('newCase.noRight')}
          />
        ) : status === 'error' ? (
          <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />
        ) : status === 'pending' ? (
          <div className={classes.ghost}>
            {[0, 1, 2, 3].map((line) => (
              <Skeleton key={line} height={line === 3 ? 160 : 36} />
            ))}
          </div>
        ) : (
          <>
            <p className={classes.lead}>{t('newCase.lead')}</p>
            <NewCaseForm
              streams={streams}
              startStream={streams[0]!.id}
              onOpened={onOpened}
              onCancel={() => void navigate({ to: '/cases', search: {} })}
            />
          </>
        )}
      </div>
    </main>
  );
}
