import { Alert } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { meOptions } from '../data/directory.js';
import { SessionPage } from '../features/session/SessionPage.js';
import { SignInForm } from '../features/session/SignInForm.js';
import { useEntranceT } from '../messages/entrance.js';

export function SignInPage() {
  const t = useEntranceT();
  const router = useRouter();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { to } = useSearch({ from: '/sign-in' });
  const installation = useQuery(meOptions).data?.installation;

  async function enter() {
    queryClient.clear();
    await queryClient.fetchQuery(meOptions);
    if (to) router.history.push(`/agent${to.replace(/^\/agent(?=\/)/, '')}`);
    else await navigate({ to: '/cases', search: {} });
  }

  return (
    <SessionPage
      title={t('entrance.signInTitle')}
      lead={
        installation?.organisation
          ? t('entrance.signInLead', { organisation: installation.organisation })
          : undefined
      }
    >
      {installation?.needsSetUp && (
        <Alert color="info" mb="md">
          {t('entrance.notSetUp')}
        </Alert>
      )}
      <SignInForm demo={installation?.demo ?? false} onSignedIn={() => void enter()} />
    </SessionPage>
  );
}
