import { ActionIcon, Menu } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { Avatar, RelativeTime, useNow } from '@sprawa/ui';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePeopleT } from '../../messages/people.js';
import { PersonForm } from './PersonForm.js';
import { SuspendForm } from './SuspendForm.js';
import { useManagingPeople } from './use-managing-people.js';
import type { Person } from './use-people.js';
import classes from './people.module.css';

/** One of a list, with what is done about them. */
export function PersonRow({ person }: { person: Person }) {
  const t = usePeopleT();
  const formats = useFormats();
  const { agent, status, role } = person;
  return (
    <tr>
      <td>
        <Link to="/settings/people/$id" params={{ id: person.id }} className={classes.who}>
          <Avatar {...agent} size={28} decorative />
          <span className={classes.words}>
            <span className={classes.name}>
              {agent.name}
              {person.self && <span className={classes.aside}> {t('you')}</span>}
            </span>
            <span className={classes.soft}>{person.email}</span>
          </span>
        </Link>
      </td>
      <td className={classes.soft}>{role.name}</td>
      <td className={classes.soft}>{person.groups.map(({ name }) => name).join(', ') || '—'}</td>
      <td className={classes.soft}>
        {status === 'ACTIVE' && formats.number(person.openCases)}
        {status === 'INVITED' && <Expiry person={person} />}
        {status === 'SUSPENDED' && person.suspendedAt && <RelativeTime iso={person.suspendedAt} />}
      </td>
      <td className={classes.tools}>
        <PersonMenu person={person} />
      </td>
    </tr>
  );
}

/** Until when an invitation is good, or since when it is not. */
export function Expiry({ person: { expiresAt } }: { person: Person }) {
  const t = usePeopleT();
  const formats = useFormats();
  const now = useNow();
  if (!expiresAt) return null;
  const over = Date.parse(expiresAt) < now.getTime();
  return <>{t(over ? 'expired' : 'expires', { when: formats.exactTime(expiresAt) })}</>;
}

/** What may be done about somebody, and the windows it opens. */
export function PersonMenu({ person }: { person: Person }) {
  const t = usePeopleT();
  const { status, agent } = person;
  const managing = useManagingPeople();
  const [opened, setOpened] = useState<'form' | 'suspend' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('more', { name: agent.name })}>
            <IconDots size={16} stroke={1.8} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!person.mayChange && <Menu.Label className={classes.why}>{t('mayNotChange')}</Menu.Label>}
          <Menu.Item disabled={!person.mayChange} onClick={() => setOpened('form')}>
            {t('edit')}
          </Menu.Item>
          {status === 'INVITED' && (
            <>
              <Menu.Item disabled={!person.mayChange} onClick={() => void managing.resend(person)}>
                {t('resend')}
              </Menu.Item>
              <Menu.Item
                color="bad"
                disabled={!person.mayChange}
                onClick={() => void managing.revoke(person)}
              >
                {t('revoke')}
              </Menu.Item>
            </>
          )}
          {status === 'ACTIVE' && !person.self && (
            <Menu.Item color="bad" disabled={!person.mayChange} onClick={() => setOpened('suspend')}>
              {t('suspend')}
            </Menu.Item>
          )}
          {status === 'SUSPENDED' && (
            <>
              <Menu.Item disabled={!person.mayChange} onClick={() => void managing.resume(person)}>
                {t('resume')}
              </Menu.Item>
              {person.openCases > 0 && (
                <Menu.Item onClick={() => setOpened('suspend')}>{t('handOver')}</Menu.Item>
              )}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {opened === 'form' && <PersonForm person={person} onClose={close} />}
      {opened === 'suspend' && <SuspendForm person={person} onClose={close} />}
    </>
  );
}
