import { Alert, Button, Modal, MultiSelect, Select, Switch, TextInput } from '@mantine/core';
import { languageNames, languages, useCommonT, useLanguage, type Language } from '@sprawa/i18n';
import { accepted, errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { groupsOptions } from '../../data/directory.js';
import { tellGood } from '../../data/outcome.js';
import { usePeopleT } from '../../messages/people.js';
import { AssigneeField } from '../../pieces/AssigneeField.js';
import { InvitePersonMutation, ResendInvitationMutation, UpdatePersonMutation } from './people.operations.js';
import { useRefreshPeople, useRoleChoices, type Person } from './use-people.js';
import classes from './people.module.css';

interface Props {
  /** Null: somebody to invite. */
  person: Person | null;
  onClose: () => void;
  onSaved?: (person: Person) => void;
}

/** Who somebody is here. What was typed stays when the server says no. */
export function PersonForm({ person, onClose, onSaved }: Props) {
  const t = usePeopleT();
  const common = useCommonT();
  const words = useErrorText();
  const language = useLanguage();
  const refresh = useRefreshPeople();
  const { data: roles = [] } = useRoleChoices();
  const { data: groups = [] } = useQuery(groupsOptions);
  const [values, setValues] = useState({
    name: person?.agent.name ?? '',
    email: person?.email ?? '',
    roleKey: person?.role.key ?? 'trainee',
    groupIds: person?.groups.map(({ id }) => id) ?? [],
    supervisorId: person?.supervisor?.id ?? null,
    language: (person?.language ?? language) as Language,
  });
  const waits = person?.status === 'INVITED';
  const [sendAgain, setSendAgain] = useState(false);
  const set = (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change }));
  const saving = useMutation({
    mutationFn: async () => {
      if (!person)
        return accepted((await client.request(InvitePersonMutation, { input: values })).invitePerson);
      const { id, version } = person;
      const changed = accepted(
        (await client.request(UpdatePersonMutation, { id, version, input: values })).updatePerson,
      );
      if (!sendAgain) return changed;
      return accepted((await client.request(ResendInvitationMutation, { id })).resendInvitation);
    },
    onSuccess: ({ person: saved }) => {
      void refresh();
      const outcome = !person || sendAgain ? 'invited' : waits ? 'savedUnsent' : 'saved';
      tellGood(t(outcome, { name: saved.agent.name }));
      onSaved?.(saved);
      onClose();
    },
    onError: () => void refresh(),
  });
  const errors = saving.error instanceof RestRefusal ? errorsByField(saving.error.fieldErrors) : {};
  return (
    <Modal
      opened
      onClose={onClose}
      title={person ? t('editTitle', { name: person.agent.name }) : t('inviteTitle')}
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
        <TextInput
          label={t('name')}
          required
          data-autofocus
          maxLength={200}
          autoComplete="off"
          value={values.name}
          error={errors['input.name']}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('email')}
          required
          readOnly={waits}
          description={waits ? t('emailStays') : undefined}
          type="email"
          maxLength={254}
          autoComplete="off"
          value={values.email}
          error={errors['input.email']}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
        <Select
          label={t('role')}
          required
          allowDeselect={false}
          value={values.roleKey}
          error={errors['input.roleKey']}
          onChange={(roleKey) => roleKey && set({ roleKey })}
          data={roles.map(({ key, name, mayGive }) => ({
            value: key,
            label: mayGive ? name : t('roleMore', { name }),
            disabled: !mayGive && key !== person?.role.key,
          }))}
        />
        <MultiSelect
          label={t('groups')}
          searchable
          nothingFoundMessage={common('field.nothingFound')}
          value={values.groupIds}
          error={errors['input.groupIds']}
          onChange={(groupIds) => set({ groupIds })}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={values.groupIds.length === 0 ? t('noGroups') : undefined}
        />
        <AssigneeField
          label={t('supervisor')}
          withoutGroups
          withNobody
          placeholder={
            person?.supervisor?.id === values.supervisorId ? person?.supervisor?.name : t('nobody')
          }
          value={values.supervisorId ? { agentId: values.supervisorId } : null}
          error={errors['input.supervisorId']}
          onChange={(chosen) => set({ supervisorId: chosen?.agentId ?? null })}
        />
        <Select
          label={t('language')}
          description={person && !waits ? undefined : t('languageHelp')}
          allowDeselect={false}
          value={values.language}
          error={errors['input.language']}
          onChange={(chosen) => chosen && set({ language: chosen as Language })}
          data={languages.map((each) => ({ value: each, label: languageNames[each] }))}
        />
        {waits && (
          <Switch
            label={t('sendAgain')}
            description={t('sendAgainText')}
            checked={sendAgain}
            onChange={(event) => setSendAgain(event.currentTarget.checked)}
          />
        )}
        {saving.error && Object.keys(errors).length === 0 && (
          <Alert color="bad" role="alert">
            {words(saving.error)}
          </Alert>
        )}
        <div className={classes.foot}>
          <Button type="submit" loading={saving.isPending}>
            {person ? t('save') : t('inviteDo')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
