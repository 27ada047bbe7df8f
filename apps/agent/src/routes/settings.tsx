import { SettingsCards } from '../features/settings/SettingsCards.js';
import { useT } from '../messages/index.js';
import { OperatorsPage } from './operators-page.js';

/** Everything one may set, one's own matters first. */
export function SettingsPage() {
  const t = useT();
  return (
    <OperatorsPage title={t('shell.settings')} back="/cases">
      <SettingsCards />
    </OperatorsPage>
  );
}
