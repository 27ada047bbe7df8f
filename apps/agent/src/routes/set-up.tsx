import { Alert, Button, Stack } from '@mantine/core';
import { ErrorState, SkeletonLines } from '@sprawa/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { meOptions } from '../data/directory.js';
import { SessionPage } from '../features/session/SessionPage.js';
import { SetUpForm } from '../features/session/SetUpForm.js';
import { useEntranceT } from '../messages/entrance.js';

/** The first start's form; once there is an administrator, the same link leads to signing in (AD-8). */
export function SetUpPage() {
  const t = useEntranceT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { token } = useSearch({ from: '/set-up' });
  const me = useQuery(meOptions);
  // Whoever has just set it up is on the way in and need not be told that it is set up.
  const [entering, setEntering] = useState(false);

  async function enter() {
    setEntering(true);
    queryClient.clear();
    await queryClient.fetchQuery(meOptions);
    await navigate({ to: '/cases', search: {} });
  }

  if (me.data && !me.data.installation.needsSetUp && !entering)
    return (
      <SessionPage title={t('entrance.setUpAlready')}>
        <Stack gap="md">
          <Alert color="good">{t('entrance.setUpAlreadyText')}</Alert>
          <Button component={Link} to="/sign-in" fullWidth size="md">
            {t('entrance.toSignIn')}
          </Button>
        </Stack>
      </SessionPage>
    );
  return (
    <SessionPage title={t('entrance.setUpTitle')} lead={token ? t('entrance.setUpLead') : undefined}>
      {!token ? (
        <Alert color="warn" title={t('entrance.setUpNoToken')}>
          {t('entrance.setUpNoTokenText')}
        </Alert>
      ) : me.isError && !entering ? (
        <ErrorState error={me.error} onRetry={() => void me.refetch()} retrying={me.isFetching} />
      ) : me.isPending && !entering ? (
        <SkeletonLines widths={[100, 100, 100, 60]} height={28} gap={20} />
      ) : (
        <SetUpForm token={token} onDone={() => void enter()} />
      )}
    </SessionPage>
  );
}
