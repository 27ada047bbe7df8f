import { Alert, Button, Modal, Select, TextInput } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { accepted, RestRefusal, errorsByField, useErrorText } from '@sprawa/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { groupsOptions, streamsOptions } from '../../data/directory.js';
import { useMe } from '../../data/use-me.js';
import { useTemplatesT } from '../../messages/templates.js';
import { SaveTemplateGroupMutation } from './templates.operations.js';
import type { TemplateGroup } from './use-templates.js';
import classes from './templates.module.css';

interface Props {
  group: TemplateGroup | null;
  onClose: () => void;
  onSaved: (id: string) => void;
  onDelete: (group: TemplateGroup) => void;
}

const readersOf = (group: TemplateGroup | null): string =>
  !group || group.own
    ? 'own'
    : group.streamId
      ? `stream:${group.streamId}`
      : group.agentGroupId
        ? `group:${group.agentGroupId}`
        : 'all';

/** A group's name, and who may use what is in it. */
export function GroupForm({ group, onClose, onSaved, onDelete }: Props) {
  const t = useTemplatesT();
  const common = useCommonT();
  const words = useErrorText();
  const mayShare = useMe().rights.includes('template.manage');
  const { data: streams = [] } = useQuery(streamsOptions);
  const { data: colleagues = [] } = useQuery(groupsOptions);
  const [name, setName] = useState(group?.name ?? '');
  const [readers, setReaders] = useState(readersOf(group));
  const saving = useMutation({
    mutationFn: async () => {
      const [kind, id] = readers.split(':');
      const { saveTemplateGroup } = await client.request(SaveTemplateGroupMutation, {
        input: {
          ...(group && { id: group.id, version: group.version }),
          name,
          shared: kind !== 'own',
          streamId: kind === 'stream' ? id : null,
          agentGroupId: kind === 'group' ? id : null,
        },
      });
      return accepted(saveTemplateGroup).group.id;
    },
    onSuccess: onSaved,
  });
  const errors = saving.error instanceof RestRefusal ? errorsByField(saving.error.fieldErrors) : {};
  return (
    <Modal
      opened
      onClose={onClose}
      title={group ? t('editGroup') : t('newGroup')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <TextInput
          label={t('name')}
          data-autofocus
          maxLength={120}
          value={name}
          error={errors.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {mayShare && (
          <Select
            label={t('readers')}
            allowDeselect={false}
            value={readers}
            error={errors.streamId ?? errors.agentGroupId}
            onChange={(value) => setReaders(value ?? 'own')}
            data={[
              { value: 'own', label: t('own') },
              { value: 'all', label: t('everybody') },
              ...streams.map((stream) => ({
                value: `stream:${stream.id}`,
                label: t('ofStream', { name: stream.name }),
              })),
              ...colleagues.map((each) => ({
                value: `group:${each.id}`,
                label: t('ofAgents', { name: each.name }),
              })),
            ]}
          />
        )}
        {saving.error && Object.keys(errors).length === 0 && (
          <Alert color="bad" role="alert">
            {words(saving.error)}
          </Alert>
        )}
        <div className={classes.foot}>
          {group && (
            <Button variant="subtle" color="bad" onClick={() => onDelete(group)}>
              {t('delete')}
            </Button>
          )}
          <Button type="submit" className={classes.end} loading={saving.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
