import { Alert, Button, Modal } from '@mantine/core';
import { languages, useCommonT } from '@sprawa/i18n';
import { errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { tellGood } from '../../data/outcome.js';
import { usePeopleT } from '../../messages/people.js';
import { NamesFields, nameValues } from './NamesFields.js';
import { saveRole, type Role } from './use-groups-and-roles.js';
import { useRefreshPeople } from './use-people.js';
import classes from './people.module.css';

export type OpenedRole = { how: 'new'; role: null } | { how: 'rename' | 'copy'; role: Role };

/** What a role is called; a new one begins with the rights of the one it is copied from, or with none. */
export function RoleForm({ opened: { how, role }, onClose }: { opened: OpenedRole; onClose: () => void }) {
  const t = usePeopleT();
  const common = useCommonT();
  const words = useErrorText();
  const refresh = useRefreshPeople();
  const [names, setNames] = useState(() => {
    const values = nameValues(role?.names);
    if (how === 'copy')
      for (const language of languages)
        if (values[language]) values[language] = t('copyOf', { name: values[language] });
    return values;
  });
  const saving = useMutation({
    mutationFn: () =>
      saveRole({
        ...(how === 'rename' && { key: role.key, version: role.version }),
        names,
        rights: role?.rights ?? [],
      }),
    onSuccess: ({ name }) => {
      void refresh();
      tellGood(t('saved', { name }));
      onClose();
    },
    onError: () => void refresh(),
  });
  const title = {
    new: t('newRole'),
    rename: t('editRoleTitle'),
    copy: t('copyRoleTitle', { name: role?.name ?? '' }),
  };
  const errors = saving.error instanceof RestRefusal ? errorsByField(saving.error.fieldErrors) : {};
  return (
    <Modal
      opened
      onClose={onClose}
      title={title[how]}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <NamesFields values={names} errors={errors} onChange={setNames} />
        {saving.error && (
          <Alert color="bad" role="alert">
            {errors['input.rights'] ?? words(saving.error)}
          </Alert>
        )}
        <div className={classes.foot}>
          <Button type="submit" loading={saving.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
