import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT } from '@sprawa/i18n';
import { PasswordField } from '@sprawa/ui';
import { useState } from 'react';
import { Notice } from '../../components/Notice.js';
import formClasses from '../../components/form.module.css';
import { passwordFault, passwordLength, repeatFault } from '../../components/password-rules.js';
import { useFormSubmit } from '../../components/use-form-submit.js';
import { usePasswordWords } from '../../components/use-password-words.js';
import { useT } from '../../messages/use-t.js';
import { updateMe } from '../../session/update-me.js';

export function ChangePassword({ email }: { email: string }) {
  const t = useT();
  const common = useCommonT();
  const words = usePasswordWords();
  const [changed, setChanged] = useState(false);
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '', again: '' },
    validate: {
      currentPassword: (password) => (password ? null : common('invalid.required')),
      newPassword: (password) => words(passwordFault(password)),
      again: (again, { newPassword }) => words(repeatFault(newPassword, again)),
    },
  });
  const { busy, failure, onSubmit } = useFormSubmit(form, async ({ currentPassword, newPassword }) => {
    setChanged(false);
    await updateMe({ currentPassword, newPassword });
    form.reset();
    setChanged(true);
  });
  return (
    <form className={formClasses.form} onSubmit={onSubmit} noValidate>
      {failure && <Notice tone="bad">{failure}</Notice>}
      {changed && <Notice tone="good">{t('settings.changed')}</Notice>}
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
        autoComplete="current-password"
        label={t('settings.current')}
        maxLength={passwordLength.most}
        {...form.getInputProps('currentPassword')}
      />
      <PasswordField
        autoComplete="new-password"
        label={t('settings.new')}
        description={t('link.passwordHint', { count: passwordLength.least })}
        maxLength={passwordLength.most}
        {...form.getInputProps('newPassword')}
      />
      <PasswordField
        autoComplete="new-password"
        label={t('settings.again')}
        maxLength={passwordLength.most}
        {...form.getInputProps('again')}
      />
      <div className={formClasses.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {t('settings.change')}
        </Button>
      </div>
    </form>
  );
}
