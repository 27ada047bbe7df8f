import { Button, Skeleton } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { EmptyState, ErrorState } from '@sprawa/ui';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useOperateT } from '../../messages/operate.js';
import { DiscardMail } from './DiscardMail.js';
import { SetAsideMail } from './SetAsideMail.js';
import { useQuarantine, type SetAside } from './use-mailboxes.js';
import classes from './mailboxes.module.css';

/** Mails nobody could read yet: why, as they came, and what to do with them. */
export function QuarantineList() {
  const t = useOperateT();
  const common = useCommonT();
  const [discarded, setDiscarded] = useState<SetAside | null>(null);
  const { data, status, error, refetch, isRefetching, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useQuarantine();
  if (status === 'pending')
    return (
      <div className={classes.list} role="status" aria-label={common('state.loading')}>
        <Skeleton height={72} />
        <Skeleton height={72} />
      </div>
    );
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  const mails = data.pages.flatMap((page) => page.mails);
  if (mails.length === 0)
    return (
      <EmptyState
        icon={<IconShieldCheck size={26} stroke={1.6} />}
        title={t('mailboxes.quarantineEmpty')}
        text={t('mailboxes.quarantineEmptyText')}
      />
    );
  return (
    <>
      <ul className={classes.list}>
        {mails.map((mail) => (
          <SetAsideMail key={mail.id} mail={mail} onDiscard={() => setDiscarded(mail)} />
        ))}
      </ul>
      {hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('mailboxes.more')}
        </Button>
      )}
      {discarded && <DiscardMail mail={discarded} onClose={() => setDiscarded(null)} />}
    </>
  );
}
