import { Alert, Button } from '@mantine/core';
import { RelativeTime, useErrorText } from '@sprawa/ui';
import { IconCheck, IconCloudUp } from '@tabler/icons-react';
import { useDesignerT } from '../../messages/designer.js';
import type { DraftSession, DraftView } from './draft-session.js';
import classes from './designer.module.css';

/** Whether what was done is kept, in a word. */
export function SaveState({ view }: { view: DraftView }) {
  const t = useDesignerT();
  const { status, revision } = view;
  if (status === 'failed' || status === 'conflict')
    return <span className={classes.faint}>{t('notSaved')}</span>;
  const saved = status === 'saved';
  return (
    <span className={classes.saved} role="status">
      {saved ? (
        <IconCheck size={15} stroke={1.8} aria-hidden="true" />
      ) : (
        <IconCloudUp size={15} stroke={1.8} aria-hidden="true" />
      )}
      <span>{saved ? (revision === 0 ? t('asPublished') : t('draftSaved')) : t('saving')}</span>
    </span>
  );
}

/** Something stands in the way of saving, and what can be done about it. */
export function SaveTrouble({ session, view }: { session: DraftSession; view: DraftView }) {
  const t = useDesignerT();
  const words = useErrorText();
  if (view.status === 'failed')
    return (
      <Alert color="bad" role="alert" className={classes.trouble} title={t('saveFailed')}>
        {words(view.failure)}{' '}
        <Button size="compact-sm" variant="default" onClick={() => void session.flush()}>
          {t('tryAgain')}
        </Button>
      </Alert>
    );
  if (view.status !== 'conflict' || !view.theirs) return null;
  const { changedBy, changedAt } = view.theirs;
  return (
    <Alert
      color="warn"
      role="alert"
      className={classes.trouble}
      title={t('conflict', { name: changedBy ?? t('somebody') })}
    >
      <p>
        {t('conflictText')} {changedAt && <RelativeTime iso={changedAt} />}
      </p>
      <div className={classes.choices}>
        <Button size="compact-sm" onClick={() => session.takeTheirs()}>
          {t('takeTheirs')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => session.keepMine()}>
          {t('keepMine')}
        </Button>
      </div>
    </Alert>
  );
}
