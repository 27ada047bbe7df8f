import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { NewCaseView } from '../features/new-case/NewCaseView.js';
import { useT } from '../messages/use-t.js';

export function NewCasePage() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <NewCaseView
      onOpened={(number) => {
        notifications.show({ color: 'good', message: t('newCase.sent') });
        void navigate({ to: '/cases/$number', params: { number } });
      }}
    />
  );
}
