import { Button, TagsInput } from '@mantine/core';
import { useState } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { useT } from '../../messages/index.js';
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
  const t = useT();
  const [asked, setAsked] = useState(false);
  if (action.recipients.length === 0 && !action.takesCopies) return null;
  const blind = writing.bcc ?? [];
  const withBlind = action.takesCopies && (asked || blind.length > 0 || errors.bcc !== undefined);
  const names = new Map(openCase.participants.map((person) => [person.email.toLowerCase(), person.name]));
  return (
    <div className={classes.recipients}>
      {action.recipients.length > 0 && (
        <>
          <span className={classes.recipientLabel}>{t('composer.to')}</span>
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
            {t('composer.cc')}
          </span>
          <div className={classes.copiesLine}>
            <Copies
              label={t('composer.cc')}
              value={writing.cc}
              error={errors.cc}
              onChange={(cc) => onChange({ cc })}
            />
            {!withBlind && (
              <Button variant="subtle" size="compact-sm" onClick={() => setAsked(true)}>
                {t('composer.bccAdd')}
              </Button>
            )}
          </div>
        </>
      )}
      {withBlind && (
        <>
          <span className={classes.recipientLabel} aria-hidden="true">
            {t('composer.bcc')}
          </span>
          <Copies
            label={t('composer.bcc')}
            description={t('composer.bccHint')}
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
  const t = useT();
  return (
    <TagsInput
      aria-label={label}
      description={description}
      inputWrapperOrder={['input', 'description', 'error']}
      variant="unstyled"
      value={value}
      onChange={onChange}
      placeholder={value.length ? undefined : t('composer.ccAdd')}
      splitChars={[',', ';', ' ']}
      acceptValueOnBlur
      maxTags={20}
      error={error}
      autoFocus={autoFocus}
      classNames={{ root: classes.copiesField, input: classes.copies }}
    />
  );
}
