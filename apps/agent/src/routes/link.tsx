import { Alert, Anchor, Button, Stack } from '@mantine/core';
import { useLanguage } from '@sprawa/i18n';
import { ErrorState, postJson, RestRefusal, SkeletonLines } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { tellGood } from '../data/outcome.js';
import { NewPasswordForm } from '../features/session/NewPasswordForm.js';
import { SessionPage } from '../features/session/SessionPage.js';
import { useEntranceT } from '../messages/entrance.js';

interface OpenedLink {
  email: string;
  invited?: true;
  /** Of whoever is invited. */
  name?: string;
}

/** What the link of a mail leads to: a new password, or a word on what to do when it is used up or expired. */
export function LinkPage() {
  const t = useEntranceT();
  const navigate = useNavigate();
  const language = useLanguage();
  const { token } = useParams({ from: '/link/$token' });
  const [goneSince, setGone] = useState(false);
  const link = useQuery({
    queryKey: ['reset-link', token],
    queryFn: () => postJson<OpenedLink>('/auth/agent/reset-link', { token }, language),
    retry: false,
    refetchOnWindowFocus: false,
  });
  const invited = link.data?.invited ?? false;
  const gone = goneSince || (link.error instanceof RestRefusal && link.error.code === 'LINK_INVALID');

  if (gone)
    return (
      <SessionPage title={t('entrance.linkGone')}>
        <Stack gap="md">
          <Alert color="warn">{t('entrance.linkGoneText')}</Alert>
          <Button component={Link} to="/forgot" fullWidth size="md">
            {t('entrance.linkAgain')}
          </Button>
          <Anchor component={Link} to="/sign-in" size="sm">
            {t('entrance.backToSignIn')}
          </Anchor>
        </Stack>
      </SessionPage>
    );
  return (
    <SessionPage
      title={invited ? t('entrance.invitedTitle', { name: link.data?.name ?? '' }) : t('entrance.resetTitle')}
      lead={
        link.data
          ? t(invited ? 'entrance.invitedLead' : 'entrance.resetLead', { email: link.data.email })
          : undefined
      }
    >
      {link.isPending ? (
        <SkeletonLines widths={[100, 100, 60]} height={28} gap={20} />
      ) : link.isError ? (
        <ErrorState error={link.error} onRetry={() => void link.refetch()} retrying={link.isFetching} />
      ) : (
        <NewPasswordForm
          token={token}
          email={link.data.email}
          onGone={() => setGone(true)}
          onDone={() => {
            tellGood(t(invited ? 'entrance.invitedDone' : 'entrance.resetDone'));
            void navigate({ to: '/sign-in', search: {} });
          }}
        />
      )}
    </SessionPage>
  );
}
