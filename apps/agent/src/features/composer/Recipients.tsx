import { TagsInput } from '@mantine/core';
import type { OpenCase } from '../../data/open-case.js';
import { useWritingT } from '../../messages/writing.js';
import type { Action, Writing } from './writing.js';
import classes from './composer.module.css';

interface Props {
  action: Action;
  writing: Writing;
  openCase: OpenCase;
  error?: string;
  onChange: (cc: string[]) => void;
}

/** Whom it reaches, always in sight; copies where the action takes them (CS-18). */
export function Recipients({ action, writing, openCase, error, onChange }: Props) {
  const t = useWritingT();
  if (action.recipients.length === 0 && !action.takesCopies) return null;
  const names = new Map(openCase.participants.map((person) => [person.email.toLowerCase(), person.name]));
  return (
    <div className={classes.recipients}>
      {action.recipients.length > 0 && (
        <>
          <span className={classes.recipientLabel}>{t('form.to')}</span>
          <ul className={classes.addresses}>
            {action.recipients.map((address) => (
              <li key={address} title={address}>
                {names.get(address.toLowerCase()) || address}
                {names.get(address.toLowerCase()) && <span className={classes.address}>{address}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {action.takesCopies && (
        <>
          <span className={classes.recipientLabel} aria-hidden="true">
            {t('form.cc')}
          </span>
          <TagsInput
            aria-label={t('form.cc')}
            variant="unstyled"
            value={writing.cc}
            onChange={onChange}
            placeholder={writing.cc.length ? undefined : t('form.ccAdd')}
            splitChars={[',', ';', ' ']}
            acceptValueOnBlur
            maxTags={20}
            error={error}
            classNames={{ input: classes.copies }}
          />
        </>
      )}
    </div>
  );
}
