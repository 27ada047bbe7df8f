import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT } from '@sprawa/i18n';
import { FileDrop, useUnsavedGuard, useUploads } from '@sprawa/ui';
import { IconSend } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Notice } from '../../components/Notice.js';
import formClasses from '../../components/form.module.css';
import { useFormSubmit } from '../../components/use-form-submit.js';
import type { DestinationsQuery } from '../../gql/graphql.js';
import { useT } from '../../messages/use-t.js';
import { choiceInput, chosenName, firstChoice } from './destination.js';
import { DestinationChoice } from './DestinationChoice.js';
import { openCase } from './operations/open-case.js';

interface Props {
  destinations: DestinationsQuery['destinations'];
  onOpened: (number: string) => void;
}

export function NewCaseForm({ destinations, onOpened }: Props) {
  const t = useT();
  const common = useCommonT();
  const queryClient = useQueryClient();
  const uploads = useUploads('/files/portal');
  const [sent, setSent] = useState(false);
  const form = useForm({
    initialValues: { destination: firstChoice(destinations) as string, subject: '', text: '' },
    validate: {
      destination: (choice) => (choiceInput(choice) ? null : t('newCase.chooseDestination')),
      subject: (subject) => (subject.trim() ? null : common('invalid.required')),
      text: (text) => (text.trim() ? null : common('invalid.required')),
    },
  });
  const { busy, failure, onSubmit } = useFormSubmit(form, async ({ destination, subject, text }) => {
    const number = await openCase({
      ...choiceInput(destination),
      subject: subject.trim(),
      text: text.trim(),
      fileIds: uploads.ids,
    });
    setSent(true);
    await queryClient.invalidateQueries({ queryKey: ['my-cases'] });
    onOpened(number);
  });
  const { subject, text, destination } = form.values;
  useUnsavedGuard(
    !sent && !busy && (subject.trim() !== '' || text.trim() !== '' || uploads.items.length > 0),
  );
  const name = chosenName(destinations, destination);
  return (
    <form className={formClasses.form} onSubmit={onSubmit} noValidate>
      {failure && <Notice tone="bad">{failure}</Notice>}
      <DestinationChoice destinations={destinations} {...form.getInputProps('destination')} />
      <TextInput
        label={t('newCase.subject')}
        description={t('newCase.subjectHint')}
        maxLength={250}
        {...form.getInputProps('subject')}
      />
      <Textarea
        label={t('newCase.text')}
        minRows={8}
        maxRows={24}
        maxLength={20_000}
        {...form.getInputProps('text')}
      />
      <FileDrop uploads={uploads} />
      <div className={formClasses.actions}>
        <Button
          type="submit"
          loading={busy}
          disabled={uploads.busy}
          leftSection={<IconSend size={18} stroke={1.8} aria-hidden="true" />}
        >
          {uploads.busy ? common('files.wait') : name ? t('newCase.sendTo', { name }) : t('newCase.send')}
        </Button>
      </div>
    </form>
  );
}
