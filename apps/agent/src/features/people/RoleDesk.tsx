import { Button } from '@mantine/core';
import { ErrorState, SkeletonLines } from '@sprawa/ui';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { usePeopleT } from '../../messages/people.js';
import { RoleForm, type OpenedRole } from './RoleForm.js';
import { RoleMatrix } from './RoleMatrix.js';
import { deleteRole, useRoles } from './use-groups-and-roles.js';
import { useRemoving } from './use-removing.js';
import classes from './people.module.css';

/** What every role may do, side by side (AD-1). */
export function RoleDesk() {
  const t = usePeopleT();
  const { data, status, error, refetch, isRefetching } = useRoles();
  const remove = useRemoving();
  const [opened, setOpened] = useState<OpenedRole | null>(null);
  if (status === 'pending') return <SkeletonLines widths={[40, 90, 90, 90]} height={28} />;
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  return (
    <>
      <div className={classes.bar}>
        <span className={classes.fill} />
        <Button leftSection={<IconPlus size={16} />} onClick={() => setOpened({ how: 'new', role: null })}>
          {t('newRole')}
        </Button>
      </div>
      <RoleMatrix
        roles={data.roles}
        groups={data.rightGroups}
        onOpen={setOpened}
        onRemove={({ key, name }) => void remove(name, (back) => deleteRole(key, back))}
      />
      {opened && <RoleForm opened={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
