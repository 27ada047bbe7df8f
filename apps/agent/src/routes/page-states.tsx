import { Button, Loader } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { EmptyState, PageTitle, RequestError } from '@sprawa/ui';
import { IconCompass, IconTool } from '@tabler/icons-react';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useT } from '../messages/index.js';
import classes from './page-states.module.css';

/** A page threw while it was drawn or loaded; the words typed before live on in drafts. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const t = useT();
  const common = useCommonT();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const offline = error instanceof RequestError && error.code === 'NETWORK';
  return (
    <main className={classes.page} id="content" tabIndex={-1} role="alert">
      <PageTitle title={t('page.brokenTitle')} hidden />
      <EmptyState
        heading
        icon={<IconTool size={26} stroke={1.6} />}
        title={offline ? common('error.title') : t('page.brokenTitle')}
        text={offline ? common('error.network') : t('page.brokenText')}
        action={
          <Button
            onClick={() => {
              queries.reset();
              reset();
              void router.invalidate();
            }}
          >
            {common('action.retry')}
          </Button>
        }
      />
    </main>
  );
}

export function MissingPage() {
  const t = useT();
  return (
    <main className={classes.page} id="content" tabIndex={-1}>
      <PageTitle title={t('page.notFoundTitle')} hidden />
      <EmptyState
        heading
        icon={<IconCompass size={26} stroke={1.6} />}
        title={t('page.notFoundTitle')}
        text={t('page.notFoundText')}
        action={
          <Button component={Link} to="/cases" variant="default">
            {t('page.home')}
          </Button>
        }
      />
    </main>
  );
}

export function LoadingPage() {
  const common = useCommonT();
  return (
    <div className={classes.page} role="status" aria-label={common('state.loading')}>
      <Loader size="sm" />
    </div>
  );
}
