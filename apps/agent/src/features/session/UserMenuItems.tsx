import { Menu } from '@mantine/core';
import { useCommonT, useLanguage, type Language } from '@sprawa/i18n';
import { ColorSchemeItems, LanguageItems, postJson } from '@sprawa/ui';
import {
  IconClock,
  IconDevices,
  IconHistory,
  IconKey,
  IconKeyboard,
  IconLogout,
  IconMail,
  IconMailbox,
  IconMailOpened,
  IconShieldCheck,
  IconRoute,
  IconStack2,
  IconTags,
  IconTemplate,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { client } from '../../client.js';
import { meOptions } from '../../data/directory.js';
import { UpdateMeMutation } from '../../data/me.operations.js';
import { useMe } from '../../data/use-me.js';
import { useT } from '../../messages/index.js';
import classes from './UserMenu.module.css';

export interface UserMenuItemsProps {
  onHelp: () => void;
  onNoticeMails: () => void;
  onTimeZone: () => void;
  onSessions: () => void;
  onSignedOut: () => void;
}

/** One's own settings, the places few have a right to, and the way out. */
export function UserMenuItems({
  onHelp,
  onNoticeMails,
  onTimeZone,
  onSessions,
  onSignedOut,
}: UserMenuItemsProps) {
  const t = useT();
  const common = useCommonT();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { rights } = useMe();
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
      {rights.includes('template.use') && (
        <Menu.Item
          component={Link}
          to="/templates"
          leftSection={<IconTemplate size={16} aria-hidden="true" />}
        >
          {t('shell.templates')}
        </Menu.Item>
      )}
      {rights.includes('label.manage') && (
        <Menu.Item component={Link} to="/labels" leftSection={<IconTags size={16} aria-hidden="true" />}>
          {t('shell.labels')}
        </Menu.Item>
      )}
      {rights.includes('people.manage') && (
        <>
          <Menu.Item
            component={Link}
            to="/settings/people"
            leftSection={<IconUsers size={16} aria-hidden="true" />}
          >
            {t('shell.people')}
          </Menu.Item>
          <Menu.Item
            component={Link}
            to="/settings/groups"
            leftSection={<IconUsersGroup size={16} aria-hidden="true" />}
          >
            {t('shell.groups')}
          </Menu.Item>
        </>
      )}
      {rights.includes('role.manage') && (
        <Menu.Item
          component={Link}
          to="/settings/roles"
          leftSection={<IconShieldCheck size={16} aria-hidden="true" />}
        >
          {t('shell.roles')}
        </Menu.Item>
      )}
      {(rights.includes('token.create') || rights.includes('token.manage')) && (
        <Menu.Item
          component={Link}
          to="/settings/tokens"
          leftSection={<IconKey size={16} aria-hidden="true" />}
        >
          {t('shell.tokens')}
        </Menu.Item>
      )}
      {rights.includes('audit.read') && (
        <Menu.Item
          component={Link}
          to="/settings/audit"
          leftSection={<IconHistory size={16} aria-hidden="true" />}
        >
          {t('shell.audit')}
        </Menu.Item>
      )}
      {rights.includes('workflow.manage') && (
        <Menu.Item
          component={Link}
          to="/settings/workflows"
          leftSection={<IconRoute size={16} aria-hidden="true" />}
        >
          {t('shell.workflows')}
        </Menu.Item>
      )}
      {rights.includes('consent.manage') && (
        <Menu.Item
          component={Link}
          to="/settings/consents"
          leftSection={<IconShieldCheck size={16} aria-hidden="true" />}
        >
          {t('shell.consents')}
        </Menu.Item>
      )}
      {rights.includes('operate.mail') && (
        <Menu.Item
          component={Link}
          to="/mailboxes"
          leftSection={<IconMailbox size={16} aria-hidden="true" />}
        >
          {t('shell.mailboxes')}
        </Menu.Item>
      )}
      {rights.includes('operate.queue') && (
        <Menu.Item
          component={Link}
          to="/operate/queue"
          leftSection={<IconStack2 size={16} aria-hidden="true" />}
        >
          {t('shell.jobQueue')}
        </Menu.Item>
      )}
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
