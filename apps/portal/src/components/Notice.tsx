import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

/** One sentence that matters now: an error is spoken at once, good news when there is a pause. */
export function Notice({ tone, children }: { tone: 'good' | 'bad'; children: ReactNode }) {
  const Icon = tone === 'good' ? IconCircleCheck : IconAlertCircle;
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={20} stroke={1.8} aria-hidden="true" className={classes.icon} />
      <span>{children}</span>
    </div>
  );
}
