import { notifications } from '@mantine/notifications';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { LinkView } from '../features/links/LinkView.js';
import { useT } from '../messages/use-t.js';

const route = getRouteApi('/visitor/link/$token');

export function LinkPage() {
  const t = useT();
  const navigate = useNavigate();
  const { token } = route.useParams();
  return (
    <LinkView
      key={token}
      token={token}
      onRegistered={(caseNumber, name) => {
        notifications.show({ color: 'good', message: t('link.welcome', { name }) });
        void (caseNumber
          ? navigate({ to: '/cases/$number', params: { number: caseNumber } })
          : navigate({ to: '/' }));
      }}
      onPasswordReset={() => {
        notifications.show({ color: 'good', message: t('link.resetDone') });
        void navigate({ to: '/sign-in' });
      }}
    />
  );
}
