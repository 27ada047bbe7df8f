import { Skeleton } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { EmptyState, ErrorState } from '@sprawa/ui';
import { IconMailbox } from '@tabler/icons-react';
import { useOperateT } from '../../messages/operate.js';
import { MailboxItem } from './MailboxItem.js';
import { useMailboxes } from './use-mailboxes.js';
import classes from './mailboxes.module.css';

export function MailboxList() {
  const t = useOperateT();
  const common = useCommonT();
  const { data, status, error, refetch, isRefetching } = useMailboxes();
  if (status === 'pending')
    return (
      <div className={classes.grid} role="status" aria-label={common('state.loading')}>
        {[0, 1, 2].map((line) => (
          <Skeleton key={line} height={132} />
        ))}
      </div>
    );
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  if (data.length === 0)
    return (
      <EmptyState
        icon={<IconMailbox size={26} stroke={1.6} />}
        title={t('mailboxes.none')}
        text={t('mailboxes.noneText')}
      />
    );
  return (
    <ul className={classes.grid}>
      {data.map((mailbox) => (
        <MailboxItem key={mailbox.address} mailbox={mailbox} />
      ))}
    </ul>
  );
}
