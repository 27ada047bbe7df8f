import { Button } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { accepted, RelativeTime, useErrorText } from '@sprawa/ui';
import { IconDownload, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../client.js';
import { tellBad, tellGood } from '../../data/outcome.js';
import { useOperateT } from '../../messages/operate.js';
import { ReadMailAgainMutation } from './mailboxes.operations.js';
import { useRefresh, type SetAside } from './use-mailboxes.js';
import classes from './mailboxes.module.css';

export function SetAsideMail({ mail, onDiscard }: { mail: SetAside; onDiscard: () => void }) {
  const t = useOperateT();
  const formats = useFormats();
  const words = useErrorText();
  const refresh = useRefresh();
  const again = useMutation({
    mutationFn: async () =>
      accepted((await client.request(ReadMailAgainMutation, { id: mail.id })).readMailAgain),
    onSuccess: () => tellGood(t('mailboxes.again')),
    onError: (error) => tellBad(words(error)),
    onSettled: refresh,
  });
  const subject = mail.subject ?? t('mailboxes.unread');
  return (
    <li className={classes.mail}>
      <div className={classes.mailWords}>
        <p className={classes.subject}>{subject}</p>
        <p className={classes.facts}>
          <span>{mail.sender || t('mailboxes.noSender')}</span>
          <span>→ {mail.mailbox}</span>
          <RelativeTime iso={mail.receivedAt} />
          <span>{formats.fileSize(mail.size)}</span>
          <span>{t('mailboxes.attempts', { count: mail.attempts })}</span>
        </p>
        <p className={classes.error} lang="en">
          {mail.reason}
        </p>
      </div>
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconRefresh size={14} aria-hidden="true" />}
          aria-label={`${t('mailboxes.readAgain')}: ${subject}`}
          loading={again.isPending}
          onClick={() => again.mutate()}
        >
          {t('mailboxes.readAgain')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          component="a"
          href={mail.originalUrl}
          download
          leftSection={<IconDownload size={14} aria-hidden="true" />}
          aria-label={`${t('mailboxes.original')}: ${subject}`}
        >
          {t('mailboxes.original')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="bad"
          leftSection={<IconTrash size={14} aria-hidden="true" />}
          aria-label={`${t('mailboxes.discard')}: ${subject}`}
          onClick={onDiscard}
        >
          {t('mailboxes.discard')}
        </Button>
      </div>
    </li>
  );
}
