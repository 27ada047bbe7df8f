import { RelativeTime } from '@sprawa/ui';
import { IconAlertTriangle, IconCircleCheck, IconLoader2 } from '@tabler/icons-react';
import { useOperateT } from '../../messages/operate.js';
import type { Mailbox } from './use-mailboxes.js';
import classes from './mailboxes.module.css';

/** One mailbox: whether all is well with it, and that nothing of it is missing. */
export function MailboxItem({ mailbox }: { mailbox: Mailbox }) {
  const t = useOperateT();
  const { address, server, state, incidents, messages } = mailbox;
  const bad = incidents.length > 0 || state === 'SIGN_IN_FAILED';
  const well = !bad && (state === 'LISTENING' || state === 'HANDED_OVER');
  const Icon = bad ? IconAlertTriangle : well ? IconCircleCheck : IconLoader2;
  const counts = [
    ...(messages === null || messages === undefined
      ? []
      : ([
          ['atServer', messages],
          ['inLedger', mailbox.inLedger],
          ['earlier', mailbox.earlier],
          ['missing', mailbox.missing],
        ] as const)),
    ['waiting', mailbox.waiting] as const,
    ['quarantined', mailbox.quarantined] as const,
  ];
  return (
    <li className={classes.mailbox}>
      <div className={classes.mailboxHead}>
        <h3 className={classes.address}>{address}</h3>
        <span className={classes.state} data-tone={bad ? 'bad' : well ? 'good' : 'warn'}>
          <Icon size={15} stroke={1.8} aria-hidden="true" />
          {t(`mailboxes.state.${state}`)}
        </span>
      </div>
      <p className={classes.facts}>
        {server && <span>{server}</span>}
        {mailbox.lastContactAt && (
          <span>
            {t('mailboxes.lastContact')} <RelativeTime iso={mailbox.lastContactAt} />
          </span>
        )}
        <span>
          {mailbox.lastMailAt ? (
            <>
              {t('mailboxes.lastMail')} <RelativeTime iso={mailbox.lastMailAt} />
            </>
          ) : (
            t('mailboxes.noMailYet')
          )}
        </span>
      </p>
      {incidents.map((kind) => (
        <p key={kind} className={classes.incident}>
          {t(`mailboxes.incident.${kind}`)}
        </p>
      ))}
      {mailbox.lastError && !well && (
        <p className={classes.error}>
          {t('mailboxes.lastError')} <span lang="en">{mailbox.lastError}</span>
        </p>
      )}
      <dl className={classes.counts}>
        {counts.map(([name, count]) => (
          <div
            key={name}
            data-bad={(name === 'missing' || name === 'quarantined') && (count ?? 0) > 0 ? '' : undefined}
          >
            <dt>{t(`mailboxes.count.${name}`)}</dt>
            <dd>{count ?? '–'}</dd>
          </div>
        ))}
      </dl>
      {mailbox.reconciledAt && (
        <p className={classes.compared}>
          {t('mailboxes.compared')} <RelativeTime iso={mailbox.reconciledAt} />
        </p>
      )}
    </li>
  );
}
