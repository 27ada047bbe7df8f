import { ErrorState } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';

/** A page that broke or could not be fetched: what happened, and a way to try again. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queryClient = useQueryClient();
  return (
    <main id="content" tabIndex={-1}>
      <ErrorState
        error={error}
        onRetry={() => {
          reset();
          void queryClient.resetQueries();
          void router.invalidate();
        }}
      />
    </main>
  );
}
