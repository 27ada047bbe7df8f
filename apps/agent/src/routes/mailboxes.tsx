import { ActionIcon } from '@mantine/core';
import { EmptyState, PageTitle } from '@sprawa/ui';
import { IconArrowLeft, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMe } from '../data/use-me.js';
import { MailboxList } from '../features/mailboxes/MailboxList.js';
import { QuarantineList } from '../features/mailboxes/QuarantineList.js';
import { useT } from '../messages/index.js';
import { useOperateT } from '../messages/operate.js';
import classes from './mailboxes.module.css';

/** For operators of mail: is every mailbox read, is anything missing, what was set aside. */
export function MailboxesPage() {
  const t = useT();
  const tOperate = useOperateT();
  const { rights } = useMe();
  return (
    <main className={classes.page} id="content" tabIndex={-1}>
      <header className={classes.head}>
        <ActionIcon component={Link} to="/cases" aria-label={t('case.backToList')}>
          <IconArrowLeft size={18} stroke={1.7} />
        </ActionIcon>
        <PageTitle title={t('shell.mailboxes')} />
      </header>
      <div className={classes.body}>
        {rights.includes('operate.mail') ? (
          <>
            <p className={classes.lead}>{tOperate('mailboxes.lead')}</p>
            <MailboxList />
            <h2 className={classes.section}>{tOperate('mailboxes.quarantine')}</h2>
            <p className={classes.lead}>{tOperate('mailboxes.quarantineLead')}</p>
            <QuarantineList />
          </>
        ) : (
          <EmptyState
            icon={<IconLock size={26} stroke={1.6} />}
            title={t('shell.mailboxes')}
            text={tOperate('mailboxes.noRight')}
          />
        )}
      </div>
    </main>
  );
}
