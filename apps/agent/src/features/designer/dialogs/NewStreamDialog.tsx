import { Alert, Button, Modal, TextInput } from '@mantine/core';
import { accepted, errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../../client.js';
import type { DesignedStreamsQuery } from '../../../gql/graphql.js';
import { useDesignerT } from '../../../messages/designer.js';
import { NamedIcon } from '../../../pieces/NamedIcon.js';
import { StartStreamMutation } from '../designer.operations.js';
import { makeKey } from '../document/make-key.js';
import { designKeys } from '../use-designs.js';
import classes from './dialogs.module.css';

/** A new stream: what it is called, and what it begins with. */
export function NewStreamDialog({ data, onClose }: { data: DesignedStreamsQuery; onClose: () => void }) {
  const t = useDesignerT();
  const words = useErrorText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const [ready, setReady] = useState('');
  const starting = useMutation({
    mutationFn: async () => {
      const key = makeKey(
        name,
        data.designedStreams.map((each) => each.key),
        'stream',
      );
      const { startStream } = await client.request(StartStreamMutation, {
        input: { key, name: name.trim(), ...(ready && { readyMade: ready }) },
      });
      accepted(startStream);
      return key;
    },
    onSuccess: async (stream) => {
      void queryClient.invalidateQueries({ queryKey: designKeys.streams });
      await navigate({ to: '/settings/workflows/$stream', params: { stream }, search: {} });
    },
  });
  const errors = starting.error instanceof RestRefusal ? errorsByField(starting.error.fieldErrors) : {};
  const empty = {
    key: '',
    name: t('emptyStream'),
    description: t('emptyStreamText'),
    icon: 'inbox',
    color: '#5b6ee1',
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('newStream')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) starting.mutate();
        }}
      >
        <TextInput
          label={t('streamName')}
          data-autofocus
          maxLength={60}
          withAsterisk
          value={name}
          error={errors.name ?? errors.key}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <fieldset className={classes.cards}>
          <legend className={classes.title}>{t('beginWith')}</legend>
          {[empty, ...data.readyMadeWorkflows].map((each) => (
            <label key={each.key} className={classes.card}>
              <input
                type="radio"
                name="ready-made"
                value={each.key}
                checked={ready === each.key}
                onChange={() => setReady(each.key)}
              />
              <NamedIcon name={each.icon} color={each.color} size={20} />
              <span>
                <strong>{each.name}</strong>
                {each.description}
              </span>
            </label>
          ))}
        </fieldset>
        {starting.error && Object.keys(errors).length === 0 && (
          <Alert color="bad" role="alert">
            {words(starting.error)}
          </Alert>
        )}
        <div className={classes.foot}>
          <Button type="submit" loading={starting.isPending} disabled={!name.trim()}>
            {t('begin')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
