import { Alert, Button } from '@mantine/core';
import { RelativeTime, RestRefusal, useErrorText } from '@sprawa/ui';
import { useContactFieldsT } from '../../messages/contact-fields.js';
import { useDesign } from '../designer/design-context.js';
import type { FieldsSession } from './fields-session.js';
import classes from './contact-fields.module.css';

interface Props {
  session: FieldsSession;
  /** Why saving failed, when it did. */
  failure: unknown;
  onTheirs: () => void;
  onMine: () => void;
}

/** What stands in the way of saving, and what can be done about it; and that a file says something else. */
export function SaveTrouble({ session, failure, onTheirs, onMine }: Props) {
  const t = useContactFieldsT();
  const words = useErrorText();
  const { say, value } = useDesign();
  const { theirs, problems, kept } = session;
  if (theirs)
    return (
      <Alert
        color="warn"
        role="alert"
        className={classes.trouble}
        title={t('conflict', { name: theirs.changedBy ?? t('somebody') })}
      >
        <p>
          {t('conflictText')} {theirs.changedAt && <RelativeTime iso={theirs.changedAt} />}
        </p>
        <div className={classes.choices}>
          <Button size="compact-sm" onClick={onTheirs}>
            {t('takeTheirs')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onMine}>
            {t('keepMine')}
          </Button>
        </div>
      </Alert>
    );
  if (problems.length > 0)
    return (
      <Alert color="bad" role="alert" className={classes.trouble} title={t('wrong')}>
        <ul className={classes.wrongs}>
          {problems.slice(0, 8).map(({ path, message }, place) => {
            const name = say((value(path.slice(0, 2)) as { label?: unknown } | undefined)?.label);
            return (
              <li key={place}>
                {name && <strong>{name}:</strong>} {message}
              </li>
            );
          })}
        </ul>
      </Alert>
    );
  if (failure && !(failure instanceof RestRefusal && failure.fieldErrors.length > 0))
    return (
      <Alert color="bad" role="alert" className={classes.trouble} title={t('notSaved')}>
        {words(failure)}
      </Alert>
    );
  return kept.fileIgnoredAt ? (
    <Alert color="info" className={classes.trouble}>
      {t('fileIgnored')}
    </Alert>
  ) : null;
}
