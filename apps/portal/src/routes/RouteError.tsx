import { ErrorState, PageTitle } from '@sprawa/ui';
import { useCommonT } from '@sprawa/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Page } from '../components/Page.js';

/** A page that broke or could not be fetched: what happened, and a way to try again. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const t = useCommonT();
  const router = useRouter();
  const queryClient = useQueryClient();
  return (
    <>
      <PageTitle title={t('error.title')} hidden />
      <ErrorState
        heading
        error={error}
        onRetry={() => {
          reset();
          void queryClient.resetQueries();
          void router.invalidate();
        }}
      />
    </>
  );
}

/** The same where not even the layout could be shown. */
export function LayoutError(props: ErrorComponentProps) {
  return (
    <Page>
      <RouteError {...props} />
    </Page>
  );
}
