import { IconAlertTriangle, IconCloudCheck, IconCloudUp } from '@tabler/icons-react';
import { useWritingT } from '../../messages/writing.js';
import type { DraftState } from './use-draft.js';
import classes from './composer.module.css';

/** Whether what is written would survive a reload. */
export function DraftStatus({ state }: { state: DraftState }) {
  const t = useWritingT();
  return (
    <span className={classes.draftStatus} role="status" data-failed={state === 'failed' || undefined}>
      {state === 'saving' && (
        <>
          <IconCloudUp size={15} stroke={1.7} aria-hidden="true" /> <span>{t('form.draftSaving')}</span>
        </>
      )}
      {state === 'saved' && (
        <>
          <IconCloudCheck size={15} stroke={1.7} aria-hidden="true" /> <span>{t('form.draftSaved')}</span>
        </>
      )}
      {state === 'failed' && (
        <>
          <IconAlertTriangle size={15} stroke={1.7} aria-hidden="true" /> <span>{t('form.draftFailed')}</span>
        </>
      )}
    </span>
  );
}
