import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT, useLanguage } from '@sprawa/i18n';
import { isEmail, postJson, useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useEntranceT } from '../../messages/entrance.js';

/** Asks for a link by mail; the answer is the same whether the address is known or not. */
export function ForgotForm() {
  const t = useEntranceT();
  const common = useCommonT();
  const language = useLanguage();
  const words = useErrorText();
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (value) => (isEmail(value.trim()) ? null : common('invalid.email')) },
  });
  const ask = useMutation({
    mutationFn: ({ email }: typeof form.values) =>
      postJson<undefined>('/auth/agent/forgot', { email: email.trim() }, language),
  });
  if (ask.isSuccess)
    return (
      <Alert color="good" role="status" title={t('entrance.forgotDone')}>
        {t('entrance.forgotDoneText', { email: ask.variables.email.trim() })}
      </Alert>
    );
  return (
    <form onSubmit={form.onSubmit((values) => ask.mutate(values))} noValidate>
      <Stack gap="md">
        {ask.isError && (
          <Alert color="bad" role="alert">
            {words(ask.error)}
          </Alert>
        )}
        <TextInput
          label={common('field.email')}
          type="email"
          autoComplete="username"
          maxLength={254}
          autoFocus
          {...form.getInputProps('email')}
        />
        <Button type="submit" loading={ask.isPending} fullWidth size="md">
          {t('entrance.forgotDo')}
        </Button>
      </Stack>
    </form>
  );
}
