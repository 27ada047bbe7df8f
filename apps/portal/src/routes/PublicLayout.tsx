import { Outlet } from '@tanstack/react-router';
import { Page } from '../components/Page.js';

/** Pages one can open without signing in. */
export function PublicLayout() {
  return (
    <Page width="narrow">
      <Outlet />
    </Page>
  );
}
