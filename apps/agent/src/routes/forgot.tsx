import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ForgotForm } from '../features/session/ForgotForm.js';
import { SessionPage } from '../features/session/SessionPage.js';
import { useT } from '../messages/index.js';

export function ForgotPage() {
  const t = useT();
  return (
    <SessionPage title={t('session.forgotTitle')} lead={t('session.forgotLead')}>
      <ForgotForm />
      <Anchor component={Link} to="/sign-in" size="sm" mt="md" display="inline-block">
        {t('session.backToSignIn')}
      </Anchor>
    </SessionPage>
  );
}
