import { useT } from '../../messages/use-t.js';
import classes from './WaitingCase.module.css';

/** The subject of the case that waits for its activation. */
export function WaitingCase({ subject }: { subject: string | null }) {
  const t = useT();
  if (!subject) return null;
  return (
    <p className={classes.case}>
      <span className={classes.label}>{t('link.yourCase')}</span>
      <span className={classes.subject}>{subject}</span>
    </p>
  );
}
