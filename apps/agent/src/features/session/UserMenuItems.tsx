import { Menu } from '@mantine/core';
import { useCommonT, useLanguage, type Language } from '@sprawa/i18n';
import { ColorSchemeItems, LanguageItems, postJson } from '@sprawa/ui';
import {
  IconClock,
  IconDevices,
  IconKeyboard,
  IconLogout,
  IconMail,
  IconMailOpened,
  IconSettings,
} from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../client.js';
import { meOptions } from '../../data/directory.js';
import { UpdateMeMutation } from '../../data/me.operations.js';
import { useT } from '../../messages/index.js';
import classes from './UserMenu.module.css';

export interface UserMenuItemsProps {
  onHelp: () => void;
  onNoticeMails: () => void;
  onTimeZone: () => void;
  onSessions: () => void;
  onSettings: () => void;
  onSignedOut: () => void;
}

/** One's own matters, the way to all settings, and the way out. */
export function UserMenuItems({
  onHelp,
  onNoticeMails,
  onTimeZone,
  onSessions,
  onSettings,
  onSignedOut,
}: UserMenuItemsProps) {
  const t = useT();
  const common = useCommonT();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const demo = queryClient.getQueryData(meOptions.queryKey)?.installation.demo ?? false;
  const keep = useMutation({
    mutationFn: (chosen: Language) => client.request(UpdateMeMutation, { input: { language: chosen } }),
    // The server writes states and actions in the account's language, so they can follow only now.
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const signOut = useMutation({
    mutationFn: () => postJson('/auth/agent/sign-out', {}, language),
    onSuccess: onSignedOut,
  });
  return (
    <>
      <Menu.Label>{common('language.label')}</Menu.Label>
      <LanguageItems onChosen={(chosen) => keep.mutate(chosen)} />
      <Menu.Divider />
      <Menu.Label>{common('appearance.label')}</Menu.Label>
      <ColorSchemeItems />
      <Menu.Divider />
      <Menu.Item leftSection={<IconMail size={16} aria-hidden="true" />} onClick={onNoticeMails}>
        {t('session.noticeMails')}
      </Menu.Item>
      <Menu.Item leftSection={<IconClock size={16} aria-hidden="true" />} onClick={onTimeZone}>
        {t('session.timeZone')}
      </Menu.Item>
      <Menu.Item leftSection={<IconDevices size={16} aria-hidden="true" />} onClick={onSessions}>
        {common('sessions.title')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconKeyboard size={16} aria-hidden="true" />}
        rightSection={<kbd className={classes.key}>?</kbd>}
        onClick={onHelp}
      >
        {t('shell.shortcuts')}
      </Menu.Item>
      <Menu.Item leftSection={<IconSettings size={16} aria-hidden="true" />} onClick={onSettings}>
        {t('shell.settings')}
      </Menu.Item>
      {demo && (
        <Menu.Item
          component="a"
          href="/demo/mail"
          target="_blank"
          rel="noreferrer"
          leftSection={<IconMailOpened size={16} aria-hidden="true" />}
        >
          {t('session.openMailbox')}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconLogout size={16} aria-hidden="true" />} onClick={() => signOut.mutate()}>
        {common('action.signOut')}
      </Menu.Item>
    </>
  );
}
