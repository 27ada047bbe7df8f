import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { TimeZone, useCommonT } from '@sprawa/i18n';
import { SkipLink } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useMatch, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { client } from '../client.js';
import { forgetAccountLanguage } from '../data/account-language.js';
import { parseCaseSearch } from '../data/case-search.js';
import { forgetCases } from '../data/recent-cases.js';
import { meOptions } from '../data/directory.js';
import { usePanelFolded } from '../data/preferences.js';
import { useLiveLabels } from '../data/labels.js';
import { useLiveWorkflows } from '../data/live-workflows.js';
import { useCallbackNotices } from '../data/use-callback-notices.js';
import { useLiveLists } from '../data/use-live-lists.js';
import { useMe } from '../data/use-me.js';
import { BulkJobs } from '../features/bulk/parts.js';
import { ClashHost } from '../features/clash/ClashHost.js';
import { SidePanel } from '../features/queues/SidePanel.js';
import { UserMenu } from '../features/session/UserMenu.js';
import { offer, useOffers } from '../keyboard/offers.js';
import { useCommands } from '../keyboard/use-commands.js';
import { useT } from '../messages/index.js';
import { DeskContext } from '../pieces/desk-context.js';
import classes from './desk.module.css';
import { withAsideWords } from '../messages/aside.js';

const HelpSheet = lazy(() =>
  withAsideWords(import('../keyboard/HelpSheet.js')).then((module) => ({ default: module.HelpSheet })),
);

const Palette = lazy(async () => {
  const { learnPalette } = await import('../messages/palette.js');
  await learnPalette();
  return { default: (await import('../features/palette/Palette.js')).Palette };
});

const SessionsSheet = lazy(() =>
  import('../features/session/SessionsSheet.js').then((module) => ({ default: module.SessionsSheet })),
);
const NoticeMailsSheet = lazy(() =>
  withAsideWords(import('../features/notices/NoticeMailsSheet.js')).then((module) => ({
    default: module.NoticeMailsSheet,
  })),
);
const TimeZoneSheet = lazy(() =>
  import('../features/session/TimeZoneSheet.js').then((module) => ({ default: module.TimeZoneSheet })),
);

const SideDrawer = lazy(() =>
  import('../pieces/SideDrawer.js').then((module) => ({ default: module.SideDrawer })),
);

export const phone = '(max-width: 47.99em)';

/** Everything behind the sign-in: the panel on the left and the page beside it. */
export function Desk() {
  const t = useT();
  const common = useCommonT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { rights, timeZone } = useMe();
  const organisation = queryClient.getQueryData(meOptions.queryKey)?.installation.organisation ?? '';
  const list = useMatch({ from: '/desk/cases', shouldThrow: false });
  const search = list?.search ?? null;
  const onPhone = useMediaQuery(phone, undefined, { getInitialValueInEffect: false });
  const [folded, setFolded] = usePanelFolded();
  const [menu, menuIs] = useDisclosure(false);
  const [help, helpIs] = useDisclosure(false);
  const [palette, paletteIs] = useDisclosure(false);
  const [zones, zonesAre] = useDisclosure(false);
  const [mails, mailsAre] = useDisclosure(false);
  const [sessions, sessionsAre] = useDisclosure(false);
  const [searchWanted, setSearchWanted] = useState(0);
  const mayBulk = rights.includes('case.bulk');
  const mayOpenCases = rights.includes('case.create');
  useLiveLists(useCallbackNotices());
  useLiveLabels();
  useLiveWorkflows();

  function wantSearch() {
    setFolded(false);
    if (onPhone) menuIs.open();
    setSearchWanted((times) => times + 1);
  }
  function look(text: string) {
    // Looking for words leaves the queue: what one seeks may lie in any of them.
    const { stream, sort } = search ?? {};
    void navigate({
      to: '/cases',
      search: parseCaseSearch(text ? { stream, sort, q: text } : { stream, sort }),
      replace: Boolean(search?.q),
    });
  }
  useCommands({
    palette: paletteIs.open,
    search: wantSearch,
    help: helpIs.open,
    newCase: () => (mayOpenCases ? void navigate({ to: '/cases/new' }) : false),
  });

  useOffers(() => [
    ...(mayOpenCases
      ? [offer('go', 'new-case', t('shell.newCase'), () => void navigate({ to: '/cases/new' }), 'newCase')]
      : []),
    offer('go', 'search', t('shell.search'), wantSearch, 'search'),
    offer('settings', 'settings', t('shell.settings'), () => void navigate({ to: '/settings' })),
    offer('settings', 'notice-mails', t('session.noticeMails'), mailsAre.open),
    offer('settings', 'time-zone', t('session.timeZone'), zonesAre.open),
    offer('settings', 'sessions', common('sessions.title'), sessionsAre.open),
    offer('settings', 'keys', t('shell.shortcuts'), helpIs.open, 'help'),
  ]);

  async function leave() {
    client.disconnect();
    forgetAccountLanguage();
    forgetCases();
    await navigate({ to: '/sign-in', search: {} });
    queryClient.clear();
  }

  const own = useMemo(
    () => ({
      ...{ noticeMails: mailsAre.open, timeZone: zonesAre.open },
      ...{ sessions: sessionsAre.open, help: helpIs.open },
    }),
    [mailsAre.open, zonesAre.open, sessionsAre.open, helpIs.open],
  );
  const desk = useMemo(
    () => ({ own, openMenu: menuIs.open, onPhone: Boolean(onPhone) }),
    [own, menuIs.open, onPhone],
  );
  /** On a phone the menu is a drawer, which would lie over what it opened. */
  const insteadOfMenu = (open: () => void) => () => {
    menuIs.close();
    open();
  };
  const panel = (inDrawer: boolean) => (
    <SidePanel
      organisation={organisation}
      search={search}
      mayOpenCases={mayOpenCases}
      folded={!inDrawer && folded}
      onFold={inDrawer ? undefined : setFolded}
      onSearch={look}
      searchWanted={searchWanted}
      onSearchWanted={wantSearch}
      onChosen={inDrawer ? menuIs.close : undefined}
      withJobs={!inDrawer && mayBulk}
      maySetUp={rights.includes('workflow.manage')}
      footer={
        <UserMenu
          folded={!inDrawer && folded}
          onHelp={insteadOfMenu(helpIs.open)}
          onNoticeMails={insteadOfMenu(mailsAre.open)}
          onTimeZone={insteadOfMenu(zonesAre.open)}
          onSessions={insteadOfMenu(sessionsAre.open)}
          onSettings={insteadOfMenu(() => void navigate({ to: '/settings' }))}
          onSignedOut={() => void leave()}
        />
      }
    />
  );

  return (
    <TimeZone value={timeZone ?? null}>
      <DeskContext value={desk}>
        <SkipLink />
        <ClashHost />
        <div className={classes.desk} data-folded={folded || undefined}>
          {onPhone ? (
            <Suspense>
              <SideDrawer
                opened={menu}
                onClose={menuIs.close}
                size={300}
                withCloseButton={false}
                attributes={{ content: { 'aria-label': t('shell.menu') } }}
                classNames={{ content: classes.drawerContent, body: classes.drawer }}
              >
                {panel(true)}
              </SideDrawer>
            </Suspense>
          ) : (
            <div className={classes.panel}>{panel(false)}</div>
          )}
          <Outlet />
        </div>
        {onPhone && mayBulk && (
          <Suspense>
            <BulkJobs folded={false} floating />
          </Suspense>
        )}
        {palette && (
          <Suspense>
            <Palette onClose={paletteIs.close} />
          </Suspense>
        )}
        {help && (
          <Suspense>
            <HelpSheet onClose={helpIs.close} />
          </Suspense>
        )}
        {sessions && (
          <Suspense>
            <SessionsSheet onClose={sessionsAre.close} />
          </Suspense>
        )}
        {mails && (
          <Suspense>
            <NoticeMailsSheet onClose={mailsAre.close} />
          </Suspense>
        )}
        {zones && (
          <Suspense>
            <TimeZoneSheet onClose={zonesAre.close} />
          </Suspense>
        )}
      </DeskContext>
    </TimeZone>
  );
}
