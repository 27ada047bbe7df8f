import { Button, Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT, useLanguage } from '@sprawa/i18n';
import { PasswordField } from '@sprawa/ui';
import { FormCard } from '../../components/FormCard.js';
import { Notice } from '../../components/Notice.js';
import formClasses from '../../components/form.module.css';
import { passwordFault, passwordLength, repeatFault } from '../../components/password-rules.js';
import { useFormSubmit } from '../../components/use-form-submit.js';
import { usePasswordWords } from '../../components/use-password-words.js';
import { useT } from '../../messages/use-t.js';
import { afterSigningIn } from '../../session/after-signing-in.js';
import { register } from './operations/use-link.js';
import { WaitingCase } from './WaitingCase.js';

interface Props {
  token: string;
  email: string;
  subject: string | null;
  /** As it was typed into the form of the case that waits. */
  name: string;
  watched: <Answer>(use: Promise<Answer>) => Promise<Answer>;
  onRegistered: (caseNumber: string | null, name: string) => void;
}

/** The first activation: an account for the address the case came from (IN-10). */
export function RegisterForm({ token, email, subject, name: typed, watched, onRegistered }: Props) {
  const t = useT();
  const common = useCommonT();
  const language = useLanguage();
  const words = usePasswordWords();
  const form = useForm({
    initialValues: { name: typed, password: '', passwordAgain: '', acceptTerms: false },
    validate: {
      name: (name) => (name.trim() ? null : common('invalid.required')),
      password: (password) => words(passwordFault(password)),
      passwordAgain: (again, { password }) => words(repeatFault(password, again)),
      acceptTerms: (accepted) => (accepted ? null : common('invalid.acceptTerms')),
    },
  });
  const { busy, failure, onSubmit } = useFormSubmit(form, async (values) => {
    const name = values.name.trim();
    const { caseNumber } = await watched(register({ token, ...values, name }, language));
    await afterSigningIn();
    onRegistered(caseNumber, name);
  });
  return (
    <FormCard title={t('link.registerTitle')} intro={t('link.registerIntro')}>
      <WaitingCase subject={subject} />
      <form className={formClasses.form} onSubmit={onSubmit} noValidate>
        {failure && <Notice tone="bad">{failure}</Notice>}
        <TextInput type="email" autoComplete="username" label={t('link.email')} value={email} readOnly />
        <TextInput
          autoComplete="name"
          label={t('link.name')}
          maxLength={200}
          {...form.getInputProps('name')}
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
        <Checkbox
          label={t('link.acceptTerms')}
          {...form.getInputProps('acceptTerms', { type: 'checkbox' })}
        />
        <Button type="submit" fullWidth loading={busy}>
          {t('link.register')}
        </Button>
      </form>
    </FormCard>
  );
}
