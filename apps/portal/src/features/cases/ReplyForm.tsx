import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT } from '@sprawa/i18n';
import { FileDrop, useUnsavedGuard, useUploads } from '@sprawa/ui';
import { IconSend } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import formClasses from '../../components/form.module.css';
import { Notice } from '../../components/Notice.js';
import { useFormSubmit } from '../../components/use-form-submit.js';
import { useT } from '../../messages/use-t.js';
import classes from './CaseView.module.css';
import { performAction } from './operations/perform-action.js';

interface Props {
  number: string;
  open: boolean;
  expertName: string | null;
}

/** A plain text field with files; afterwards one sentence on what happens now. */
export function ReplyForm({ number, open, expertName }: Props) {
  const t = useT();
  const common = useCommonT();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const uploads = useUploads('/files/portal');
  const [sent, setSent] = useState(false);
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: (text) => (text.trim() ? null : common('invalid.required')) },
    onValuesChange: ({ text }) => {
      if (text) setSent(false);
    },
  });
  const { busy, failure, onSubmit } = useFormSubmit(form, async ({ text }) => {
    const answered = await performAction({
      number,
      action: 'reply',
      text: text.trim(),
      fileIds: uploads.ids,
    });
    form.reset();
    uploads.clear();
    setSent(true);
    // What is written long after a case was closed becomes a case of its own.
    if (answered.number !== number)
      void navigate({ to: '/cases/$number', params: { number: answered.number } });
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['my-case', number] }),
      queryClient.invalidateQueries({ queryKey: ['my-cases'] }),
    ]);
  });
  useUnsavedGuard(!busy && (form.values.text.trim() !== '' || uploads.items.length > 0));
  return (
    <form className={classes.reply} onSubmit={onSubmit} noValidate>
      <Textarea
        label={t('case.reply')}
        description={open ? undefined : t('case.closedTitle')}
        placeholder={t('case.replyHint')}
        minRows={4}
        maxRows={16}
        maxLength={20_000}
        {...form.getInputProps('text')}
      />
      {failure && <Notice tone="bad">{failure}</Notice>}
      {sent && open && <Notice tone="good">{t('case.sent')}</Notice>}
      <FileDrop uploads={uploads} />
      <div className={formClasses.actions}>
        <Button
          type="submit"
          loading={busy}
          disabled={uploads.busy}
          leftSection={<IconSend size={18} stroke={1.8} aria-hidden="true" />}
        >
          {uploads.busy
            ? common('files.wait')
            : expertName && open
              ? t('case.sendTo', { name: expertName })
              : t('case.send')}
        </Button>
      </div>
    </form>
  );
}
