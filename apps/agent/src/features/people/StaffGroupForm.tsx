import { Alert, Button, Modal, MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCommonT } from '@sprawa/i18n';
import { accepted, errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { agentsOptions } from '../../data/directory.js';
import { tellGood } from '../../data/outcome.js';
import { usePeopleT } from '../../messages/people.js';
import { AssigneeField } from '../../pieces/AssigneeField.js';
import { SaveStaffGroupMutation } from './groups-and-roles.operations.js';
import { NamesFields, nameValues } from './NamesFields.js';
import type { StaffGroup } from './use-groups-and-roles.js';
import { useRefreshPeople } from './use-people.js';
import classes from './people.module.css';

interface Chosen {
  id: string;
  name: string;
}

/** A group's names, who works in it and who leads it. */
export function StaffGroupForm({ group, onClose }: { group: StaffGroup | null; onClose: () => void }) {
  const t = usePeopleT();
  const common = useCommonT();
  const words = useErrorText();
  const refresh = useRefreshPeople();
  const [names, setNames] = useState(nameValues(group?.names));
  const [members, setMembers] = useState<readonly Chosen[]>(group?.members ?? []);
  const [supervisorId, setSupervisorId] = useState(group?.supervisor?.id ?? null);
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 200);
  const { data: found = [] } = useQuery(agentsOptions(asked));
  const known = new Map<string, Chosen>([...found, ...members].map((each) => [each.id, each]));
  const saving = useMutation({
    mutationFn: async () => {
      const kept = group ? { id: group.id, version: group.version } : {};
      const input = { ...kept, names, memberIds: members.map(({ id }) => id), supervisorId };
      return accepted((await client.request(SaveStaffGroupMutation, { input })).saveStaffGroup).group;
    },
    onSuccess: ({ name }) => {
      void refresh();
      tellGood(t('saved', { name }));
      onClose();
    },
    onError: () => void refresh(),
  });
  const errors = saving.error instanceof RestRefusal ? errorsByField(saving.error.fieldErrors) : {};
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(group ? 'editGroup' : 'newGroup')}
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
        <MultiSelect
          label={t('members')}
          description={t('membersHelp')}
          searchable
          searchValue={search}
          onSearchChange={setSearch}
          filter={({ options }) => options}
          nothingFoundMessage={common('field.nothingFound')}
          value={members.map(({ id }) => id)}
          error={errors['input.memberIds']}
          onChange={(ids) => setMembers(ids.flatMap((id) => known.get(id) ?? []))}
          data={[...known.values()].map(({ id, name }) => ({ value: id, label: name }))}
        />
        <AssigneeField
          label={t('supervisor')}
          withoutGroups
          withNobody
          placeholder={group?.supervisor?.id === supervisorId ? group?.supervisor?.name : t('nobody')}
          value={supervisorId ? { agentId: supervisorId } : null}
          error={errors['input.supervisorId']}
          onChange={(chosen) => setSupervisorId(chosen?.agentId ?? null)}
        />
        {saving.error && Object.keys(errors).length === 0 && (
          <Alert color="bad" role="alert">
            {words(saving.error)}
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
