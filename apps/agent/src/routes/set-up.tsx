import { Alert } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { meOptions } from '../data/directory.js';
import { SessionPage } from '../features/session/SessionPage.js';
import { SetUpForm } from '../features/session/SetUpForm.js';
import { useT } from '../messages/index.js';

export function SetUpPage() {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { token } = useSearch({ from: '/set-up' });

  async function enter() {
    queryClient.clear();
    await queryClient.fetchQuery(meOptions);
    await navigate({ to: '/cases', search: {} });
  }

  return (
    <SessionPage title={t('session.setUpTitle')} lead={token ? t('session.setUpLead') : undefined}>
      {token ? (
        <SetUpForm token={token} onDone={() => void enter()} />
      ) : (
        <Alert color="warn" title={t('session.setUpNoToken')}>
          {t('session.setUpNoTokenText')}
        </Alert>
      )}
    </SessionPage>
  );
}
