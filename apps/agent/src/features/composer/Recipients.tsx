import { Button, TagsInput } from '@mantine/core';
import { useState } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { useWritingT } from '../../messages/writing.js';
import type { Action, Writing } from './writing.js';
import classes from './composer.module.css';

interface Props {
  action: Action;
  writing: Writing;
  openCase: OpenCase;
  errors: Record<string, string>;
  onChange: (change: Partial<Writing>) => void;
}

/** Whom it reaches, always in sight; copies where the action takes them, blind ones on demand (CS-18). */
export function Recipients({ action, writing, openCase, errors, onChange }: Props) {
  const t = useWritingT();
  const [asked, setAsked] = useState(false);
  if (action.recipients.length === 0 && !action.takesCopies) return null;
  const blind = writing.bcc ?? [];
  const withBlind = action.takesCopies && (asked || blind.length > 0 || errors.bcc !== undefined);
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
          <div className={classes.copiesLine}>
            <Copies
              label={t('form.cc')}
              value={writing.cc}
              error={errors.cc}
              onChange={(cc) => onChange({ cc })}
            />
            {!withBlind && (
              <Button variant="subtle" size="compact-sm" onClick={() => setAsked(true)}>
                {t('form.bccAdd')}
              </Button>
            )}
          </div>
        </>
      )}
      {withBlind && (
        <>
          <span className={classes.recipientLabel} aria-hidden="true">
            {t('form.bcc')}
          </span>
          <Copies
            label={t('form.bcc')}
            description={t('form.bccHint')}
            value={blind}
            error={errors.bcc}
            autoFocus={asked}
            onChange={(bcc) => onChange({ bcc })}
          />
        </>
      )}
    </div>
  );
}

function Copies({
  label,
  description,
  value,
  error,
  autoFocus,
  onChange,
}: {
  label: string;
  description?: string;
  value: string[];
  error?: string;
  autoFocus?: boolean;
  onChange: (addresses: string[]) => void;
}) {
  const t = useWritingT();
  return (
    <TagsInput
      aria-label={label}
      description={description}
      inputWrapperOrder={['input', 'description', 'error']}
      variant="unstyled"
      value={value}
      onChange={onChange}
      placeholder={value.length ? undefined : t('form.ccAdd')}
      splitChars={[',', ';', ' ']}
      acceptValueOnBlur
      // Nothing is suggested; a list without anything in it would take the first Escape.
      dropdownOpened={false}
      maxTags={20}
      error={error}
      autoFocus={autoFocus}
      classNames={{ root: classes.copiesField, input: classes.copies }}
    />
  );
}
