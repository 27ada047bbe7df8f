import { useCommonT } from '@sprawa/i18n';
import { EmptyState, PageTitle } from '@sprawa/ui';
import { IconCompass } from '@tabler/icons-react';
import { ButtonLink } from '../components/ButtonLink.js';
import { Page } from '../components/Page.js';
import { useT } from '../messages/use-t.js';
import { AccountMenu } from '../session/AccountMenu.js';
import { useMe } from '../session/use-session.js';

export function NotFoundPage() {
  const t = useT();
  const common = useCommonT();
  const me = useMe();
  return (
    <Page tools={me ? <AccountMenu /> : undefined}>
      <PageTitle title={common('error.notFoundTitle')} hidden />
      <EmptyState
        heading
        icon={<IconCompass size={26} stroke={1.6} />}
        title={common('error.notFoundTitle')}
        text={common('error.notFoundText')}
        action={<ButtonLink to="/">{t('nav.home')}</ButtonLink>}
      />
    </Page>
  );
}
