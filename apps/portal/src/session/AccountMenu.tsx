import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCommonT, useLanguage, type Language } from '@sprawa/i18n';
import { Avatar, ColorSchemeItems, LanguageItems, useErrorText } from '@sprawa/ui';
import { IconChevronDown, IconInbox, IconLogout, IconSettings } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useT } from '../messages/use-t.js';
import classes from './AccountMenu.module.css';
import { hueOf, initialsOf } from './initials.js';
import { sessionQuery } from './session-query.js';
import { signOut } from './sign-out.js';
import { updateMe } from './update-me.js';
import { useMe } from './use-session.js';

/** Who one is here: settings, language, appearance, the way out. */
export function AccountMenu() {
  const t = useT();
  const common = useCommonT();
  const me = useMe();
  const leave = useSignOut();
  const keepLanguage = useKeepLanguage();
  if (!me) return null;
  return (
    <Menu position="bottom-end" width={240} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <VisuallyHidden>{t('nav.account', { name: me.name })}</VisuallyHidden>
          <Avatar decorative name={me.name} initials={initialsOf(me.name)} hue={hueOf(me.name)} size={32} />
          <IconChevronDown size={16} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <span className={classes.name}>{me.name}</span>
          <span className={classes.email}>{me.email}</span>
        </div>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/"
          leftSection={<IconInbox size={18} stroke={1.7} aria-hidden="true" />}
        >
          {t('nav.myCases')}
        </Menu.Item>
        <Menu.Item
          component={Link}
          to="/settings"
          leftSection={<IconSettings size={18} stroke={1.7} aria-hidden="true" />}
        >
          {t('nav.settings')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{common('language.label')}</Menu.Label>
        <LanguageItems onChosen={keepLanguage} />
        <Menu.Divider />
        <Menu.Label>{common('appearance.label')}</Menu.Label>
        <ColorSchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.7} aria-hidden="true" />} onClick={leave}>
          {common('action.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Our e-mails follow the interface; failing to keep it is no matter to the reader, who has what was asked for. */
function useKeepLanguage() {
  const queryClient = useQueryClient();
  return (language: Language) => {
    updateMe({ language }).then(
      () => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
      () => undefined,
    );
  };
}

function useSignOut() {
  const navigate = useNavigate();
  const language = useLanguage();
  const words = useErrorText();
  return () => {
    signOut(language).then(
      () => void navigate({ to: '/sign-in' }),
      (error: unknown) => notifications.show({ color: 'bad', message: words(error) }),
    );
  };
}
