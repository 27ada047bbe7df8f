import { Anchor, Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT } from '@sprawa/i18n';
import { isEmail } from '@sprawa/ui';
import { IconMailCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FormCard } from '../../components/FormCard.js';
import { Notice } from '../../components/Notice.js';
import formClasses from '../../components/form.module.css';
import { useFormSubmit } from '../../components/use-form-submit.js';
import { useT } from '../../messages/use-t.js';
import { requestPasswordReset } from './operations/request-password-reset.js';

/** The answer is the same whether the address is known or not. */
export function ForgotForm() {
  const t = useT();
  const common = useCommonT();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (email) => (isEmail(email) ? null : common('invalid.email')) },
  });
  const { busy, failure, onSubmit } = useFormSubmit(form, async ({ email }) => {
    await requestPasswordReset(email.trim());
    setSentTo(email.trim());
  });
  const back = (
    <Anchor component={Link} to="/sign-in">
      {t('forgot.back')}
    </Anchor>
  );
  if (sentTo) {
    return (
      <FormCard
        icon={<IconMailCheck size={28} stroke={1.6} />}
        title={t('forgot.doneTitle')}
        intro={t('forgot.doneText', { email: sentTo })}
      >
        {back}
      </FormCard>
    );
  }
  return (
    <FormCard title={t('forgot.title')} intro={t('forgot.intro')}>
      <form className={formClasses.form} onSubmit={onSubmit} noValidate>
        {failure && <Notice tone="bad">{failure}</Notice>}
        <TextInput
          type="email"
          autoComplete="username"
          label={common('field.email')}
          maxLength={254}
          {...form.getInputProps('email')}
        />
        <Button type="submit" fullWidth loading={busy}>
          {t('forgot.submit')}
        </Button>
        {back}
      </form>
    </FormCard>
  );
}
