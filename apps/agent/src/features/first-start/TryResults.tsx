import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useFirstStartT } from '../../messages/first-start.js';
import type { Tried } from './use-trying.js';
import classes from './first-start.module.css';

/** What came of it, server by server, and what to do about it; said aloud when it changes. */
export function TryResults({ tried, busy }: { tried: readonly Tried[]; busy: boolean }) {
  const t = useFirstStartT();
  return (
    <div role="status" className={classes.list}>
      {busy && <p className={classes.result}>{t('testing')}</p>}
      {!busy &&
        tried.map(({ way, problem }) => (
          <p key={way} className={classes.result}>
            {problem ? (
              <IconAlertTriangle size={18} stroke={1.7} aria-hidden="true" className={classes.bad} />
            ) : (
              <IconCircleCheck size={18} stroke={1.7} aria-hidden="true" className={classes.good} />
            )}
            <span>
              <strong>{t(`way-${way}`)}:</strong> {problem ? t(`problem-${problem}`) : t(`fine-${way}`)}
            </span>
          </p>
        ))}
    </div>
  );
}
