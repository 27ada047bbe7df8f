import { Outlet } from '@tanstack/react-router';
import { Page } from '../components/Page.js';
import { AccountMenu } from '../session/AccountMenu.js';
import { useMe } from '../session/use-session.js';

/** Pages one can open without signing in. */
export function PublicLayout() {
  const me = useMe();
  return (
    <Page width="narrow" tools={me ? <AccountMenu /> : undefined}>
      <Outlet />
    </Page>
  );
}
