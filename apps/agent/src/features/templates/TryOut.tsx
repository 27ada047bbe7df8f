import { Alert, Button, TextInput } from '@mantine/core';
import type { Language } from '@sprawa/i18n';
import { accepted, MailFrame, useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { useTemplatesT } from '../../messages/templates.js';
import { PreviewReplyTemplateMutation } from './templates.operations.js';
import classes from './templates.module.css';

/** What the text would say in a real case, saved or not. */
export function TryOut({ html, language }: { html: string; language: Language }) {
  const t = useTemplatesT();
  const words = useErrorText();
  const [number, setNumber] = useState('');
  const trying = useMutation({
    mutationFn: async () =>
      accepted(
        (await client.request(PreviewReplyTemplateMutation, { number, html, language })).previewReplyTemplate,
      ).html,
  });
  return (
    <section aria-label={t('tryOut')} className={classes.form}>
      <div className={classes.foot}>
        <TextInput
          aria-label={t('tryNumber')}
          placeholder={t('tryNumber')}
          maxLength={20}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (number.trim()) trying.mutate();
          }}
        />
        <Button
          variant="default"
          disabled={!number.trim() || !html}
          loading={trying.isPending}
          onClick={() => trying.mutate()}
        >
          {t('tryOut')}
        </Button>
      </div>
      {trying.error && (
        <Alert color="bad" role="alert">
          {words(trying.error)}
        </Alert>
      )}
      {trying.data !== undefined && (
        <div className={classes.shown}>
          <MailFrame html={trying.data} label={t('tryOut')} fontSize={14} />
        </div>
      )}
    </section>
  );
}
