import { Alert, Button, Skeleton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { languageNames } from '@sprawa/i18n';
import { accepted, MailFrame, useErrorText } from '@sprawa/ui';
import { IconEye, IconEyeOff, IconSend } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../../client.js';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { PreviewDraftMailMutation, SendDraftMailMutation } from '../designer.operations.js';
import type { Path } from '../document/workflow-document.js';
import { designKeys } from '../use-designs.js';
import { CaseNumberInput } from './CaseNumberInput.js';
import classes from './parts.module.css';

interface Props {
  /** Of the mail. */
  path: Path;
  label: string;
}

/** What the mail says in a case there is, as it is written; and a way to send it to oneself (WF-6). */
export function MailPreview({ path, label }: Props) {
  const t = useDesignerT();
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={label} className={classes.mailPreview}>
      <Button
        variant="default"
        size="compact-sm"
        className={classes.start}
        leftSection={open ? <IconEyeOff size={14} /> : <IconEye size={14} />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('mailPreview')}
      </Button>
      {open && <OnACase path={path.map(String)} />}
    </section>
  );
}

function OnACase({ path }: { path: string[] }) {
  const t = useDesignerT();
  const words = useErrorText();
  const { stream, kept, tried, try: setTried, writing, write } = useDesign();
  const [number] = useDebouncedValue(tried.trim(), 300);
  const [revision, setRevision] = useState(kept ?? 0);
  if (kept !== null && kept !== revision) setRevision(kept);
  const input = { stream, path, number };
  const asked = /\d/.test(number);
  const looking = useQuery({
    queryKey: designKeys.mail(stream, path.join('.'), number, revision),
    queryFn: async () =>
      accepted((await client.request(PreviewDraftMailMutation, { input })).previewDraftMail).mails,
    enabled: asked && kept !== null,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
  });
  const sending = useMutation({
    mutationFn: async () =>
      accepted((await client.request(SendDraftMailMutation, { input, language: writing })).sendDraftMail).to,
  });
  const mails = asked && !looking.error ? looking.data : undefined;
  const mail = mails?.find(({ language }) => language === writing);
  return (
    <>
      <CaseNumberInput value={tried} onChange={setTried} />
      {asked && looking.error && (
        <Alert color="bad" role="alert">
          {words(looking.error)}
        </Alert>
      )}
      {asked && !mail && looking.isFetching && <Skeleton height={90} />}
      {mail && mails && (
        <div className={classes.mail} aria-busy={kept === null || looking.isFetching}>
          <div className={classes.row} role="group" aria-label={t('previewLanguage')}>
            {mails.map(({ language }) => (
              <button
                key={language}
                type="button"
                className={classes.language}
                aria-pressed={language === writing}
                aria-label={`${language.toUpperCase()} – ${languageNames[language]}`}
                onClick={() => write(language)}
              >
                {language.toUpperCase()}
              </button>
            ))}
          </div>
          <p className={classes.mailSubject}>
            <span className={classes.faint}>{t('subject')}</span> {mail.subject}
          </p>
          <MailFrame html={mail.html} label={mail.subject} fontSize={14} />
          <div className={classes.row}>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconSend size={14} />}
              loading={sending.isPending}
              disabled={kept === null}
              onClick={() => sending.mutate()}
            >
              {t('sendTest')}
            </Button>
            <span role="status" className={classes.faint}>
              {sending.data && t('testSent', { address: sending.data })}
            </span>
          </div>
          {sending.error && (
            <Alert color="bad" role="alert">
              {words(sending.error)}
            </Alert>
          )}
        </div>
      )}
    </>
  );
}
