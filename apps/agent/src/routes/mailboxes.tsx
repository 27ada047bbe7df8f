import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMe } from '../data/use-me.js';
import { MailboxList } from '../features/mailboxes/MailboxList.js';
import { QuarantineList } from '../features/mailboxes/QuarantineList.js';
import { useT } from '../messages/index.js';
import { useOperateT } from '../messages/operate.js';
import { OperatorsPage } from './operators-page.js';
import classes from './operators-page.module.css';

/** For operators of mail: is every mailbox read, is anything missing, what was set aside. */
export function MailboxesPage() {
  const t = useT();
  const tOperate = useOperateT();
  const { rights } = useMe();
  return (
    <OperatorsPage title={t('shell.mailboxes')} right="operate.mail" refusal={tOperate('mailboxes.noRight')}>
      <p className={classes.lead}>{tOperate('mailboxes.lead')}</p>
      {rights.includes('mailbox.manage') && (
        <p className={classes.lead}>
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/set-up" search={{ step: 'mailbox' }} {...props} />}
          >
            {tOperate('mailboxes.connect')}
          </Button>
        </p>
      )}
      <MailboxList />
      <h2 className={classes.section}>{tOperate('mailboxes.quarantine')}</h2>
      <p className={classes.lead}>{tOperate('mailboxes.quarantineLead')}</p>
      <QuarantineList />
    </OperatorsPage>
  );
}
