import { Alert, Modal } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { accepted, MailFrame, SkeletonLines, useErrorText } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../client.js';
import type { OpenCase } from '../../data/open-case.js';
import { useWritingT } from '../../messages/writing.js';
import { PreviewActionMutation } from './composer.operations.js';
import { proposalAt, startWriting, toInput, type Action, type Writing } from './writing.js';
import classes from './composer.module.css';

/** The mails as they would leave, made by the server from the very same input (WF-6). */
export function PreviewModal({
  openCase,
  action,
  writing,
  assignToMe,
  onClose,
}: {
  openCase: OpenCase;
  action: Action;
  writing: Writing;
  assignToMe: boolean;
  onClose: () => void;
}) {
  const t = useWritingT();
  const common = useCommonT();
  const words = useErrorText();
  const input = toInput(
    writing,
    action,
    { number: openCase.number, version: openCase.version, assignToMe },
    startWriting(action, proposalAt(openCase)),
  );
  const { data, error, isPending } = useQuery({
    queryKey: ['preview', input],
    queryFn: async () =>
      accepted((await client.request(PreviewActionMutation, { input })).previewAction).mails,
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('form.previewTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      {isPending && <SkeletonLines widths={[40, 90, 75, 85, 30]} />}
      {error && (
        <Alert color="bad" role="alert">
          {words(error)}
        </Alert>
      )}
      {data?.length === 0 && <p>{t('form.previewNone')}</p>}
      {data?.map((mail, at) => (
        <article key={at} className={classes.mail}>
          <p className={classes.mailTo}>
            {t('form.to')}: {mail.to.join(', ')}
          </p>
          {mail.bcc.length > 0 && (
            <p className={classes.mailTo}>
              {t('form.bcc')}: {mail.bcc.join(', ')}
            </p>
          )}
          <h3 className={classes.mailSubject}>{mail.subject}</h3>
          <MailFrame html={mail.html} label={mail.subject} fontSize={14} />
        </article>
      ))}
    </Modal>
  );
}
