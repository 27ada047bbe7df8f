import { Button } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { ErrorState } from '@sprawa/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useT } from '../../messages/use-t.js';
import classes from './CaseList.module.css';
import { CaseListSkeleton } from './CaseListSkeleton.js';
import { CaseRow } from './CaseRow.js';
import { myCasesQuery } from './operations/my-cases.js';

/** Cases in the order of what happened last, page by page. */
export function CaseList({ archived, empty }: { archived: boolean; empty: ReactNode }) {
  const t = useT();
  const common = useCommonT();
  const { data, isPending, error, refetch, isFetching, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(myCasesQuery(archived));
  if (isPending) return <CaseListSkeleton />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  const cases = data.pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  if (cases.length === 0) return empty;
  return (
    <>
      <ul className={classes.list} aria-label={t('list.list')}>
        {cases.map((node) => (
          <CaseRow key={node.number} node={node} />
        ))}
      </ul>
      {error && <ErrorState error={error} onRetry={() => void fetchNextPage()} retrying={isFetching} />}
      {hasNextPage && !error && (
        <div className={classes.more}>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {common('action.loadMore')}
          </Button>
        </div>
      )}
    </>
  );
}
