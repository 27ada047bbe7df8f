import { ActionIcon, Checkbox, Menu } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { IconDots } from '@tabler/icons-react';
import { Fragment } from 'react';
import { usePeopleT } from '../../messages/people.js';
import type { OpenedRole } from './RoleForm.js';
import { useGiving } from './use-giving.js';
import type { RightGroup, Role } from './use-groups-and-roles.js';
import classes from './role-matrix.module.css';

interface Props {
  roles: readonly Role[];
  groups: readonly RightGroup[];
  onOpen: (opened: OpenedRole) => void;
  onRemove: (role: Role) => void;
}

/** Rights as rows, roles as columns; a tick counts at once, and can be taken back. */
export function RoleMatrix({ roles, groups, onOpen, onRemove }: Props) {
  const t = usePeopleT();
  const formats = useFormats();
  const giving = useGiving();
  return (
    // Wider than a phone: it scrolls by itself, and the keyboard reaches it.
    <div className={classes.around} role="region" aria-label={t('matrix')} tabIndex={0}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col" className={classes.first}>
              {t('right')}
            </th>
            {roles.map((role) => (
              <th key={role.key} scope="col">
                <span className={classes.role}>
                  <span>
                    {role.name}
                    <span className={classes.holders}>
                      {t('holders', { count: role.holders, number: formats.number(role.holders) })}
                    </span>
                  </span>
                  <Menu position="bottom-end">
                    <Menu.Target>
                      <ActionIcon size="sm" aria-label={t('more', { name: role.name })}>
                        <IconDots size={16} stroke={1.8} />
                      </ActionIcon>
                    </Menu.Target>
                    <Menu.Dropdown>
                      <Menu.Label>role:{role.key}</Menu.Label>
                      <Menu.Item onClick={() => onOpen({ how: 'rename', role })}>{t('editRole')}</Menu.Item>
                      <Menu.Item onClick={() => onOpen({ how: 'copy', role })}>{t('copyRole')}</Menu.Item>
                      <Menu.Item color="bad" onClick={() => onRemove(role)}>
                        {t('delete')}
                      </Menu.Item>
                    </Menu.Dropdown>
                  </Menu>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group.key}>
              <tr>
                <th scope="rowgroup" className={classes.group} colSpan={roles.length + 1}>
                  <span>{group.name}</span>
                </th>
              </tr>
              {group.rights.map((right) => (
                <tr key={right.key}>
                  <th scope="row" className={classes.first}>
                    {right.name}
                    <span className={classes.explanation}>{right.explanation}</span>
                  </th>
                  {roles.map((role) => {
                    const has = role.rights.includes(right.key);
                    const forbidden = !has && !right.mayGive;
                    return (
                      <td key={role.key} title={forbidden ? t('notYours') : undefined}>
                        <Checkbox
                          aria-label={t('cell', { right: right.name, role: role.name })}
                          checked={has}
                          disabled={forbidden}
                          onChange={() => void giving.toggle(role, right)}
                        />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
