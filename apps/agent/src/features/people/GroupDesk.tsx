import { ActionIcon, Button, Menu } from '@mantine/core';
import { Avatar, EmptyState, ErrorState, SkeletonLines } from '@sprawa/ui';
import { IconDots, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { usePeopleT } from '../../messages/people.js';
import { StaffGroupForm } from './StaffGroupForm.js';
import { deleteGroup, useStaffGroups, type StaffGroup } from './use-groups-and-roles.js';
import { useRemoving } from './use-removing.js';
import classes from './people.module.css';

const FACES = 12;

/** All groups with who works in them; each is changed in a window of its own (AD-1). */
export function GroupDesk() {
  const t = usePeopleT();
  const { data: groups, status, error, refetch, isRefetching } = useStaffGroups();
  const remove = useRemoving();
  const [opened, setOpened] = useState<StaffGroup | 'new' | null>(null);
  if (status === 'pending') return <SkeletonLines widths={[40, 55, 35, 60]} height={28} />;
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  const create = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpened('new')}>
      {t('newGroup')}
    </Button>
  );
  return (
    <>
      {groups.length === 0 ? (
        <EmptyState
          icon={<IconUsersGroup size={26} stroke={1.6} />}
          title={t('noGroup')}
          text={t('noGroupText')}
          action={create}
        />
      ) : (
        <>
          <div className={classes.bar}>
            <span className={classes.fill} />
            {create}
          </div>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('group')}</th>
                <th scope="col">{t('members')}</th>
                <th scope="col">{t('supervisor')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <tr key={group.id}>
                  <td>
                    <button type="button" className={classes.open} onClick={() => setOpened(group)}>
                      <span className={classes.name}>{group.name}</span>
                      <span className={classes.soft}>group:{group.key}</span>
                    </button>
                  </td>
                  <td>
                    <Faces group={group} />
                  </td>
                  <td className={classes.soft}>{group.supervisor?.name ?? '—'}</td>
                  <td className={classes.tools}>
                    <Menu position="bottom-end">
                      <Menu.Target>
                        <ActionIcon aria-label={t('more', { name: group.name })}>
                          <IconDots size={16} stroke={1.8} />
                        </ActionIcon>
                      </Menu.Target>
                      <Menu.Dropdown>
                        <Menu.Item onClick={() => setOpened(group)}>{t('edit')}</Menu.Item>
                        <Menu.Item
                          color="bad"
                          onClick={() => void remove(group.name, (back) => deleteGroup(group.id, back))}
                        >
                          {t('delete')}
                        </Menu.Item>
                      </Menu.Dropdown>
                    </Menu>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {opened && <StaffGroupForm group={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function Faces({ group: { members } }: { group: StaffGroup }) {
  const t = usePeopleT();
  if (members.length === 0) return <span className={classes.soft}>{t('noMembers')}</span>;
  return (
    <span className={classes.faces}>
      {members.slice(0, FACES).map((member) => (
        <Avatar key={member.id} {...member} size={24} />
      ))}
      {members.length > FACES && <span className={classes.soft}>+{members.length - FACES}</span>}
    </span>
  );
}
