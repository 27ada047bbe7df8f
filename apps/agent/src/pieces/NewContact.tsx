import { Alert, Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT } from '@sprawa/i18n';
import { accepted, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, type FormEvent } from 'react';
import { client } from '../client.js';
import { CreateContactMutation } from '../data/directory.operations.js';
import type { ContactPartsFragment } from '../gql/graphql.js';
import { useWritingT } from '../messages/writing.js';
import { contactErrors, createInput, newContact } from './contact-values.js';
import { ContactFields } from './ContactFields.js';
import { focusFirstError } from './focus-first-error.js';

interface Props {
  /** What was searched for in vain. */
  typed: string;
  onCreated: (contact: ContactPartsFragment) => void;
  onCancel: () => void;
}

/** Adds a person or a company; may stand inside another form without sending that one. */
export function NewContact({ typed, onCreated, onCancel }: Props) {
  const t = useWritingT();
  const common = useCommonT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  const form = useForm({
    initialValues: newContact(typed),
    validate: { name: (value) => (value.trim() ? null : common('invalid.required')) },
  });
  const create = useMutation({
    mutationFn: async (values: typeof form.values) =>
      accepted((await client.request(CreateContactMutation, { input: createInput(values) })).createContact)
        .contact,
    onSuccess: (contact) => {
      void queryClient.invalidateQueries({ queryKey: ['contacts'] });
      onCreated(contact);
    },
    onError: (error) => {
      if (!(error instanceof RestRefusal)) return;
      form.setErrors(contactErrors(error.fieldErrors));
      focusFirstError(place.current);
    },
  });
  function submit(event?: FormEvent) {
    event?.preventDefault();
    event?.stopPropagation();
    if (!form.validate().hasErrors) create.mutate(form.values);
  }
  return (
    <div
      ref={place}
      role="group"
      aria-label={t('contact.add')}
      onKeyDown={(event) =>
        event.key === 'Enter' &&
        !event.defaultPrevented &&
        event.target instanceof HTMLInputElement &&
        submit(event)
      }
    >
      {create.isError && (
        <Alert color="bad" role="alert" mb="sm">
          {words(create.error)}
        </Alert>
      )}
      <ContactFields form={form} short />
      <Group gap="xs" mt="md">
        <Button loading={create.isPending} onClick={() => submit()}>
          {t('contact.add')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {common('action.cancel')}
        </Button>
      </Group>
    </div>
  );
}
