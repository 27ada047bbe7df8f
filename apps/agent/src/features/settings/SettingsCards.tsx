import { UnstyledButton } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import {
  IconAddressBook,
  IconClock,
  IconDevices,
  IconHistory,
  IconKey,
  IconKeyboard,
  IconMail,
  IconMailbox,
  IconRoute,
  IconShieldCheck,
  IconStack2,
  IconTags,
  IconTemplate,
  IconUserShield,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placeGroups, placesFor, type SettingsPlace } from '../../data/settings-places.js';
import { useMe } from '../../data/use-me.js';
import { useT } from '../../messages/index.js';
import { useSettingsT } from '../../messages/settings.js';
import { useDesk } from '../../pieces/desk-context.js';
import classes from './settings.module.css';

const icons: Record<SettingsPlace['key'], Icon> = {
  people: IconUsers,
  groups: IconUsersGroup,
  roles: IconUserShield,
  workflows: IconRoute,
  contactFields: IconAddressBook,
  templates: IconTemplate,
  labels: IconTags,
  consents: IconShieldCheck,
  tokens: IconKey,
  audit: IconHistory,
  mailboxes: IconMailbox,
  jobQueue: IconStack2,
};

/** Everything that can be set here by whoever looks: one's own matters, then the team's, the work's and the program's. */
export function SettingsCards() {
  const t = useSettingsT();
  const words = useT();
  const common = useCommonT();
  const { rights } = useMe();
  const { own } = useDesk();
  const places = placesFor(rights);
  const mine = [
    { key: 'noticeMails', icon: IconMail, name: words('session.noticeMails'), open: own.noticeMails },
    { key: 'timeZone', icon: IconClock, name: words('session.timeZone'), open: own.timeZone },
    { key: 'sessions', icon: IconDevices, name: common('sessions.title'), open: own.sessions },
    { key: 'keys', icon: IconKeyboard, name: words('shell.shortcuts'), open: own.help },
  ] as const;
  return (
    <>
      <CardGroup title={t('group.me')}>
        {mine.map(({ key, icon, name, open }) => (
          <li key={key}>
            <UnstyledButton className={classes.card} aria-haspopup="dialog" onClick={open}>
              <Face icon={icon} name={name} about={t(`about.${key}`)} />
            </UnstyledButton>
          </li>
        ))}
      </CardGroup>
      {placeGroups.map((group) => {
        const here = places.filter((place) => place.group === group);
        return (
          here.length > 0 && (
            <CardGroup key={group} title={t(`group.${group}`)}>
              {here.map(({ key, to }) => (
                <li key={key}>
                  <Link to={to} className={classes.card}>
                    <Face icon={icons[key]} name={words(`shell.${key}`)} about={t(`about.${key}`)} />
                  </Link>
                </li>
              ))}
            </CardGroup>
          )
        );
      })}
    </>
  );
}

function CardGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.group} aria-label={title}>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function Face({ icon: Sign, name, about }: { icon: Icon; name: string; about: string }) {
  return (
    <>
      <Sign size={20} stroke={1.6} aria-hidden="true" />
      <span className={classes.words}>
        <strong>{name}</strong>
        <span>{about}</span>
      </span>
    </>
  );
}
