import { Button } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { EmptyState, ErrorState, SkeletonLines } from '@sprawa/ui';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './paged-drawer.module.css';
import { returnFocus } from './return-focus.js';
import { SideDrawer } from './SideDrawer.js';
import { useComesShut } from './use-comes-shut.js';

type Query = Pick<
  UseInfiniteQueryResult,
  | 'status'
  | 'error'
  | 'refetch'
  | 'isRefetching'
  | 'hasNextPage'
  | 'fetchNextPage'
  | 'isFetchingNextPage'
  | 'isFetchNextPageError'
>;

interface Props<Item> {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** Below the title, over the list. */
  filters: ReactNode;
  /** How many there are, once known. */
  count: string | null;
  query: Query;
  items: readonly Item[];
  empty: { icon: ReactNode; title: string; reset?: { label: string; run: () => void } };
  /** One line of the list, an `li`. */
  children: (item: Item) => ReactNode;
}

/** A long list that comes over the page from the side, page by page, with what narrows it above. */
export function PagedDrawer<Item>(props: Props<Item>) {
  const common = useCommonT();
  const { opened, items, query } = props;
  const place = useRef<HTMLDivElement>(null);
  const shown = useComesShut(opened);
  // A button that did its work may be gone; from where the focus falls then, Escape would leave the case.
  useEffect(() => {
    if (opened) returnFocus(place);
  }, [opened, items, query.status]);
  return (
    <SideDrawer
      opened={shown}
      onClose={props.onClose}
      position="right"
      size={480}
      title={props.title}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      {props.filters}
      <p className={classes.count} role="status">
        {props.count}
      </p>
      <div ref={place} tabIndex={-1}>
        <Content {...props} />
      </div>
    </SideDrawer>
  );
}

function Content<Item>({ query, items, empty, children, title }: Props<Item>) {
  const common = useCommonT();
  if (query.status === 'pending') return <SkeletonLines widths={[45, 85, 40, 70, 50, 90]} />;
  if (query.status === 'error' && items.length === 0)
    return (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} retrying={query.isRefetching} />
    );
  if (items.length === 0)
    return (
      <EmptyState
        icon={empty.icon}
        title={empty.title}
        action={
          empty.reset && (
            <Button variant="default" onClick={empty.reset.run}>
              {empty.reset.label}
            </Button>
          )
        }
      />
    );
  return (
    <>
      <ul className={classes.list} aria-label={title}>
        {items.map(children)}
      </ul>
      {query.isFetchNextPageError ? (
        <ErrorState
          error={query.error}
          onRetry={() => void query.fetchNextPage()}
          retrying={query.isFetchingNextPage}
        />
      ) : (
        query.hasNextPage && (
          <Button
            variant="default"
            fullWidth
            className={classes.more}
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {common('action.loadMore')}
          </Button>
        )
      )}
    </>
  );
}
