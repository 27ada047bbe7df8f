import { Alert, Button, Stack } from '@mantine/core';
import { ErrorState, SkeletonLines } from '@sprawa/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { settleLanguage } from '../data/account-language.js';
import { meOptions } from '../data/directory.js';
import { AfterAccount } from '../features/first-start/AfterAccount.js';
import { BeforeAccount } from '../features/first-start/BeforeAccount.js';
import { stepToShow, type Step } from '../features/first-start/steps.js';
import { useProgress } from '../features/first-start/use-first-start.js';
import { SessionPage } from '../features/session/SessionPage.js';
import { useEntranceT } from '../messages/entrance.js';

/** The first start, step by step; once there is an administrator, the link leads others to signing in (AD-8). */
export function SetUpPage() {
  const t = useEntranceT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { token, step } = useSearch({ from: '/set-up' });
  const me = useQuery(meOptions);
  // Whoever is about to be signed in need not be told that it is set up.
  const [entering, setEntering] = useState(false);

  const show = (next: Step) => void navigate({ to: '/set-up', search: { token, step: next } });
  async function enter() {
    setEntering(true);
    await queryClient.fetchQuery({ ...meOptions, staleTime: 0 });
    setEntering(false);
    await navigate({ to: '/set-up', search: { step: 'workflows' }, replace: true });
  }

  if (me.data?.me?.rights.includes('workflow.manage') && !entering)
    return <Continued step={step} onStep={show} />;
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
  if (token && (me.data || entering))
    return (
      <BeforeAccount
        token={token}
        step={stepToShow(step, false, 'workflows')}
        onStep={show}
        onAccount={enter}
      />
    );
  return (
    <SessionPage title={t('entrance.setUpTitle')}>
      {!token ? (
        <Alert color="warn" title={t('entrance.setUpNoToken')}>
          {t('entrance.setUpNoTokenText')}
        </Alert>
      ) : me.isError ? (
        <ErrorState error={me.error} onRetry={() => void me.refetch()} retrying={me.isFetching} />
      ) : (
        <SkeletonLines widths={[100, 100, 100, 60]} height={28} gap={20} />
      )}
    </SessionPage>
  );
}

/** With an account: at the step that was asked for, or where it goes on. */
function Continued({ step, onStep }: { step: Step | undefined; onStep: (step: Step) => void }) {
  const t = useEntranceT();
  const { data } = useQuery(meOptions);
  const progress = useProgress();
  const account = data?.me;
  useEffect(() => {
    if (account) void settleLanguage(account).catch(() => undefined);
  }, [account]);
  if (progress.isPending || progress.isError)
    return (
      <SessionPage title={t('entrance.setUpTitle')}>
        {progress.isError ? (
          <ErrorState
            error={progress.error}
            onRetry={() => void progress.refetch()}
            retrying={progress.isFetching}
          />
        ) : (
          <SkeletonLines widths={[100, 100, 100, 60]} height={28} gap={20} />
        )}
      </SessionPage>
    );
  const next = (progress.data?.next?.toLowerCase() ?? 'end') as Step;
  return <AfterAccount step={stepToShow(step, true, next)} onStep={onStep} />;
}
