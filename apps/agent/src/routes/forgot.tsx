import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ForgotForm } from '../features/session/ForgotForm.js';
import { SessionPage } from '../features/session/SessionPage.js';
import { useEntranceT } from '../messages/entrance.js';

export function ForgotPage() {
  const t = useEntranceT();
  return (
    <SessionPage title={t('entrance.forgotTitle')} lead={t('entrance.forgotLead')}>
      <ForgotForm />
      <Anchor component={Link} to="/sign-in" size="sm" mt="md" display="inline-block">
        {t('entrance.backToSignIn')}
      </Anchor>
    </SessionPage>
  );
}
