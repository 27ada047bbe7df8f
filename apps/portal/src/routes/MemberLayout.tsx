import { TimeZone, chooseLanguage, storedLanguage, useTranslation } from '@sprawa/i18n';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Page } from '../components/Page.js';
import { useMe } from '../session/use-session.js';
import { AccountMenu } from '../session/AccountMenu.js';

/** Pages of somebody signed in. */
export function MemberLayout() {
  useAccountLanguage();
  const timeZone = useMe()?.timeZone ?? null;
  return (
    <TimeZone value={timeZone}>
      <Page tools={<AccountMenu />}>
        <Outlet />
      </Page>
    </TimeZone>
  );
}

/** On a new device the account's language counts, until another is chosen there. */
function useAccountLanguage() {
  const { i18n } = useTranslation();
  const language = useMe()?.language;
  useEffect(() => {
    if (!language || storedLanguage() !== null) return;
    // A language that could not be had is no reason to keep anybody out.
    chooseLanguage(i18n, language).catch(() => undefined);
  }, [i18n, language]);
}
