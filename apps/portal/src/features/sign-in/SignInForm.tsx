import { Anchor, Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT, useLanguage } from '@sprawa/i18n';
import { isEmail, PasswordField, postJson } from '@sprawa/ui';
import { Link } from '@tanstack/react-router';
import { FormCard } from '../../components/FormCard.js';
import { Notice } from '../../components/Notice.js';
import formClasses from '../../components/form.module.css';
import { useFormSubmit } from '../../components/use-form-submit.js';
import { useT } from '../../messages/use-t.js';
import { afterSigningIn } from '../../session/after-signing-in.js';
import { useIsDemo } from '../../session/use-session.js';

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useT();
  const common = useCommonT();
  const language = useLanguage();
  const demo = useIsDemo();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => (isEmail(email) ? null : common('invalid.email')),
      password: (password) => (password ? null : common('invalid.required')),
    },
  });
  const { busy, failure, onSubmit } = useFormSubmit(
    form,
    async ({ email, password }) => {
      await postJson('/auth/portal/sign-in', { email: email.trim(), password }, language);
      await afterSigningIn();
      onSignedIn();
    },
    ({ code }) => (code === 'BAD_CREDENTIALS' ? t('signIn.wrong') : null),
  );
  return (
    <FormCard
      title={t('signIn.title')}
      intro={t('signIn.intro')}
      footer={
        <>
          <span>{t('signIn.firstTime')}</span>
          {demo && <span>{t('signIn.demo')}</span>}
        </>
      }
    >
      <form className={formClasses.form} onSubmit={onSubmit} noValidate>
        {failure && <Notice tone="bad">{failure}</Notice>}
        <TextInput
          type="email"
          autoComplete="username"
          label={common('field.email')}
          maxLength={254}
          {...form.getInputProps('email')}
        />
        <PasswordField autoComplete="current-password" maxLength={200} {...form.getInputProps('password')} />
        <Button type="submit" fullWidth loading={busy}>
          {t('signIn.submit')}
        </Button>
        <Anchor component={Link} to="/forgot">
          {t('signIn.forgot')}
        </Anchor>
      </form>
    </FormCard>
  );
}
