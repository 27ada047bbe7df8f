import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLanguage } from '@sprawa/i18n';
import { PasswordField } from '@sprawa/ui';
import { FormCard } from '../../components/FormCard.js';
import { Notice } from '../../components/Notice.js';
import formClasses from '../../components/form.module.css';
import { passwordFault, passwordLength, repeatFault } from '../../components/password-rules.js';
import { useFormSubmit } from '../../components/use-form-submit.js';
import { usePasswordWords } from '../../components/use-password-words.js';
import { useT } from '../../messages/use-t.js';
import { resetPassword } from './operations/use-link.js';

interface Props {
  token: string;
  email: string;
  watched: <Answer>(use: Promise<Answer>) => Promise<Answer>;
  onDone: () => void;
}

export function ResetPasswordForm({ token, email, watched, onDone }: Props) {
  const t = useT();
  const language = useLanguage();
  const words = usePasswordWords();
  const form = useForm({
    initialValues: { password: '', passwordAgain: '' },
    validate: {
      password: (password) => words(passwordFault(password)),
      passwordAgain: (again, { password }) => words(repeatFault(password, again)),
    },
  });
  const { busy, failure, onSubmit } = useFormSubmit(form, async (values) => {
    await watched(resetPassword({ token, ...values }, language));
    onDone();
  });
  return (
    <FormCard title={t('link.resetTitle')} intro={t('link.resetIntro', { email })}>
      <form className={formClasses.form} onSubmit={onSubmit} noValidate>
        {failure && <Notice tone="bad">{failure}</Notice>}
        {/* Password managers keep the new password under this name. */}
        <TextInput
          className={formClasses.away}
          type="email"
          autoComplete="username"
          value={email}
          readOnly
          aria-hidden="true"
          tabIndex={-1}
        />
        <PasswordField
          autoComplete="new-password"
          label={t('link.password')}
          description={t('link.passwordHint', { count: passwordLength.least })}
          maxLength={passwordLength.most}
          {...form.getInputProps('password')}
        />
        <PasswordField
          autoComplete="new-password"
          label={t('link.passwordAgain')}
          maxLength={passwordLength.most}
          {...form.getInputProps('passwordAgain')}
        />
        <Button type="submit" fullWidth loading={busy}>
          {t('link.reset')}
        </Button>
      </form>
    </FormCard>
  );
}
