import { Alert, Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT } from '@sprawa/i18n';
import { accepted, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { client } from '../../client.js';
import { refreshCase, refreshLists } from '../../data/case-cache.js';
import { tellGood } from '../../data/outcome.js';
import type { ContactPartsFragment } from '../../gql/graphql.js';
import { useWritingT } from '../../messages/writing.js';
import { contactErrors, contactValues, updateInput } from '../../pieces/contact-values.js';
import { ContactFields } from '../../pieces/ContactFields.js';
import { focusFirstError } from '../../pieces/focus-first-error.js';
import { UpdateContactMutation } from './contact-card.operations.js';

/** The contact's data edited where they stand. */
export function EditContact({
  contact,
  number,
  onDone,
}: {
  contact: ContactPartsFragment;
  number: string;
  onDone: () => void;
}) {
  const t = useWritingT();
  const common = useCommonT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const place = useRef<HTMLFormElement>(null);
  const form = useForm({
    initialValues: contactValues(contact),
    validate: { name: (value) => (value.trim() ? null : common('invalid.required')) },
  });
  const save = useMutation({
    mutationFn: async (values: typeof form.values) =>
      accepted(
        (await client.request(UpdateContactMutation, { input: updateInput(values, contact) })).updateContact,
      ),
    onSuccess: async () => {
      tellGood(t('contact.saved'));
      refreshLists(queryClient);
      await refreshCase(queryClient, number);
      onDone();
    },
    onError: (error) => {
      if (!(error instanceof RestRefusal)) return;
      form.setErrors(contactErrors(error.fieldErrors));
      focusFirstError(place.current);
    },
  });
  return (
    <form
      ref={place}
      noValidate
      onSubmit={form.onSubmit((values) => save.mutate(values))}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onDone();
      }}
    >
      {save.isError && (
        <Alert color="bad" role="alert" mb="sm">
          {words(save.error)}
        </Alert>
      )}
      <ContactFields form={form} fixedKind />
      <Group gap="xs" mt="md">
        <Button type="submit" loading={save.isPending}>
          {common('action.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {common('action.cancel')}
        </Button>
      </Group>
    </form>
  );
}
