import { Checkbox, TextInput } from '@mantine/core';
import { useFirstStartT } from '../../messages/first-start.js';
import classes from './first-start.module.css';

interface Props {
  /** Null: none is wanted. */
  name: string | null;
  error: string | undefined;
  onChange: (name: string | null) => void;
}

/** The choice of whoever works unlike all that is ready-made: an empty sheet, by a name (WF-12). */
export function OwnWorkflow({ name, error, onChange }: Props) {
  const t = useFirstStartT();
  return (
    <div className={classes.choice} data-checked={name !== null || undefined}>
      <Checkbox
        checked={name !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? '' : null)}
        label={<strong>{t('ownTitle')}</strong>}
      />
      <div className={classes.choiceBody}>
        <p className={classes.choiceText}>{t('ownText')}</p>
        {name !== null && (
          <TextInput
            label={t('ownName')}
            description={t('ownNameHelp')}
            required
            maxLength={60}
            autoComplete="off"
            value={name}
            error={error}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </div>
    </div>
  );
}
