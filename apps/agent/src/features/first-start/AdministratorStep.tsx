import { Alert, Anchor, Button, TextInput } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { PasswordField, RestRefusal, useErrorText } from '@sprawa/ui';
import { Link } from '@tanstack/react-router';
import { useEntranceT } from '../../messages/entrance.js';
import { useFirstStartT } from '../../messages/first-start.js';
import type { AccountValues } from './account-values.js';
import { StepFoot } from './StepFoot.js';
import classes from './first-start.module.css';

interface Props {
  values: AccountValues;
  errors: Partial<Record<keyof AccountValues, string>>;
  /** Why it did not go through as a whole. */
  refused: Error | null;
  busy: boolean;
  onChange: (change: Partial<AccountValues>) => void;
  onBack: () => void;
  onNext: () => void;
}

export function AdministratorStep({ values, errors, refused, busy, onChange, onBack, onNext }: Props) {
  const t = useFirstStartT();
  const entrance = useEntranceT();
  const common = useCommonT();
  const words = useErrorText();
  const tooLate = refused instanceof RestRefusal && refused.code === 'LINK_INVALID';
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      {refused && (
        <Alert color={tooLate ? 'warn' : 'bad'} role="alert" title={tooLate ? words(refused) : undefined}>
          {tooLate ? (
            <Anchor component={Link} to="/sign-in">
              {t('toSignIn')}
            </Anchor>
          ) : (
            words(refused)
          )}
        </Alert>
      )}
      <TextInput
        label={entrance('entrance.yourName')}
        required
        autoComplete="name"
        maxLength={200}
        value={values.name}
        error={errors.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={common('field.email')}
        required
        type="email"
        autoComplete="email"
        maxLength={254}
        value={values.email}
        error={errors.email}
        onChange={(event) => onChange({ email: event.currentTarget.value })}
      />
      <PasswordField
        required
        autoComplete="new-password"
        description={entrance('entrance.passwordHelp')}
        value={values.password}
        error={errors.password}
        onChange={(event) => onChange({ password: event.currentTarget.value })}
      />
      <StepFoot onBack={onBack}>
        <Button type="submit" loading={busy}>
          {t('create')}
        </Button>
      </StepFoot>
    </form>
  );
}
