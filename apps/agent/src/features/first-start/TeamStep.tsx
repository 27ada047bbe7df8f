import { ActionIcon, Alert, Button, MultiSelect, Select, TextInput, Tooltip } from '@mantine/core';
import { useLanguage } from '@sprawa/i18n';
import { accepted, errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { IconMailForward, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { groupsOptions, meOptions } from '../../data/directory.js';
import { tellGood } from '../../data/outcome.js';
import { useMe } from '../../data/use-me.js';
import { useFirstStartT } from '../../messages/first-start.js';
import { focusFirstError } from '../../pieces/focus-first-error.js';
import { InvitePersonMutation } from '../people/people.operations.js';
import { usePeople, useRefreshPeople, useRoleChoices } from '../people/use-people.js';
import { StepFoot } from './StepFoot.js';
import { blankPerson, filledPeople, type NewPerson } from './team-values.js';
import { useMailSetting, useSettling } from './use-first-start.js';
import classes from './first-start.module.css';

interface Props {
  onBack: () => void;
  onLater: () => void;
  onNext: () => void;
}

/** Addresses with a role: the invitations are those of the page "People" (AD-1). */
export function TeamStep({ onBack, onLater, onNext }: Props) {
  const t = useFirstStartT();
  const words = useErrorText();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const refreshPeople = useRefreshPeople();
  const { settle } = useSettling();
  const { rights } = useMe();
  const { data: roles = [] } = useRoleChoices();
  const { data: groups = [] } = useQuery(groupsOptions);
  const invitedPages = usePeople('INVITED', '');
  const invited = invitedPages.data?.pages.flatMap((page) => page.people) ?? [];
  const mail = useMailSetting(rights.includes('mailbox.manage')).data;
  const demo = queryClient.getQueryData(meOptions.queryKey)?.installation.demo ?? false;
  const mailWaits =
    !demo && mail && !mail.sendsByEnvironment && !mail.accounts.some(({ outgoing }) => outgoing !== null);
  const [people, setPeople] = useState<NewPerson[]>([blankPerson(1)]);
  /** Null: all of them. Whoever begins small works everywhere. */
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [errors, setErrors] = useState<Record<number, Record<string, string>>>({});
  const groupIds = chosen ?? groups.map(({ id }) => id);
  const inviting = useMutation({
    mutationFn: async () => {
      const refused: Record<number, Record<string, string>> = {};
      let sent = 0;
      for (const { id, name, email, roleKey } of filledPeople(people)) {
        try {
          const input = { name, email, roleKey, groupIds, language };
          accepted((await client.request(InvitePersonMutation, { input })).invitePerson);
          setPeople((before) => before.filter((person) => person.id !== id));
          sent += 1;
        } catch (error) {
          if (!(error instanceof RestRefusal) || error.fieldErrors.length === 0) throw error;
          refused[id] = errorsByField(error.fieldErrors);
        }
      }
      await refreshPeople();
      return { refused, sent };
    },
    onSuccess: async ({ refused, sent }) => {
      setErrors(refused);
      if (sent > 0) {
        tellGood(t('invited', { count: sent }));
        await settle('TEAM', false);
      }
      if (Object.keys(refused).length > 0) focusFirstError(document.getElementById('content'));
      else onNext();
    },
  });
  const set = (id: number, change: Partial<NewPerson>) =>
    setPeople((before) => before.map((person) => (person.id === id ? { ...person, ...change } : person)));
  const filled = filledPeople(people).length;
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        inviting.mutate();
      }}
    >
      {mailWaits && <Alert color="warn">{t('mailWaits')}</Alert>}
      {invited.length > 0 && (
        <section>
          <h2 className={classes.section}>{t('invitedTitle')}</h2>
          <ul className={classes.list}>
            {invited.map(({ id, email, role }) => (
              <li key={id} className={classes.result}>
                <IconMailForward size={18} stroke={1.7} aria-hidden="true" className={classes.good} />
                <span>
                  {email} · {role.name}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.map(({ id, name, email, roleKey }, index) => (
        <fieldset key={id} className={classes.group}>
          <legend>{t('person', { number: index + 1 })}</legend>
          <div className={classes.person}>
            <TextInput
              label={t('name')}
              maxLength={200}
              autoComplete="off"
              value={name}
              error={errors[id]?.['input.name']}
              onChange={(event) => set(id, { name: event.currentTarget.value })}
            />
            <TextInput
              label={t('email')}
              type="email"
              maxLength={254}
              autoComplete="off"
              value={email}
              error={errors[id]?.['input.email']}
              onChange={(event) => set(id, { email: event.currentTarget.value })}
            />
            <Select
              label={t('role')}
              allowDeselect={false}
              value={roleKey}
              error={errors[id]?.['input.roleKey']}
              data={roles
                .filter(({ mayGive }) => mayGive)
                .map((role) => ({ value: role.key, label: role.name }))}
              onChange={(role) => role && set(id, { roleKey: role })}
            />
            {people.length > 1 && (
              <Tooltip label={t('removePerson', { number: index + 1 })}>
                <ActionIcon
                  size="lg"
                  aria-label={t('removePerson', { number: index + 1 })}
                  onClick={() => setPeople((before) => before.filter((person) => person.id !== id))}
                >
                  <IconTrash size={18} stroke={1.7} />
                </ActionIcon>
              </Tooltip>
            )}
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          variant="default"
          disabled={people.length >= 20}
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() =>
            setPeople((before) => [...before, blankPerson(Math.max(0, ...before.map(({ id }) => id)) + 1)])
          }
        >
          {t('addPerson')}
        </Button>
      </div>
      {groups.length > 0 && (
        <MultiSelect
          label={t('groups')}
          description={t('groupsHelp')}
          searchable
          value={groupIds}
          onChange={setChosen}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {inviting.error || Object.keys(errors).length > 0 ? (
        <Alert color="bad" role="alert">
          {inviting.error ? words(inviting.error) : t('someNot')}
        </Alert>
      ) : null}
      <StepFoot onBack={onBack} onLater={invited.length > 0 ? undefined : onLater}>
        {invited.length > 0 && (
          <Button variant={filled > 0 ? 'default' : 'filled'} onClick={onNext}>
            {t('next')}
          </Button>
        )}
        <Button type="submit" loading={inviting.isPending} disabled={filled === 0}>
          {t('invite')}
        </Button>
      </StepFoot>
    </form>
  );
}
